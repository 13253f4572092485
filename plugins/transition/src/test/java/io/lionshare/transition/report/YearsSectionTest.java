package io.lionshare.transition.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lionshare.document.Cell;
import io.lionshare.document.Element;
import io.lionshare.document.Lines;
import io.lionshare.document.Panels;
import io.lionshare.document.Remark;
import io.lionshare.document.ReportSection;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Walk;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugins;
import io.lionshare.transition.Roadmap;
import io.lionshare.transition.Way;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The figures and sentences of {@link ThreeMembers}, worked out by hand. */
class YearsSectionTest {
    private static final Roadmap ROADMAP = ThreeMembers.roadmap(2028, ThreeMembers.EQUAL, ThreeMembers.CAPPED);

    private static Section section() {
        Scenario scenario = ThreeMembers.scenario(ThreeMembers.CEILING).withKeyed(Roadmap.KEY, ROADMAP);
        return new YearsSection()
                .ofView(Comparison.of(scenario), ThreeMembers.FUND)
                .get(0);
    }

    private static List<Table> tables(List<Element> elements) {
        List<Table> tables = new ArrayList<>();
        new Walk() {
            @Override
            public Walk table(Table table) {
                tables.add(table);
                return this;
            }
        }.through(elements);
        return tables;
    }

    private static List<String> rows(Table table) {
        return table.rows().stream()
                .map(row ->
                        String.join(" ", row.cells().stream().map(Cell::text).toList()))
                .toList();
    }

    private static List<Panels.Panel> panels() {
        return ((Panels) section().elements().get(0)).list();
    }

    private static List<Table> folded(int fold) {
        return tables(List.of(section().elements().get(fold)));
    }

    @Test
    @DisplayName("The title counts who arrives by each way, and says how long the slowest would need")
    void title() {
        assertThat(section().title())
                .isEqualTo(
                        "All three members are at the goal in 2028 with two equal steps, none with at most 15 points:"
                                + " Alphaland alone would need three years");
        assertThat(section().id()).isEqualTo("years");
        assertThat(section().topic()).isEqualTo("Fund: over the years");
    }

    @Test
    @DisplayName("The lead has the share of the largest bloc, and names who counts as 0")
    void lead() {
        assertThat(section().lead().replace('\u202f', ' ').replace('\u2019', '\''))
                .isEqualTo(
                        "The two's share goes from 100 % to 76 % with two equal steps, to 80 % with at most 15 points."
                                + " Before: actual figures, us, 2026; unknown, counted as 0: Gammaland. Goal: by gdp.");
    }

    @Test
    @DisplayName("Years: what moves, how many are at their cap, who arrives, which limit is not met yet")
    void years() {
        Table equal = tables(panels().get(0).elements()).get(0);
        assertThat(rows(equal)).containsExactly("2027 20.0 \u2013", "2028 20.0 all");
        assertThat(equal.note()).isEqualTo("Limits not met yet: Alphaland\u00a0(2027).");
        Table capped = tables(panels().get(1).elements()).get(0);
        assertThat(rows(capped)).containsExactly("2027 15.0 1 \u2013", "2028 15.0 1 \u2013");
        assertThat(capped.note()).isEqualTo("Limits not met yet: Alphaland\u00a0(2027\u20132028).");
        assertThat(panels())
                .extracting(Panels.Panel::remark)
                .containsExactly("all at the goal in 2028", "none at the goal in 2028");
    }

    @Test
    @DisplayName("Members by year: goal, before, each year, when at the cap, how many years alone, when at the goal")
    void members() {
        assertThat(rows(folded(2).get(0)))
                .containsExactly(
                        "Alphaland 40.0 80.0 60.0 40.0 2028",
                        "Betaland 36.0 20.0 28.0 36.0 2028",
                        "Gammaland 24.0 0 12.0 24.0 2028",
                        "The two 76.0 100 88.0 76.0 ",
                        "Total, EUR   100 100 ");
        assertThat(rows(folded(2).get(1)))
                .containsExactly(
                        "Alphaland 40.0 80.0 65.0 50.0 2027\u20132028 3 later",
                        "Betaland 36.0 20.0 21.0 30.0  2 later",
                        "Gammaland 24.0 0 14.0 20.0  2 later",
                        "The two 76.0 100 86.0 80.0   ",
                        "Total, EUR   100 100   ");
    }

    @Test
    @DisplayName(
            "The ceiling moves 5 and 10 from the first member to the others in equal steps, and nothing where the cap holds")
    void costs() {
        assertThat(section().elements().get(1)).isInstanceOfSatisfying(Remark.class, remark -> {
            assertThat(remark.label().replace('\u202f', ' ')).isEqualTo("Alphaland gives at most 40 %");
            assertThat(remark.text().replace('\u00a0', ' '))
                    .isEqualTo("this moves EUR 5 in 2027 and EUR 10 in 2028 with two equal steps, most of it to"
                            + " Betaland; this moves nothing with at most 15 points.");
        });
        assertThat(folded(3)).hasSize(1);
        assertThat(rows(folded(3).get(0))).containsExactly("2027 5 +3 +2", "2028 10 +6 +4");
    }

    @Test
    @DisplayName("Lines go from the start through the years, with numbers and a name at their ends")
    void lines() {
        Lines lines = (Lines) panels().get(1).elements().get(0);
        assertThat(lines.labelled())
                .extracting(Lines.Line::name, Lines.Line::start, Lines.Line::end)
                .containsExactly(
                        tuple("Alphaland", "80.0", "50.0"),
                        tuple("Betaland", "20.0", "30.0"),
                        tuple("Gammaland", "0", "20.0"));
        assertThat(lines.list().get(0).across())
                .extracting(BigDecimal::intValue)
                .containsExactly(2026, 2027, 2028);
        assertThat(lines.list().get(0).up()).extracting(BigDecimal::intValue).containsExactly(80, 65, 50);
        assertThat(lines.across().scale().ticks()).extracting(Cell::text).containsExactly("before", "2027", "2028");
    }

    @Test
    void withoutATimetableOrForAnotherBurdenThereIsNoSection() {
        Scenario bare = ThreeMembers.scenario();
        assertThat(new YearsSection().ofView(Comparison.of(bare), ThreeMembers.FUND))
                .isEmpty();
        Burden other = Burden.of(ContributionType.of("force", "persons", 1), 50);
        Scenario about = bare.withKeyed(Roadmap.KEY, ROADMAP.withBurdens(List.of("fund")));
        assertThat(new YearsSection().ofView(Comparison.of(about), other)).isEmpty();
    }

    @Test
    void whereNoRoadLeadsToThePlanTheSectionSaysWhy() {
        Roadmap percent = ThreeMembers.roadmap(2028, new Way("a tenth", "cap:10%"));
        Scenario scenario = ThreeMembers.scenario().withKeyed(Roadmap.KEY, percent);
        Section section = new YearsSection()
                .ofView(Comparison.of(scenario), ThreeMembers.FUND)
                .get(0);
        assertThat(section.title()).isEqualTo("No road leads to the plan over the years");
        assertThat(section.elements().get(0).toString()).startsWith("Fund: no road, as cap of C in 2027");
    }

    @Test
    void itIsFoundAsAService() {
        assertThat(Plugins.load(ReportSection.class).get("years")).isInstanceOf(YearsSection.class);
    }
}
