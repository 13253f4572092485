package io.lionshare.report.content.joint;

import static io.lionshare.report.Find.number;
import static io.lionshare.report.Find.sum;
import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.joint.JointChange;
import io.lionshare.joint.JointProblem;
import io.lionshare.joint.JointSplit;
import io.lionshare.joint.PriceInterval;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.Prices;
import io.lionshare.plan.Scenario;
import io.lionshare.report.Cases;
import io.lionshare.report.Chart;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.Element;
import io.lionshare.report.Find;
import io.lionshare.report.Section;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JointSectionTest {
    private static final Scenario SCENARIO = Cases.priced(3);
    private static final JointSplit SPLIT = JointSplit.of(JointProblem.of(SCENARIO, SCENARIO.baselinePlan()));
    private static final Section SECTION = JointSection.of(SCENARIO);

    private static String id(Member member) {
        return member.name() + " (" + member.id() + ")";
    }

    @Test
    @DisplayName("The heat map's cells are those of the split, darkest where most of a kind is given")
    void matrix() {
        Chart.HeatMap map = Find.chart(SECTION, Chart.HeatMap.class, "joint-matrix");
        assertThat(map.columns()).containsExactly(Cases.FORCE, Cases.FUND);
        assertThat(map.alternative()).startsWith("Amounts: force in persons, fund in EUR.");
        for (Member member : SCENARIO.alliance().members()) {
            List<String> names = map.rows().stream().map(Chart.Bar::name).toList();
            List<String> cells = map.texts().get(names.indexOf(member.name()));
            for (int k = 0; k < 2; k++) {
                assertThat(new BigDecimal(cells.get(k).replace(",", "")))
                        .isEqualByComparingTo(
                                SPLIT.amount(member.id(), map.columns().get(k)));
            }
        }
        for (int k = 0; k < 2; k++) {
            int column = k;
            assertThat(map.rows().stream()
                            .mapToDouble(row -> row.values().get(column))
                            .max())
                    .hasValue(1);
        }
    }

    @Test
    @DisplayName("The table has fair share and what is given of each member; totals are the sums, and the burdens")
    void table() {
        DataTable table = Find.table(SECTION, "The joint split");
        for (Member member : SCENARIO.alliance().members()) {
            DataTable.Row row = table.rows().stream()
                    .filter(candidate -> Find.texts(candidate).get(0).equals(id(member)))
                    .findFirst()
                    .orElseThrow();
            assertThat(number(row, 1)).isEqualByComparingTo(SPLIT.fairValue(member.id()));
            assertThat(number(row, 2)).isEqualByComparingTo(SPLIT.value(member.id()));
            assertThat(number(row, 3)).isEqualByComparingTo(number(row, 2).subtract(number(row, 1)));
        }
        for (int column = 1; column < table.columns().size(); column++) {
            assertThat(sum(table, Kind.TOTAL, column)).isEqualByComparingTo(sum(table, Kind.BODY, column));
        }
        assertThat(sum(table, Kind.TOTAL, 3)).isZero();
        assertThat(sum(table, Kind.TOTAL, 4)).isEqualByComparingTo("1000");
        assertThat(sum(table, Kind.TOTAL, 5)).isEqualByComparingTo("30000");
    }

    @Test
    @DisplayName("Exchange values have prices, what all of each burden is worth, and what they rest on")
    void prices() {
        DataTable table = Find.table(SECTION, "Exchange values");
        assertThat(number(table.rows().get(0), 2)).isEqualByComparingTo("10");
        assertThat(sum(table, Kind.BODY, 4))
                .isEqualByComparingTo("40000")
                .isEqualByComparingTo(sum(table, Kind.TOTAL, 4));
        assertThat(SECTION.elements()).contains(new Element.Prose("An assumption."));
    }

    @Test
    @DisplayName(
            "Doubling a price shows who gives more and who less; what is given more of a kind is given less by others")
    void doubling() {
        JointChange change = JointChange.ofPrice(SPLIT, Cases.FORCE, BigDecimal.valueOf(2));
        assertThat(change.changed()).isNotEmpty();
        assertThat(Find.remarks(SECTION, "Another price"))
                .hasSize(2)
                .anyMatch(text -> text.startsWith("Doubling the price of force changes what "));
        DataTable table = Find.table(SECTION, "Doubling the price of force");
        assertThat(table.rows())
                .extracting(row -> Find.texts(row).get(0))
                .containsExactlyElementsOf(
                        change.changed().stream().map(JointSectionTest::id).toList());
        for (int i = 0; i < table.rows().size(); i++) {
            String member = change.changed().get(i).id();
            assertThat(number(table.rows().get(i), 1)).isEqualByComparingTo(change.amount(member, Cases.FORCE));
            assertThat(number(table.rows().get(i), 2)).isEqualByComparingTo(change.amount(member, Cases.FUND));
        }
        assertThat(sum(table, Kind.BODY, 1)).isZero();
        assertThat(sum(table, Kind.BODY, 2)).isZero();
    }

    @Test
    @DisplayName("What-ifs are answered, and each member's steps add up to what it gives")
    void derivation() {
        assertThat(Find.remarks(SECTION, "What if"))
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("Nothing of M01: changes what 3 members give; "),
                        text -> assertThat(text)
                                .contains("Pair gives 1,000 persons of force, so the condition is missed"));
        for (Member member : SCENARIO.alliance().members()) {
            DataTable steps = Find.table(SECTION, member.name() + ": from its fair share");
            assertThat(sum(steps, Kind.BODY, 1))
                    .isEqualByComparingTo(sum(steps, Kind.TOTAL, 1))
                    .isEqualByComparingTo(SPLIT.value(member.id()));
        }
    }

    @Test
    @DisplayName("Where there is no split the section says why")
    void noSplit() {
        Scenario scenario = Cases.pledged(3)
                .withPrices(Prices.in("EUR").with(Cases.FORCE, "1e12").with(Cases.FUND, "0.001"));
        Section section = JointSection.of(scenario);
        assertThat(Find.remarks(section, "No joint split"))
                .singleElement()
                .asString()
                .contains("price of a quantum of fund", "Maybe give fund a larger quantum");
    }

    @Test
    @DisplayName("A what-if after which nobody can give what is needed is answered by a sentence")
    void impossible() {
        Scenario tight =
                SCENARIO.withLimits(Cases.FORCE, Limits.of(Limit.ceiling("M02", "0"), Limit.ceiling("M00", "600")));
        assertThat(Find.remarks(JointSection.of(tight), "What if"))
                .first()
                .asString()
                .startsWith("Nothing of M01: leaves no split; no ")
                .endsWith(".")
                .doesNotContain("Maybe", "\n");
    }

    @Test
    @DisplayName("Of many members the charts show those who matter most, and say so; the table has all")
    void many() {
        Scenario scenario = Cases.plain(60).withPrices(SCENARIO.prices().orElseThrow());
        Section section = JointSection.of(scenario);
        Chart.HeatMap map = Find.chart(section, Chart.HeatMap.class, "joint-matrix");
        assertThat(map.rows()).hasSize(40);
        assertThat(map.alternative()).endsWith("Of the 60 members, the 40 with the darkest cells are drawn.");
        for (int k = 0; k < 2; k++) {
            int column = k;
            assertThat(map.rows()).anyMatch(row -> row.values().get(column) == 1);
        }
        Chart.Bars bars = Find.chart(section, Chart.Bars.class, "joint-values");
        assertThat(bars.rows()).hasSize(40);
        assertThat(bars.alternative()).endsWith("Of the 60 members, the 40 with the longest bars are drawn.");
        assertThat(Find.table(section, "The joint split").rows()).hasSize(61);
    }

    @Test
    @DisplayName(
            "A limit on all that a member gives, which whole quanta cannot keep, is told with what it is missed by")
    void overruns() {
        assertThat(Find.remarks(SECTION, "Overrun")).isEmpty();
        Scenario coarse =
                SCENARIO.withPrices(Prices.in("EUR").with(Cases.FORCE, "1000").with(Cases.FUND, "0.0001"));
        JointProblem tight = JointProblem.of(coarse, coarse.baselinePlan())
                .withValueLimits(Limits.of(Limit.ceiling("M01", "100700")));
        Section section = JointSection.of(coarse, JointSplit.of(tight));
        assertThat(Find.remarks(section, "Overrun"))
                .singleElement()
                .asString()
                .startsWith("Whole quanta miss the ceiling of M01 (100700) in all by ");
    }

    @Test
    @DisplayName("Intervals of prices are those of the search, in per cent of the present price")
    void intervals() {
        PriceInterval force = PriceInterval.of(SPLIT.problem(), "M00", Cases.FORCE);
        DataTable table = Find.table(IntervalsSection.of(SPLIT.problem(), List.of(force)), "Prices at which");
        assertThat(table.rows()).hasSize(3);
        BigDecimal tenth = BigDecimal.ONE.movePointLeft(1);
        DataTable.Row first = table.rows().get(0);
        assertThat(number(first, 1).multiply(tenth))
                .isEqualByComparingTo(force.from().orElseThrow());
        assertThat(number(first, 2).multiply(tenth))
                .isEqualByComparingTo(force.to().orElseThrow());
    }

    @Test
    @DisplayName("Intervals that were not searched are counted and marked")
    void intervalsNotSearched() {
        PriceInterval force = PriceInterval.of(SPLIT.problem(), "M00", Cases.FORCE);
        Section section = IntervalsSection.of(SPLIT.problem(), List.of(force));
        int all = SPLIT.problem().alliance().size() * SPLIT.problem().burdens().size();
        assertThat(section.elements().get(0).toString())
                .contains("The search was stopped: " + (all - 1) + " of " + all + " intervals are not known (?).");
        DataTable table = Find.table(section, "Prices at which");
        assertThat(table.rows().get(1).cells().get(1).text()).isEqualTo("?");
    }
}
