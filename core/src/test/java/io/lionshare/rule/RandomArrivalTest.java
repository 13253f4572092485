package io.lionshare.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.rule.kernel.ArrivalKernel;
import io.lionshare.rule.kernel.SubsetSums;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomArrivalTest {
    private final AllocationRule rule = new RandomArrival();

    @Test
    @DisplayName("is the average over all orders of arrival")
    void averagesOrders() {
        for (long seed = 0; seed < 60; seed++) {
            AllocationProblem problem = RandomClaims.problem(seed, 7);
            double[] claims = problem.claims().toArray();
            double[] sums = new double[claims.length];
            int orders = arrive(claims, problem.total().doubleValue(), new boolean[claims.length], sums);
            double[] awards = rule.divide(problem).toArray();
            for (int i = 0; i < sums.length; i++) {
                double rounding = 1e-12 * problem.total().doubleValue();
                assertThat(awards[i]).as("seed %d", seed).isCloseTo(sums[i] / orders, within(rounding));
            }
        }
    }

    /** Adds what everyone gets in every order that begins with those who are there. */
    private static int arrive(double[] claims, double rest, boolean[] there, double[] sums) {
        int orders = 0;
        for (int i = 0; i < claims.length; i++) {
            if (!there[i]) {
                there[i] = true;
                double got = Math.min(claims[i], rest);
                int after = arrive(claims, rest - got, there, sums);
                sums[i] += after * got;
                orders += after;
                there[i] = false;
            }
        }
        return Math.max(1, orders);
    }

    @Test
    @DisplayName("is the Shapley value of the claims game")
    void isTheShapleyValue() {
        for (long seed = 0; seed < 60; seed++) {
            AllocationProblem problem = RandomClaims.problem(seed, 8);
            double[] claims = problem.claims().toArray();
            double total = problem.total().doubleValue();
            double[] awards = rule.divide(problem).toArray();
            for (int i = 0; i < claims.length; i++) {
                assertThat(awards[i]).as("seed %d", seed).isCloseTo(shapley(claims, total, i), within(1e-12 * total));
            }
        }
    }

    private static double shapley(double[] claims, double total, int member) {
        int n = claims.length;
        double value = 0;
        for (int set = 0; set < 1 << n; set++) {
            if ((set >> member & 1) == 0) {
                int size = Integer.bitCount(set);
                double gain = worth(claims, total, set | 1 << member) - worth(claims, total, set);
                value += gain * factorial(size) * factorial(n - size - 1) / factorial(n);
            }
        }
        return value;
    }

    /** What a coalition is sure of: what the others leave when they are paid in full. */
    private static double worth(double[] claims, double total, int set) {
        double left = total;
        for (int i = 0; i < claims.length; i++) {
            left -= (set >> i & 1) == 0 ? claims[i] : 0;
        }
        return Math.max(0, left);
    }

    private static double factorial(int n) {
        return n < 2 ? 1 : n * factorial(n - 1);
    }

    @Test
    void isSelfDual() {
        for (long seed = 0; seed < 100; seed++) {
            AllocationProblem problem = RandomClaims.problem(seed, 20);
            double[] awards = rule.divide(problem).toArray();
            double[] dual = ClaimsRules.dual(rule, problem);
            for (int i = 0; i < awards.length; i++) {
                assertThat(awards[i])
                        .as("seed %d", seed)
                        .isCloseTo(dual[i], within(1e-12 * problem.claims().get(i)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"11, 1", "12, 2", "13, 3", "14, 4"})
    @DisplayName("the double kernel agrees with exact integers")
    void kernelIsExact(int members, long seed) {
        double[] claims = new Random(seed).doubles(members).sorted().toArray();
        double[] exact = SubsetSums.arrival(numerators(claims, 1e9), BigInteger.valueOf((long) 1e9))
                .toArray();
        double[] rounded =
                Arrays.stream(claims).map(c -> Math.rint(c * 1e9) / 1e9).toArray();
        double[] awards = ArrivalKernel.awards(rounded);
        for (int i = 0; i < members; i++) {
            assertThat(awards[i]).isCloseTo(exact[i] / 1e9, within(1e-14));
        }
    }

    private static BigInteger[] numerators(double[] claims, double unit) {
        return Arrays.stream(claims)
                .mapToObj(c -> BigInteger.valueOf((long) Math.rint(c * unit)))
                .toArray(BigInteger[]::new);
    }

    @ParameterizedTest
    @CsvSource({"32, 61", "40, 37", "40, 97", "39, 170"})
    @DisplayName("32 and 40 members agree with counting sets by size and sum")
    void agreesWithCounting(int members, int total) {
        int[] claims = new Random(members + total).ints(members, 1, 12).toArray();
        double[] doubles = Arrays.stream(claims).asDoubleStream().toArray();
        double[] awards = rule.divide(AllocationProblem.of(new BigDecimal(total), doubles))
                .toArray();
        for (int i = 0; i < members; i++) {
            assertThat(awards[i]).isCloseTo(counted(claims, total, i), within(1e-13 * total));
        }
    }

    /** Sets of the others by size and sum, as exact counts. */
    private static double counted(int[] claims, int total, int member) {
        int n = claims.length;
        BigInteger[][] counts = new BigInteger[n][total];
        for (BigInteger[] row : counts) {
            Arrays.fill(row, BigInteger.ZERO);
        }
        counts[0][0] = BigInteger.ONE;
        for (int j = 0; j < n; j++) {
            for (int size = n - 1; j != member && size > 0; size--) {
                for (int sum = claims[j]; sum < total; sum++) {
                    counts[size][sum] = counts[size][sum].add(counts[size - 1][sum - claims[j]]);
                }
            }
        }
        double award = 0;
        for (int size = 0; size < n; size++) {
            BigInteger paid = BigInteger.ZERO;
            BigInteger sets = BigInteger.ONE;
            for (int sum = 0; sum < total; sum++) {
                int got = Math.min(claims[member], total - sum);
                paid = paid.add(counts[size][sum].multiply(BigInteger.valueOf(got)));
            }
            for (int k = 0; k < size; k++) {
                sets = sets.multiply(BigInteger.valueOf(n - 1 - k)).divide(BigInteger.valueOf(k + 1));
            }
            award += paid.doubleValue() / sets.doubleValue() / n;
        }
        return award;
    }

    @Test
    void refusesMoreThanFortyPositiveClaims() {
        double[] claims = new Random(41).doubles(41).toArray();
        assertThatThrownBy(() -> rule.divide(AllocationProblem.of(BigDecimal.TEN, claims)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of positive claims (41) must not be above 40 for rule random-arrival\n"
                        + "Maybe parameter samples of random-arrival = 10000: the awards are then estimated"
                        + " from that many random orders of arrival");
    }

    @Test
    void doesNotCountZeroClaims() {
        double[] claims = Arrays.copyOf(new double[] {1, 2, 3}, 100);
        double[] awards =
                rule.divide(AllocationProblem.of(new BigDecimal(2), claims)).toArray();
        assertThat(Arrays.copyOf(awards, 3))
                .containsExactly(rule.divide(AllocationProblem.of(new BigDecimal(2), 1, 2, 3))
                        .toArray());
    }
}
