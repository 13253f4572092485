package io.lionshare.report.content.pledge;

import static io.lionshare.report.Find.number;
import static io.lionshare.report.Find.sum;
import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Bound;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.Absences;
import io.lionshare.report.Cases;
import io.lionshare.report.Chart;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.Find;
import io.lionshare.report.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalsSectionTest {
    private static Section section(Scenario scenario) {
        return WithdrawalsSection.of(Comparison.of(scenario), scenario.burdens());
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 60})
    @DisplayName("The table has the cost of every absence; each row adds up to what the absent member leaves")
    void tables(int members) {
        Scenario scenario = Cases.pledged(members);
        Allocation before = Comparison.of(scenario).allocation(Cases.FUND, "gdp");
        Absences absences = Absences.of(before);
        DataTable table = Find.table(section(scenario), "fund: what each absence costs each other member, in EUR");
        assertThat(table.rows()).hasSize(members);
        assertThat(sum(table, Kind.BODY, 1)).isEqualByComparingTo("30000");
        for (DataTable.Row row : table.rows()) {
            String absent = Find.texts(row).get(0).replaceAll(".*\\((.*)\\)", "$1");
            BigDecimal paid = BigDecimal.ZERO;
            for (int column = 2; column < table.columns().size(); column++) {
                String payer = table.columns().get(column).head();
                if (payer.equals(absent)) {
                    assertThat(row.cells().get(column).number()).isEmpty();
                } else {
                    assertThat(row.cells().get(column).number()).isEqualTo(absences.cost(absent, payer));
                    paid = paid.add(number(row, column));
                }
            }
            assertThat(paid).isEqualByComparingTo(number(row, 1)).isEqualByComparingTo(before.amount(absent));
        }
    }

    @Test
    @DisplayName("The heat map shows the eight largest absences, darkest where most is to be paid")
    void largest() {
        Scenario scenario = Cases.pledged(60);
        Chart.HeatMap map = Find.chart(section(scenario), Chart.HeatMap.class, "fund-absences");
        assertThat(map.columns()).hasSize(8);
        assertThat(map.rows()).hasSize(8);
        assertThat(map.rows().get(0).name()).isEqualTo("Member 59");
        assertThat(map.texts().get(0).get(map.columns().indexOf("M59"))).isEqualTo("\u2013");
        List<Double> shades = new ArrayList<>();
        map.rows().forEach(row -> shades.addAll(row.values()));
        assertThat(shades).contains(1.0).allSatisfy(shade -> assertThat(shade).isBetween(0.0, 1.0));
        assertThat(map.alternative())
                .contains("Shown are the 8 largest of 60 absences and the 8 of 60 members to whom absences cost most");
    }

    @Test
    @DisplayName("Costs beside GDP are in per cent where the units are the same, else in what suits the figures")
    void besideGdp() {
        Section section = section(Cases.pledged(3));
        Chart.HeatMap map = Find.chart(section, Chart.HeatMap.class, "fund-absences-per-gdp");
        assertThat(map.title()).endsWith("in % of GDP");
        assertThat(Find.table(section, "force: what each absence costs each other member, in persons per EUR of GDP")
                        .rows())
                .hasSize(2);
    }

    @Test
    @DisplayName("Who carries nothing has no row, and who cannot be replaced is named")
    void reported() {
        Scenario plain = Cases.pledged(3);
        Limits tight = new Limits(List.of(
                new Limit(Limit.Kind.CEILING, "M02", Bound.parse("0")),
                new Limit(Limit.Kind.CEILING, "M01", Bound.parse("600"))));
        Scenario scenario = plain.withLimits(Cases.FORCE, tight);
        assertThat(Find.remarks(section(scenario), Cases.FORCE))
                .containsExactly(
                        "some carry nothing, so their absence costs nobody anything: Member 2.",
                        "the others' limits leave no room for what some carry, so nobody can fill the gap: Member 0.");
    }
}
