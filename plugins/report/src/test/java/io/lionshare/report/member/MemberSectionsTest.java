package io.lionshare.report.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.Figure;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Steps;
import io.lionshare.document.Table;
import io.lionshare.model.Actual;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.report.Cases;
import io.lionshare.report.Rendered;
import io.lionshare.report.burden.Split;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a member comes to its numbers: what is said, and that the steps add up. */
class MemberSectionsTest {
    private static List<Split> splits(Scenario scenario) {
        return Split.all(Comparison.of(scenario));
    }

    private static MemberSections of(int member) {
        List<Split> splits = splits(Cases.plain(5));
        return new MemberSections(splits, splits.get(0).alliance().members().get(member));
    }

    private static BigDecimal exact(Row row, int column) {
        return ((Figure) row.cells().get(column)).exact();
    }

    @Test
    @DisplayName("A sentence goes from the score by the limits of others to whole units")
    void sentence() {
        assertThat(Rendered.text(of(1).all()).replaceAll("\\s+", " "))
                .contains(
                        "Force: 198.0 for its 19.80 % of all scores; 49.5 more by limits of members (takes up 49.51 of"
                                + " the 200 persons released by the ceiling of Member 2); in whole units 248 persons.")
                .contains("Plan score members rounding carries", "Gdp 198.0 +49.5 +0.5 248");
    }

    @Test
    @DisplayName("What it carries today stands next to each plan; what is unknown has no number")
    void today() {
        Scenario scenario = Cases.plain(5)
                .withActual(
                        Cases.FORCE,
                        Actual.amounts("a publisher", "2025").with("M00", "150").with("M01", "50"));
        Split split = splits(scenario).get(0);
        assertThat(Rendered.text(new MemberSections(
                                List.of(split), split.alliance().members().get(1))
                        .burden(split)))
                .containsPattern("\nActual +25.0 +50\n")
                .containsPattern("\nGdp +24.8 +248 +\u22120.2\n")
                .contains("Actual: a publisher, 2025; shares are those of the sum of what is known; unknown for");
        assertThat(Rendered.text(new MemberSections(
                                List.of(split), split.alliance().members().get(4))
                        .burden(split)))
                .containsPattern("\nActual +unknown\n");
        assertThat(Rendered.text(of(1).burden(splits(Cases.plain(5)).get(0)))).doesNotContainIgnoringCase("actual");
    }

    @Test
    @DisplayName("A member that may give nothing of the first burden is explained by the next one")
    void optOut() {
        assertThat(Rendered.text(of(2).all()))
                .contains("Fund: EUR 6,000 for its 20.00 % of all scores; in whole units EUR 6,000.");
        assertThat(Rendered.text(of(2).burden(splits(Cases.plain(5)).get(0))))
                .contains("Member 2 carries no force", "ceiling 0 persons (opt-out)");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    @DisplayName("The steps of each burden add up to what the member carries")
    void addUp(int member) {
        for (Split split : splits(Cases.plain(5))) {
            Table table = (Table) of(member).burden(split).elements().get(0);
            int last = table.rows().size() - 1;
            BigDecimal sum = table.rows().subList(0, last).stream()
                    .map(row -> exact(row, 1))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(exact(table.rows().get(last), 1)).isEqualByComparingTo(sum);
        }
    }

    @Test
    @DisplayName("A column of a step that changes nothing for any member is left out")
    void columns() {
        Scenario free = Cases.plain(3).withLimits(Cases.FORCE, Limits.none());
        Member first = free.alliance().members().get(0);
        assertThat(Rendered.text(new MemberSections(splits(free), first).all()).replaceAll("\\s+", " "))
                .contains("Plan score rounding carries");
    }

    @Test
    @DisplayName("Of 61 members sixty have an entry, by name, and the lead says how to see the others")
    void many() {
        Section section = WhySection.of(splits(Cases.plain(61)));
        Steps steps = (Steps) section.elements().get(0);
        assertThat(steps.list())
                .hasSize(60)
                .isSortedAccordingTo(Comparator.comparing(Steps.Entry::name))
                .noneMatch(entry -> entry.name().equals("Member 2"));
        assertThat(section.lead()).endsWith("lionshare explain MEMBER has each.");
    }

    @Test
    @DisplayName("Figures have unit and source, and ids of sections differ for a burden of any name")
    void figures() {
        assertThat(Rendered.text(of(1).figures())).containsPattern("gdp +1,010 +EUR");
        assertThat(of(1).burden(splits(Cases.plain(5)).get(0)).id()).isEqualTo("steps-force");
    }
}
