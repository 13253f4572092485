package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Amounts;
import io.lionshare.model.ContributionType;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.Cases;
import io.lionshare.oracle.Fractions;
import io.lionshare.oracle.LevelOracle;
import io.lionshare.oracle.Seeds;
import io.lionshare.rule.operator.Dual;
import io.lionshare.rule.operator.MinimalRightsFirst;
import io.lionshare.rule.operator.Mixture;
import io.lionshare.rule.operator.Truncation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Operators on schedules keep limits of members and blocs and give what the definitions give; others refuse limits. */
class OperatorsWithinLimitsTest {
    private static final ContributionType TYPE = ContributionType.of("amount", "units", "1");
    private static final BigDecimal THIRD = new BigDecimal("0.3");
    private static final List<ParametricRule> RULES = List.of(
            new Proportional(),
            new ConstrainedEqualAwards(),
            new ConstrainedEqualLosses(),
            new Talmud(),
            new ReverseTalmud(),
            new Piniles(),
            new ConstrainedEgalitarian(),
            TalFamily.of(THIRD));

    static LongStream seeds() {
        return Seeds.first(40);
    }

    private static List<Case> cases(long seed) {
        return List.of(Cases.small(seed, 7), Cases.real(seed, 12));
    }

    private static void assertAwards(AllocationRule rule, Case problem, BigFraction... expected) {
        AllocationProblem asked = AllocationProblem.of(problem.claims(), problem.limits())
                .withWeights(problem.weights().toArray());
        assertThat(Fractions.of(rule.divide(asked)))
                .as("%s, %s", rule.id(), problem)
                .containsExactly(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theDualDividesTheLossesWithinMirroredLimits(long seed) {
        for (Case random : cases(seed)) {
            Case problem = withinClaims(random);
            if (feasible(problem)) {
                Case losses = mirrored(problem);
                for (ParametricRule rule : RULES) {
                    BigFraction[] lost = LevelOracle.solve(rule.schedule(), losses);
                    BigFraction[] claims = Fractions.of(problem.claims());
                    BigFraction[] left = new BigFraction[lost.length];
                    Arrays.setAll(left, i -> claims[i].subtract(lost[i]));
                    assertAwards(Dual.of(rule), problem, left);
                }
            }
        }
    }

    @Test
    void manyCasesHaveLimitsWithinTheClaims() {
        assertThat(seeds().boxed()
                        .flatMap(seed -> cases(seed).stream())
                        .map(OperatorsWithinLimitsTest::withinClaims)
                        .filter(OperatorsWithinLimitsTest::feasible)
                        .filter(problem -> problem.limits().hasLimits())
                        .filter(problem -> !problem.limits().blocs().isEmpty())
                        .count())
                .isGreaterThan(30);
    }

    private static boolean feasible(Case problem) {
        try {
            FeasibleLimits.of(problem.limits(), problem.claims()::isZero);
            return true;
        } catch (InfeasibleException e) {
            return false;
        }
    }

    /** The case with its total and its limits cut down to the claims. */
    private static Case withinClaims(Case problem) {
        BigDecimal sum = claimed(problem, everyone(problem));
        return mapped(problem, problem.limits().total().min(sum), node -> {
            BigDecimal claims = claimed(problem, node.positions());
            return LimitTree.node(
                    node.name(),
                    node.positions(),
                    node.floor().min(claims),
                    node.ceiling().min(claims));
        });
    }

    /** What is lost of the claims: the least loss is the claims less the ceiling, the largest the claims less the floor. */
    private static Case mirrored(Case problem) {
        BigDecimal sum = claimed(problem, everyone(problem));
        return mapped(problem, sum.subtract(problem.limits().total()), node -> {
            BigDecimal claims = claimed(problem, node.positions());
            return LimitTree.node(
                    node.name(), node.positions(), claims.subtract(node.ceiling()), claims.subtract(node.floor()));
        });
    }

    private static Case mapped(Case problem, BigDecimal total, UnaryOperator<LimitTree.Node> change) {
        LimitTree limits = LimitTree.of(
                total,
                problem.limits().members().stream().map(change).toList(),
                problem.limits().blocs().stream().map(change).toList(),
                TYPE);
        return new Case(problem.seed(), problem.claims(), problem.weights(), limits);
    }

    private static int[] everyone(Case problem) {
        int[] positions = new int[problem.claims().size()];
        Arrays.setAll(positions, i -> i);
        return positions;
    }

    private static BigDecimal claimed(Case problem, int... positions) {
        return Arrays.stream(positions)
                .mapToObj(i -> new BigDecimal(problem.claims().get(i)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theDualContinuesPastFullClaimsAsEveryScheduleDoes(long seed) {
        for (Case problem : cases(seed)) {
            assertAwards(
                    Dual.of(new ConstrainedEqualAwards()),
                    problem,
                    LevelOracle.solve(new ConstrainedEqualLosses().schedule(), problem));
            assertAwards(Dual.of(new Talmud()), problem, LevelOracle.solve(new Talmud().schedule(), problem));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void truncationDividesTruncatedClaimsWithinTheLimits(long seed) {
        for (Case problem : cases(seed)) {
            BigFraction total = Fractions.of(problem.limits().total());
            BigFraction[] claims = Fractions.of(problem.claims());
            for (int i = 0; i < claims.length; i++) {
                claims[i] = claims[i].compareTo(total) < 0 ? claims[i] : total;
            }
            BigFraction[] weights = Fractions.of(problem.weights());
            for (ParametricRule rule : RULES) {
                assertAwards(
                        Truncation.of(rule),
                        problem,
                        LevelOracle.solve(rule.schedule(), claims, weights, problem.limits()));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aMixtureIsTheMeanOfWhatBothGiveWithinTheLimits(long seed) {
        for (Case problem : cases(seed)) {
            for (int k = 1; k < RULES.size(); k++) {
                BigFraction[] one = LevelOracle.solve(RULES.get(k - 1).schedule(), problem);
                BigFraction[] other = LevelOracle.solve(RULES.get(k).schedule(), problem);
                BigFraction[] mean = new BigFraction[one.length];
                for (int i = 0; i < mean.length; i++) {
                    mean[i] = one[i].multiply(new BigFraction(3, 10)).add(other[i].multiply(new BigFraction(7, 10)));
                }
                assertAwards(Mixture.of(RULES.get(k - 1), RULES.get(k), THIRD), problem, mean);
            }
        }
    }

    @Test
    void anyOtherRefusesLimitsByItsNameAndTheRules() {
        AllocationRule talmud = new Talmud();
        AllocationRule arrival = new RandomArrival();
        for (AllocationRule rule : List.of(
                Dual.of(arrival),
                Dual.of(Truncation.of(talmud)),
                Truncation.of(arrival),
                MinimalRightsFirst.of(talmud),
                Mixture.of(talmud, arrival, THIRD),
                Mixture.of(arrival, talmud, THIRD))) {
            assertThatThrownBy(() -> rule.divide(limited("0", "10")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("rule " + rule.id() + " does not support the ceiling of FRA (10)");
            assertThatThrownBy(() -> rule.divide(limited("5", "20")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("rule " + rule.id() + " does not support the floor of FRA (5)");
            assertThat(rule.divide(limited("0", "20")).toArray()).as(rule.id()).containsExactly(10, 10);
        }
    }

    private static AllocationProblem limited(String floor, String ceiling) {
        BigDecimal total = BigDecimal.valueOf(20);
        List<LimitTree.Node> members = List.of(
                LimitTree.node("FRA", new int[] {0}, new BigDecimal(floor), new BigDecimal(ceiling)),
                LimitTree.node("GBR", new int[] {1}, BigDecimal.ZERO, total));
        return AllocationProblem.of(Amounts.of(20, 20), LimitTree.of(total, members, List.of(), TYPE));
    }
}
