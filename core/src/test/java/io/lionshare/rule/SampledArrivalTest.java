package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Amounts;
import io.lionshare.oracle.Fractions;
import io.lionshare.plugin.Parameter;
import io.lionshare.rule.operator.Dual;
import io.lionshare.rule.operator.MinimalRightsFirst;
import io.lionshare.rule.operator.Truncation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The random arrival rule with more than 40 claims, estimated when asked for. */
class SampledArrivalTest {
    private static final RandomArrival RULE = RandomArrival.sampled(2000, 5);

    /** Whole claims, many of them equal. */
    private static double[] claims(int members, long seed) {
        return new Random(seed).ints(members, 1, 40).asDoubleStream().toArray();
    }

    private static AllocationProblem problem(double[] claims, double part) {
        long sum = (long) Arrays.stream(claims).sum();
        return AllocationProblem.of(BigDecimal.valueOf(Math.round(sum * part)), claims);
    }

    @ParameterizedTest
    @CsvSource({"41, 0.2", "60, 0.75", "200, 0.1", "200, 0.5", "200, 0.9"})
    @DisplayName("estimates lie within five standard errors of counting sets by size and sum")
    void agreesWithCounting(int members, double part) {
        double[] claims = claims(members, members);
        AllocationProblem problem = problem(claims, part);
        double[] awards = RULE.divide(problem).toArray();
        double[] errors = RULE.standardErrors(problem);
        for (int i = 0; i < members; i += 1 + members / 3) {
            assertThat(errors[i]).as("member %d", i).isBetween(1e-6 * claims[i], 0.02 * claims[i]);
            assertThat(awards[i])
                    .as("member %d", i)
                    .isCloseTo(counted(claims, problem.total().intValueExact(), i), within(5 * errors[i]));
        }
    }

    /** Sets of the others by size and sum, in counts that stay below 1e60. */
    private static double counted(double[] claims, int total, int member) {
        int n = claims.length;
        double[][] counts = new double[n][total];
        counts[0][0] = 1;
        for (int j = 0; j < n; j++) {
            int claim = (int) claims[j];
            for (int size = n - 1; j != member && size > 0; size--) {
                for (int sum = claim; sum < total; sum++) {
                    counts[size][sum] += counts[size - 1][sum - claim];
                }
            }
        }
        double award = 0;
        double sets = 1;
        for (int size = 0; size < n; size++) {
            double paid = 0;
            for (int sum = 0; sum < total; sum++) {
                paid += counts[size][sum] * Math.min(claims[member], total - sum);
            }
            award += paid / sets / n;
            sets = sets * (n - 1 - size) / (size + 1);
        }
        return award;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    @DisplayName("amounts add up exactly, lie within the claims, and are equal for equal claims")
    void addsUpAndTreatsEqualsEqually(long seed) {
        double[] claims = claims(70, seed);
        for (double part : new double[] {0.01, 0.3, 0.5, 0.77, 0.99}) {
            AllocationProblem problem = problem(claims, part);
            Amounts awards = RULE.divide(problem);
            assertThat(ClaimsRules.addsUp(awards, problem.total()))
                    .as("seed %d", seed)
                    .isTrue();
            double[] errors = RULE.standardErrors(problem);
            for (int i = 0; i < claims.length; i++) {
                assertThat(ClaimsRules.compare(awards, i, problem.claims(), i)).isNotPositive();
                for (int j = 0; j < i; j++) {
                    if (claims[i] == claims[j]) {
                        assertThat(ClaimsRules.compare(awards, i, awards, j))
                                .as("%d and %d, seed %d", i, j, seed)
                                .isZero();
                        assertThat(errors[i]).isEqualTo(errors[j]);
                    }
                }
            }
        }
    }

    @Test
    void theEstimateIsSelfDualAndInvariantUnderTruncationAndMinimalRights() {
        double[] claims = claims(50, 8);
        claims[0] = 1000;
        for (double part : new double[] {0.1, 0.4, 0.6, 0.95}) {
            AllocationProblem problem = problem(claims, part);
            for (AllocationRule rule :
                    new AllocationRule[] {Dual.of(RULE), Truncation.of(RULE), MinimalRightsFirst.of(RULE)}) {
                assertThat(Fractions.of(rule.divide(problem)))
                        .as(rule.id())
                        .containsExactly(Fractions.of(RULE.divide(problem)));
            }
            BigDecimal shortfall = RandomClaims.sum(claims).subtract(problem.total());
            assertThat(RULE.standardErrors(AllocationProblem.of(shortfall, claims)))
                    .containsExactly(RULE.standardErrors(problem));
        }
    }

    @Test
    void theOrderOfInputAndMembersWithoutAClaimChangeNothing() {
        double[] claims = claims(60, 9);
        BigDecimal total = BigDecimal.valueOf(300);
        double[] awards = RULE.divide(AllocationProblem.of(total, claims)).toArray();
        double[] errors = RULE.standardErrors(AllocationProblem.of(total, claims));
        double[] turned = new double[70];
        for (int i = 0; i < 60; i++) {
            turned[69 - i] = claims[i];
        }
        AllocationProblem other = AllocationProblem.of(total, turned);
        double[] otherAwards = RULE.divide(other).toArray();
        double[] otherErrors = RULE.standardErrors(other);
        for (int i = 0; i < 60; i++) {
            assertThat(otherAwards[69 - i]).isEqualTo(awards[i]);
            assertThat(otherErrors[69 - i]).isEqualTo(errors[i]);
        }
        assertThat(otherAwards[0]).isZero();
        assertThat(otherErrors[0]).isZero();
    }

    @Test
    void aSeedGivesTheSameAmountsOnEveryThreadAndAnotherSeedOthers() {
        AllocationProblem problem = problem(claims(100, 3), 0.4);
        double[] awards = RULE.divide(problem).toArray();
        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(k -> RULE.divide(problem).toArray()))
                .allMatch(others -> Arrays.equals(others, awards));
        assertThat(RandomArrival.sampled(2000, 6).divide(problem).toArray()).isNotEqualTo(awards);
    }

    @Test
    void upToFortyClaimsNothingIsEstimated() {
        for (double[] claims : new double[][] {claims(8, 1), claims(40, 2), filled(90)}) {
            AllocationProblem problem = problem(claims, 0.4);
            assertThat(RULE.divide(problem).toArray())
                    .containsExactly(new RandomArrival().divide(problem).toArray());
            assertThat(RULE.standardErrors(problem)).containsOnly(0);
        }
        for (double part : new double[] {0, 1}) {
            assertThat(RULE.standardErrors(problem(claims(50, 1), part))).containsOnly(0);
        }
        assertThat(RULE.standardErrors(AllocationProblem.of(BigDecimal.ZERO, 0, 0)))
                .containsExactly(0, 0);
    }

    private static double[] filled(int members) {
        double[] claims = new double[members];
        Arrays.fill(claims, 3);
        return claims;
    }

    @Test
    void standardErrorsRefuseWhatTheRuleRefuses() {
        AllocationProblem above = problem(claims(50, 1), 1.5);
        assertThatThrownBy(() -> RULE.standardErrors(above))
                .hasMessageContaining("must not be above the sum of claims")
                .hasMessageContaining("random-arrival");
        AllocationProblem many = problem(claims(50, 1), 0.5);
        assertThatThrownBy(() -> new RandomArrival().standardErrors(many))
                .hasMessageStartingWith("number of positive claims (50) must not be above 40 for rule random-arrival");
    }

    @Test
    void samplesAndSeedAreReadAndChecked() {
        RandomArrival rule = new RandomArrival().with(Map.of("samples", "2000", "seed", "5"));
        assertThat(rule.parameters()).extracting(Parameter::value).containsExactly("2000", "5");
        AllocationProblem problem = problem(claims(50, 1), 0.5);
        assertThat(rule.divide(problem).toArray())
                .containsExactly(RULE.divide(problem).toArray());
        assertThat(rule.with(Map.of("samples", "0")).parameters().get(0).value())
                .isEqualTo("0");
        for (String samples : new String[] {"1", "-5", "1000001", "2147483647"}) {
            assertThatThrownBy(() -> rule.with(Map.of("samples", samples)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("samples of random-arrival (" + samples
                            + ") must be 0 for no estimate, or within 2 .. 1000000: each is an order of all claims, so"
                            + " 1000000 of 200 claims take seconds, and four times as many halve the error"
                            + "\nMaybe 10000");
        }
        assertThatThrownBy(() -> rule.with(Map.of("seed", "1.5")))
                .hasMessage("parameter seed of random-arrival (1.5) must be a whole number");
    }
}
