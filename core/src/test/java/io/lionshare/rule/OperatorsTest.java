package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Fractions;
import io.lionshare.rule.operator.Dual;
import io.lionshare.rule.operator.DualSchedule;
import io.lionshare.rule.operator.MinimalRightsFirst;
import io.lionshare.rule.operator.Mixture;
import io.lionshare.rule.operator.Truncation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What is known of the operators, in exact fractions. */
class OperatorsTest {
    private static final int PROBLEMS = 150;
    private static final int MEMBERS = 8;
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final AllocationRule CEA = new ConstrainedEqualAwards();
    private static final AllocationRule CEL = new ConstrainedEqualLosses();
    private static final List<AllocationRule> RULES = List.of(
            new Proportional(),
            CEA,
            CEL,
            new Talmud(),
            new ReverseTalmud(),
            new Piniles(),
            new ConstrainedEgalitarian(),
            TalFamily.of(new BigDecimal("0.3")),
            new AdjustedProportional(),
            new AlphaMin(),
            new AverageOfAwards(),
            new AverageOfCeaAndCel(),
            new MinimalOverlap(),
            new RandomArrival());

    private static void assertSame(AllocationRule one, AllocationRule other) {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            AllocationProblem problem = RandomClaims.problem(seed, MEMBERS);
            assertSame(one, other, problem, "seed " + seed);
        }
    }

    private static void assertSame(AllocationRule one, AllocationRule other, AllocationProblem problem, String what) {
        assertThat(Fractions.of(one.divide(problem)))
                .as("%s and %s, %s", one.id(), other.id(), what)
                .containsExactly(Fractions.of(other.divide(problem)));
    }

    @Test
    void equalAwardsAndEqualLossesAreDual() {
        assertSame(Dual.of(CEA), CEL);
        assertSame(Dual.of(CEL), CEA);
        assertSame(Dual.of(new Hidden(CEA)), CEL);
    }

    @Test
    void theseRulesAreTheirOwnDuals() {
        List<AllocationRule> selfDual = List.of(
                new Proportional(),
                new Talmud(),
                new ReverseTalmud(),
                new RandomArrival(),
                new AdjustedProportional(),
                new AverageOfAwards(),
                new AverageOfCeaAndCel());
        for (AllocationRule rule : selfDual) {
            assertSame(Dual.of(rule), rule);
        }
    }

    @Test
    void theDualScheduleIsTheDualByDefinition() {
        for (AllocationRule rule : RULES.subList(0, 8)) {
            assertThat(Dual.of(rule)).isInstanceOf(DualSchedule.class);
            assertSame(Dual.of(rule), Dual.of(new Hidden(rule)));
        }
    }

    @Test
    void theDualOfARuleWithAParameterIsTheDualWithIt() {
        TalFamily family = TalFamily.of(new BigDecimal("0.3"));
        assertSame(Dual.of(family), Dual.of(new TalFamily()).with(Map.of("theta", "0.3")));
    }

    @Test
    void theDualOfTheDualIsTheRule() {
        for (AllocationRule rule : RULES) {
            assertSame(Dual.of(Dual.of(rule)), rule);
            assertSame(Dual.of(Dual.of(new Hidden(rule))), rule);
        }
    }

    @Test
    void truncationAndMinimalRightsFirstAreDual() {
        for (AllocationRule rule : RULES) {
            assertSame(Dual.of(Truncation.of(rule)), MinimalRightsFirst.of(Dual.of(rule)));
            assertSame(Dual.of(MinimalRightsFirst.of(rule)), Truncation.of(Dual.of(rule)));
        }
    }

    @Test
    void truncationAndMinimalRightsMakeAdjustedProportionalOfProportional() {
        AllocationRule proportional = new Proportional();
        assertSame(MinimalRightsFirst.of(Truncation.of(proportional)), new AdjustedProportional());
        assertSame(Truncation.of(MinimalRightsFirst.of(proportional)), new AdjustedProportional());
    }

    @Test
    void theEvenMixtureOfEqualAwardsAndEqualLossesIsTheirAverage() {
        assertSame(Mixture.of(CEA, CEL, HALF), new AverageOfCeaAndCel());
    }

    @Test
    void talmudAndItsKindDoNotChangeUnderTruncationOrMinimalRightsFirst() {
        for (AllocationRule rule : List.of(new Talmud(), new RandomArrival(), new AdjustedProportional())) {
            assertSame(Truncation.of(rule), rule);
            assertSame(MinimalRightsFirst.of(rule), rule);
        }
        assertSame(Truncation.of(CEA), CEA);
        assertSame(MinimalRightsFirst.of(CEL), CEL);
    }

    @Test
    void withTwoMembersBothMakeConcedeAndDivideOfEveryRule() {
        for (AllocationRule rule : RULES) {
            AllocationRule both = MinimalRightsFirst.of(Truncation.of(rule));
            for (long seed = 0; seed < PROBLEMS; seed++) {
                AllocationProblem problem = RandomClaims.problem(seed, 2);
                BigFraction[] claims = Fractions.of(problem.claims());
                if (claims.length == 2) {
                    assertThat(Fractions.of(both.divide(problem)))
                            .as("%s, seed %d", rule.id(), seed)
                            .containsExactly(concedeAndDivide(claims, Fractions.of(problem.total())));
                }
            }
        }
    }

    /** Each concedes to the other what exceeds its claim; the rest is halved. */
    private static BigFraction[] concedeAndDivide(BigFraction[] claims, BigFraction total) {
        BigFraction first = positive(total.subtract(claims[1]));
        BigFraction second = positive(total.subtract(claims[0]));
        BigFraction half = total.subtract(first).subtract(second).divide(2);
        return new BigFraction[] {first.add(half), second.add(half)};
    }

    private static BigFraction positive(BigFraction value) {
        return value.compareTo(BigFraction.ZERO) > 0 ? value : BigFraction.ZERO;
    }

    @Test
    void aMixtureIsTheWeightedMean() {
        AllocationRule mixture = Mixture.of(CEA, CEL, new BigDecimal("0.125"));
        AllocationProblem problem = AllocationProblem.of(BigDecimal.valueOf(120), 40, 160);
        assertThat(CEA.divide(problem).toArray()).containsExactly(40, 80);
        assertThat(CEL.divide(problem).toArray()).containsExactly(0, 120);
        assertThat(mixture.divide(problem).toArray()).containsExactly(5, 115);
        assertSame(Mixture.of(CEA, CEL, BigDecimal.ONE), CEA);
        assertSame(Mixture.of(CEA, CEL, BigDecimal.ZERO), CEL);
    }

    @Test
    void weightsReachTheRule() {
        AllocationProblem problem =
                AllocationProblem.of(BigDecimal.valueOf(120), 50, 100, 150).withWeights(1, 2, 0.25);
        for (AllocationRule rule : List.of(CEA, CEL, new Piniles(), new ConstrainedEgalitarian())) {
            assertSame(Dual.of(rule), Dual.of(new Hidden(rule)), problem, "weighted");
        }
        AllocationProblem large =
                AllocationProblem.of(BigDecimal.valueOf(260), 50, 100, 150).withWeights(1, 2, 0.25);
        assertThat(MinimalRightsFirst.of(CEA).divide(large).toArray()).containsExactly(42, 100, 118);
        AllocationProblem small =
                AllocationProblem.of(BigDecimal.valueOf(100), 50, 100, 150).withWeights(1, 2, 1);
        assertThat(Truncation.of(CEL).divide(small).toArray()).containsExactly(12.5, 25, 62.5);
    }

    @Test
    void claimsThatAreNoDecimalsAreDividedAsWell() {
        BigInteger[] thirds = {BigInteger.ONE, BigInteger.TWO, BigInteger.valueOf(4)};
        Amounts claims = Amounts.ofFractions(thirds, BigInteger.valueOf(3));
        AllocationProblem problem = AllocationProblem.of(claims, LimitTree.unlimited(BigDecimal.ONE, 3));
        assertSame(Dual.of(new Hidden(CEA)), CEL, problem, "thirds");
        assertSame(
                MinimalRightsFirst.of(Truncation.of(new Proportional())),
                new AdjustedProportional(),
                problem,
                "thirds");
    }

    @Test
    void pastFullClaimsASchedulesOperatorsContinueInProportion() {
        AllocationProblem problem = AllocationProblem.of(BigDecimal.valueOf(300), 0, 50, 100);
        for (AllocationRule rule : List.of(Dual.of(CEA), Truncation.of(CEA), Mixture.of(CEA, CEL, HALF))) {
            assertThat(rule.divide(problem).toArray()).as(rule.id()).containsExactly(0, 100, 200);
        }
    }

    @Test
    void anyOtherRefusesATotalAboveTheClaimsByName() {
        AllocationProblem problem = AllocationProblem.of(new BigDecimal("30.5"), 10, 20);
        for (AllocationRule rule : List.of(Dual.of(new RandomArrival()), MinimalRightsFirst.of(CEA))) {
            assertThatThrownBy(() -> rule.divide(problem))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("total (30.5) must not be above the sum of claims (30.0) for rule " + rule.id());
        }
        assertThatThrownBy(() -> Truncation.of(new RandomArrival()).divide(problem))
                .hasMessage("total (30.5) must not be above the sum of claims (30.0) for rule random-arrival");
    }

    @Test
    void theEndsAreExact() {
        for (AllocationRule rule : RULES) {
            List<AllocationRule> made = List.of(
                    Dual.of(rule), Truncation.of(rule), MinimalRightsFirst.of(rule), Mixture.of(rule, CEA, HALF));
            for (AllocationRule operated : made) {
                assertThat(operated.divide(AllocationProblem.of(BigDecimal.ZERO, 0, 5, 7))
                                .toArray())
                        .as(operated.id())
                        .containsExactly(0, 0, 0);
                assertThat(operated.divide(AllocationProblem.of(BigDecimal.valueOf(12), 0, 5, 7))
                                .toArray())
                        .as(operated.id())
                        .containsExactly(0, 5, 7);
            }
        }
    }

    @Test
    void aRuleThatAwardsMoreThanAClaimHasNoDual() {
        AllocationRule greedy = new Greedy();
        AllocationProblem problem = AllocationProblem.of(BigDecimal.valueOf(9), 5, 10);
        assertThatThrownBy(() -> Dual.of(greedy).divide(problem))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("rule greedy awards 0 more than its claim, so it has no dual");
    }

    /** Gives all to the first member. */
    private record Greedy() implements AllocationRule {
        @Override
        public String id() {
            return "greedy";
        }

        @Override
        public String summary() {
            return "all for the first member";
        }

        @Override
        public Amounts divide(AllocationProblem problem) {
            double[] awards = new double[problem.size()];
            awards[0] = problem.total().doubleValue();
            return Amounts.of(awards);
        }
    }
}
