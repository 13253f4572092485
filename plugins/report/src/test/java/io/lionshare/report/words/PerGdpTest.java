package io.lionshare.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.Withdrawal;
import io.lionshare.report.Cases;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerGdpTest {
    /** Two members who are alike divide 200 of something; when one steps back, the other carries 100 more. */
    private static Withdrawal withdrawal(String unit, double gdp, String given) {
        Alliance alliance = Alliance.of(
                List.of(Indicator.of("gdp", unit)),
                List.of(
                        Member.of("A", "A").with("gdp", gdp),
                        Member.of("B", "B").with("gdp", gdp)),
                List.of());
        Burden burden = Burden.of(ContributionType.of("burden", given, "1"), "200");
        Scenario scenario = Scenario.of("Test", alliance, List.of(burden), List.of(Plan.of("gdp", Cases.BY_GDP)));
        return Withdrawal.of(
                Comparison.of(scenario).allocation("burden", "gdp"), StepBack.entirely(List.of(burden), "A"));
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, 2e11, persons, persons per bn EUR of GDP, 0.5",
        "million EUR, 2e5, persons, persons per bn EUR of GDP, 0.5",
        "billion USD, 200, persons, persons per bn USD of GDP, 0.5",
        "bn USD, 2000, persons, persons per bn USD of GDP, 0.05",
        "trillion USD, 2, persons, persons per bn USD of GDP, 0.05",
        "million EUR, 50, persons, persons per million EUR of GDP, 2",
        "points, 50, persons, persons per points of GDP, 2",
        "share of all, 0.5, persons, persons per share of all of GDP, 200",
        "million EUR, 1, EUR, % of GDP, 0.01",
        "EUR, 1e9, million EUR, % of GDP, 10",
        "million EUR, 1000, million EUR, % of GDP, 10"
    })
    @DisplayName("The unit is one in which people count GDP, whatever its figures count")
    void units(String gdpUnit, double gdp, String given, String unit, BigDecimal figure) {
        Withdrawal withdrawal = withdrawal(gdpUnit, gdp, given);
        PerGdp perGdp =
                PerGdp.of(withdrawal.before().alliance(), withdrawal.burden().type());
        assertThat(perGdp.unit()).isEqualTo(unit);
        assertThat(perGdp.of(withdrawal, "B").orElseThrow()).isEqualByComparingTo(figure);
    }
}
