package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Plans side by side, and what a scenario refuses. */
class ComparisonTest {
    private static final Alliance ALLIANCE = Alliance.of(
            List.of(),
            List.of(Member.of("A", "A"), Member.of("B", "B"), Member.of("C", "C")),
            List.of(Bloc.of("North", "A", "B")));
    private static final Burden FORCE = Burden.of(ContributionType.of("force", "persons", "1"), "100");
    private static final Burden FUND = Burden.of(ContributionType.of("fund", "EUR", "0.01"), "1.00");
    private static final Plan EQUAL = plan("equal", 1, 1, 2);
    private static final Plan RISING = plan("rising", 1, 3, 6);

    private static Plan plan(String name, double... scores) {
        return Plan.of(name, new Faulty.Strategy(alliance -> scores.clone()));
    }

    private static Scenario scenario(List<Burden> burdens, Map<String, Limits> limits, List<Plan> plans, String base) {
        Scenario scenario = Scenario.of("test", ALLIANCE, burdens, plans).withPlans(plans, base);
        for (Map.Entry<String, Limits> entry : limits.entrySet()) {
            scenario = scenario.withLimits(entry.getKey(), entry.getValue());
        }
        return scenario;
    }

    private static Scenario scenario() {
        Map<String, Limits> limits = Map.of("fund", Limits.of(Limit.ceiling("C", "0")));
        return scenario(List.of(FORCE, FUND), limits, List.of(EQUAL, RISING), "equal");
    }

    @Test
    void differencesAreThoseFromTheBaseline() {
        Comparison comparison = Comparison.of(scenario());
        assertThat(comparison.allocation("force", "rising").quanta("C")).isEqualTo(60);
        assertThat(comparison.change(FORCE, RISING).of("A")).isEqualByComparingTo("-15");
        assertThat(comparison.change(FORCE, RISING).of("C")).isEqualByComparingTo("10");
        assertThat(comparison.change(FUND, RISING).of("B")).isEqualByComparingTo("0.25");
        assertThat(comparison.change(FORCE, EQUAL).of("C")).isZero();
        assertThat(comparison.scenario().baseline()).isEqualTo("equal");
    }

    @Test
    void blocsHaveSubtotalsAndDifferences() {
        Comparison comparison = Comparison.of(scenario());
        assertThat(comparison.allocation("force", "rising").amount("North")).isEqualByComparingTo("40");
        assertThat(comparison.change(FORCE, RISING).of("North")).isEqualByComparingTo("-10");
    }

    @Test
    void limitsHoldForTheirBurdenOnly() {
        Comparison comparison = Comparison.of(scenario());
        assertThat(comparison.allocation("fund", "equal").quanta("C")).isZero();
        assertThat(comparison.allocation("force", "equal").quanta("C")).isEqualTo(50);
        assertThat(scenario().limitsOf(FORCE)).isEqualTo(Limits.none());
    }

    @Test
    void limitsOnUnknownMembersAreRefused() {
        Map<String, Limits> limits =
                Map.of("fund", Limits.of(Limit.floor("North", "0.10"), Limit.ceiling("Nord", "0")));
        assertThatThrownBy(() -> scenario(List.of(FORCE, FUND), limits, List.of(EQUAL), "equal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown member or bloc 'Nord'; known: A, B, C, North");
    }

    @Test
    void unknownPlansAndBurdensAreRefused() {
        Comparison comparison = Comparison.of(scenario());
        assertThatThrownBy(() -> comparison.allocation("force", "risin"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown plan 'risin'; known: equal, rising\nMaybe 'rising'?");
        assertThatThrownBy(() -> comparison.allocation("forces", "rising"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown burden 'forces'; known: force, fund\nMaybe 'force'?");
    }

    @Test
    void aScenarioNeedsBurdensAndPlans() {
        assertThatThrownBy(() -> scenario(List.of(), Map.of(), List.of(EQUAL), "equal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a scenario must have at least one burden");
        assertThatThrownBy(() -> scenario(List.of(FORCE), Map.of(), List.of(), "equal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a scenario must have at least one plan");
    }

    @Test
    void namesMustDiffer() {
        assertThatThrownBy(() -> scenario(List.of(FORCE, FORCE), Map.of(), List.of(EQUAL), "equal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("burden force is given twice; names must differ");
        assertThatThrownBy(() -> scenario().withPlans(List.of(EQUAL, RISING.withName("equal")), "equal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("plan equal is given twice; names must differ");
    }

    @Test
    void limitsAndBaselineMustNameSomething() {
        assertThatThrownBy(() -> scenario(List.of(FORCE), Map.of("fund", Limits.none()), List.of(EQUAL), "equal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown burden with limits 'fund'; known: force");
        assertThatThrownBy(() -> scenario().withPlans(List.of(RISING), "equal"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown plan 'equal'; known: rising");
    }

    @Test
    void aPlanHasANameAndCopies() {
        assertThatThrownBy(() -> EQUAL.withName(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of a plan (' ') must not be blank");
        Plan other = EQUAL.withName("other")
                .withRule(Problem.TALMUD)
                .withMethod(Faulty.Method.units(1))
                .withClaims(ClaimSource.stretched("2"));
        assertThat(other.strategy()).isSameAs(EQUAL.strategy());
        assertThat(other.rule()).isSameAs(Problem.TALMUD);
        assertThat(other.method().id()).isEqualTo("odd-method");
        assertThat(other.claims()).isEqualTo(ClaimSource.stretched("2"));
        assertThat(EQUAL.rule().id()).isEqualTo("proportional");
        assertThat(EQUAL.claims()).isEqualTo(ClaimSource.stretched("1.5"));
    }
}
