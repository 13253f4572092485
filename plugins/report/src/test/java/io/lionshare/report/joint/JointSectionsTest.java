package io.lionshare.report.joint;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.document.Figure;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Steps;
import io.lionshare.document.Table;
import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
import io.lionshare.joint.PriceInterval;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plan.Scenario;
import io.lionshare.report.Cases;
import io.lionshare.report.Rendered;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One bargain: what is said, and that members give what is asked for. */
class JointSectionsTest {
    private static final Scenario PRICED = Cases.priced(5);

    private static JointSplit split(Scenario scenario) {
        return JointSplit.of(JointProblem.of(scenario, scenario.baselinePlan()));
    }

    private static BigDecimal exact(Row row, int column) {
        return ((Figure) row.cells().get(column)).exact();
    }

    @Test
    @DisplayName("Each row has what is owed, what is given and the difference; all of it adds up to the worth")
    void rows() {
        Table table = Rendered.tables(BargainSection.of(PRICED)).get(0);
        List<Row> members = table.rows().subList(0, 5);
        for (Row row : members) {
            assertThat(row.cells().get(3).marks().get(0).to())
                    .isEqualByComparingTo(exact(row, 2).subtract(exact(row, 1)));
        }
        for (int column : new int[] {1, 2}) {
            assertThat(members.stream().map(row -> exact(row, column)).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(exact(table.rows().get(5), column))
                    .isEqualByComparingTo("40000");
        }
    }

    @Test
    @DisplayName("The title names the member that gives least of what it owes, if one gives less")
    void title() {
        assertThat(BargainSection.of(PRICED).title())
                .isEqualTo("Taken as one bargain worth EUR\u00a040,000, every member gives what it owes");
        Scenario held = PRICED.withLimits(Cases.FUND, Limits.of(Limit.ceiling("M02", "1000")));
        assertThat(BargainSection.of(held).title())
                .isEqualTo("Taken as one bargain worth EUR\u00a040,000, Member 2 would owe EUR\u00a08,000 and may give"
                        + " EUR\u00a01,000; the other four take over EUR\u00a07,000");
    }

    @Test
    @DisplayName("A bargain out of reach says why")
    void refused() {
        Scenario held = PRICED.withLimits(
                Cases.FUND,
                Limits.of(Limit.ceiling("M00", "1"), Limit.ceiling("M01", "1"), Limit.ceiling("Pair", "1")));
        Scenario none = held.withLimits(
                Cases.FUND,
                Limits.of(
                        Limit.ceiling("M00", "1"),
                        Limit.ceiling("M01", "1"),
                        Limit.ceiling("M02", "1"),
                        Limit.ceiling("M03", "1"),
                        Limit.ceiling("M04", "1")));
        assertThat(BargainSection.of(none).title()).isEqualTo("Taken as one bargain, the burdens cannot be divided");
    }

    @Test
    @DisplayName("Prices have their basis and what doubling each moves; questions have an answer each")
    void prices() {
        assertThat(Rendered.text(BargainSection.of(PRICED)).replaceAll("\\s+", " "))
                .contains(
                        "Prices: 1 person: EUR 10. An assumption. Doubling the price of force moves EUR 2,000; of fund"
                                + " moves EUR 1,000.")
                .contains("Nothing of M01: of the bargain it moves 248 persons and EUR 5,446.")
                .contains("More, if the pair gives more: a bargain asks for everything that is needed");
    }

    @Test
    @DisplayName("The steps of each member add up to what it gives, and name members and burdens as people do")
    void steps() {
        JointSplit split = split(PRICED);
        Section section = JointSteps.of(split);
        assertThat(((Steps) section.elements().get(0)).list()).hasSize(5);
        for (Table table : Rendered.tables(section)) {
            int last = table.rows().size() - 1;
            BigDecimal sum = table.rows().subList(0, last).stream()
                    .map(row -> exact(row, 1))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(exact(table.rows().get(last), 1)).isEqualByComparingTo(sum);
        }
        assertThat(Rendered.text(section).replaceAll("\\s+", " "))
                .contains("that Member 2 leaves, instead of fund")
                .contains(
                        "cannot give more than 0 persons (opt-out); Member 0, Member 1, Member 3, Member 4 take over");
    }

    @Test
    @DisplayName(
            "Intervals of prices are in percent of the present ones; those that are missing are marked and counted")
    void intervals() {
        JointSplit split = split(PRICED);
        PriceInterval known = new PriceInterval(
                "M00", Cases.FORCE, BigDecimal.TEN, Optional.of(BigDecimal.valueOf(5)), Optional.empty());
        String text = Rendered.text(IntervalsSection.of(split.problem(), List.of(known)));
        assertThat(text.replaceAll("\\s+", " "))
                .contains("The search was stopped: 9 of 10 intervals are not known (?).")
                .contains("Member 0 50.0000 any ? ?", "Member 1 ? ? ? ?");
    }
}
