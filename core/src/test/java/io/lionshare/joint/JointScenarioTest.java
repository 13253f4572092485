package io.lionshare.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bound;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.Prices;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Joint splits of scenarios, and what changes between two of them. */
class JointScenarioTest {
    private static final Alliance TWO = Alliance.of(
            List.of(Indicator.of("gdp", "USD")),
            List.of(
                    Member.of("FRA", "France").with("gdp", 1),
                    Member.of("USA", "US").with("gdp", 3)),
            List.of());
    private static final Burden TROOPS = Burden.of(ContributionType.of("troops", "persons", "1"), "1000");
    private static final Burden FUND = Burden.of(ContributionType.of("fund", "EUR", "0.01"), "99000000.00");
    private static final Prices PRICES = Prices.in("EUR").with("troops", "1000").with("fund", "0.01");

    private static Scenario scenario(Burden fund) {
        return Scenario.of("Test", TWO, List.of(TROOPS, fund), List.of(Plan.of("gdp", ScoringStrategy.by("gdp"))))
                .withLimits("troops", Limits.of(Limit.ceiling("USA", "0")))
                .withPrices(PRICES);
    }

    private static JointProblem problem(Burden fund) {
        Scenario scenario = scenario(fund);
        return JointProblem.of(scenario, scenario.baselinePlan());
    }

    /** A millionth of EUR 100 m is EUR 100. */
    @Test
    void centsArePutTogetherUntilTheyAreWorthAMillionthOfEverything() {
        JointProblem problem = problem(FUND);
        ContributionType fund = problem.burdens().get(0).type();
        assertThat(fund.quantum()).isEqualByComparingTo("100");
        assertThat(problem.prices().of("fund")).isEqualByComparingTo("100");
        assertThat(problem.prices().of("troops")).isEqualByComparingTo("1000");
        assertThat(problem.value()).isEqualByComparingTo("100000000");
        assertThat(JointSplit.of(problem).amount("FRA", "fund")).isEqualByComparingTo("24000000");
    }

    @Test
    void asFarAsThatDividesTheTotal() {
        Burden odd = new Burden(FUND.type(), FUND.total().add(new BigDecimal("0.10")));
        assertThat(problem(odd).burdens().get(0).type().quantum()).isEqualByComparingTo("0.1");
    }

    /** A millionth of EUR 40 bn is EUR 40,000, and cents would be put together to EUR 100,000. */
    @Test
    void quantaAreNotPutTogetherBeyondLimitsThatTheyFit() {
        Burden fund = Burden.of(FUND.type(), "40000000000");
        Scenario plain = scenario(fund);
        Limits limits = Limits.of(Limit.ceiling("FRA", "50000"), Limit.floor("FRA", "50000"));
        Scenario limited = Scenario.of("Test", TWO, List.of(fund), plain.plans())
                .withLimits("fund", limits)
                .withPrices(Prices.in("EUR").with("fund", "0.01"));
        JointProblem problem = JointProblem.of(limited, limited.baselinePlan());
        assertThat(problem.burdens().get(0).type().quantum()).isEqualByComparingTo("10000");
        assertThat(JointSplit.of(problem).amount("FRA", "fund")).isEqualByComparingTo("50000");
    }

    /** A billionth of EUR 40 bn is EUR 40: below that, quanta would be too small to separate. */
    @Test
    void quantaAreWorthABillionthOfEverythingWhateverTheLimits() {
        Burden fund = Burden.of(FUND.type(), "40000000000");
        Scenario plain = scenario(fund);
        Scenario limited = Scenario.of("Test", TWO, List.of(fund), plain.plans())
                .withLimits("fund", Limits.of(Limit.ceiling("FRA", "1.23")))
                .withPrices(Prices.in("EUR").with("fund", "0.01"));
        JointProblem problem = JointProblem.of(limited, limited.baselinePlan());
        assertThat(problem.burdens().get(0).type().quantum()).isEqualByComparingTo("100000");
        assertThat(JointSplit.of(problem).amount("FRA", "fund")).isZero();
    }

    @Test
    void splitsAmongMembersReadTwiceCanBeCompared() {
        Alliance again = Alliance.of(TWO.indicators(), List.copyOf(TWO.members()), TWO.blocs());
        JointProblem problem = problem(FUND);
        JointProblem other = new JointProblem(
                again, problem.burdens(), problem.limits(), problem.prices(), problem.scores(), problem.valueLimits());
        assertThat(new JointChange(JointSplit.of(problem), JointSplit.of(other)).changed())
                .isEmpty();
        assertThat(other).isEqualTo(problem);
    }

    @Test
    void aPriceThatDoublesMovesWhatIsGivenInstead() {
        JointChange change = JointChange.ofPrice(JointSplit.of(problem(FUND)), "troops", BigDecimal.valueOf(2));
        // France gives all troops, now EUR 2 m of 101, and fills a quarter, 25.25, with money
        assertThat(change.amount("FRA", "fund")).isEqualByComparingTo("-750000");
        assertThat(change.moved("fund")).isEqualByComparingTo("750000");
        assertThat(change.moved("troops")).isZero();
        assertThat(change.changed()).containsExactlyElementsOf(TWO.members());
    }

    @Test
    void aMemberThatStepsBackGivesNothingAndTheOthersTakeOver() {
        JointSplit split = JointSplit.of(problem(FUND));
        StepBack step = new StepBack("USA", Map.of("fund", Bound.parse("50 %")));
        JointChange change =
                new JointChange(split, JointSplit.of(split.problem().after(step)));
        assertThat(change.after().amount("USA", "fund")).isEqualByComparingTo("49500000");
        assertThat(change.amount("FRA", "fund")).isEqualByComparingTo("25500000");
        assertThat(new JointChange(split, split).changed()).isEmpty();
        assertThatThrownBy(() -> new JointChange(split, JointSplit.of(problem(Burden.of(FUND.type(), "1000000")))))
                .hasMessage("joint splits must be of the same burdens among the same members");
    }

    @Test
    void everyBurdenNeedsAPriceAndNothingElseHasOne() {
        Scenario scenario = scenario(FUND);
        assertThatThrownBy(() -> scenario.withPrices(Prices.in("EUR").with("fund", "1")))
                .hasMessage("a quantum of troops has no price; all kinds that are judged together must have one");
        assertThatThrownBy(() -> scenario.withPrices(PRICES.with("ships", "1")))
                .hasMessage("unknown burden with a price 'ships'; known: fund, troops");
        Scenario without = Scenario.of("Bare", TWO, List.of(FUND), scenario.plans());
        assertThatThrownBy(() -> JointProblem.of(without, without.baselinePlan()))
                .hasMessage("scenario 'Bare' has no prices; its burdens cannot be judged together"
                        + "\nMaybe say under prices what a quantum of each burden counts for");
        assertThat(PRICES.withBasis("Assumption.").with("fund", "2").basis()).isEqualTo("Assumption.");
    }
}
