package io.lionshare.rule.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.shapley.ShapleyEstimate;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Estimates of the random arrival rule miss it by as much as their standard errors say. */
class ArrivalSampleTest {
    /** Claims as parts of the total, rising, the two smallest alike. */
    private static double[] claims(int members, long seed) {
        double[] claims = new Random(seed).doubles(members, 0.1, 0.9).sorted().toArray();
        claims[1] = claims[0];
        return claims;
    }

    private static double[] exact(double... claims) {
        BigInteger unit = BigInteger.ONE.shiftLeft(60);
        BigInteger[] whole = Arrays.stream(claims)
                .mapToObj(claim -> BigInteger.valueOf((long) (claim * 0x1p60)))
                .toArray(BigInteger[]::new);
        double[] awards = SubsetSums.arrival(whole, unit).toArray();
        return Arrays.stream(awards).map(award -> award * 0x1p-60).toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void estimatesLieWithinFiveStandardErrorsOfTheExactAwards(long seed) {
        double[] few = claims(12, seed);
        assertClose(ArrivalSample.of(few, 20_000, seed), exact(few), seed);
        double[] many = claims(32, seed);
        assertClose(ArrivalSample.of(many, 20_000, seed), ArrivalKernel.awards(many), seed);
    }

    private static void assertClose(ShapleyEstimate sample, double[] exact, long seed) {
        double[] errors = sample.standardErrors();
        for (int i = 0; i < exact.length; i++) {
            assertThat(errors[i]).as("seed %d", seed).isBetween(1e-6, 2e-3);
            assertThat(sample.means()[i]).as("member %d, seed %d", i, seed).isCloseTo(exact[i], within(5 * errors[i]));
        }
    }

    @Test
    void standardErrorsCoverTheExactAwardsAsOftenAsTheyShould() {
        int seeds = 1000;
        double[] claims = claims(12, 7);
        double[] exact = exact(claims);
        int withinOne = 0;
        int withinTwo = 0;
        double[] sums = new double[claims.length];
        for (long seed = 0; seed < seeds; seed++) {
            ShapleyEstimate sample = ArrivalSample.of(claims, 300, seed);
            double[] errors = sample.standardErrors();
            for (int i = 0; i < exact.length; i++) {
                double missed = (sample.means()[i] - exact[i]) / errors[i];
                withinOne += Math.abs(missed) <= 1 ? 1 : 0;
                withinTwo += Math.abs(missed) <= 1.96 ? 1 : 0;
                sums[i] += missed;
            }
        }
        double cases = (double) seeds * claims.length;
        assertThat(withinOne / cases).isBetween(0.66, 0.71);
        assertThat(withinTwo / cases).isBetween(0.935, 0.965);
        for (double sum : sums) {
            assertThat(sum / seeds).as("bias in standard errors").isCloseTo(0, within(4 / Math.sqrt(seeds)));
        }
    }

    @Test
    void theStandardErrorIsThatOfAnOrderAndItsReverseAndSmallerThanThatOfTwoOrders() {
        double[] claims = {0.2, 0.3, 0.45, 0.6, 0.8};
        Moments moments = new Moments(claims);
        int samples = 400_000;
        double[] errors = ArrivalSample.of(claims, samples, 11).standardErrors();
        for (int i = 0; i < claims.length; i++) {
            double variance = errors[i] * errors[i] * samples;
            double ofPairs = moments.pairs[i] / moments.orders;
            assertThat(variance).isCloseTo(ofPairs, within(0.03 * ofPairs));
            assertThat(ofPairs).isLessThan(0.7 * moments.singles[i] / moments.orders / 2);
        }
    }

    /** Both orders of two members are an order and its reverse, so every sample is the same. */
    @Test
    void estimatesOfTwoMembersHaveNoError() {
        ShapleyEstimate sample = ArrivalSample.of(new double[] {0.625, 0.875}, 50, 3);
        assertThat(sample.means()).containsExactly(0.375, 0.625);
        assertThat(sample.standardErrors()).containsOnly(0);
    }

    /** Squared deviations over all orders, of one order and of an order with its reverse. */
    private static final class Moments {
        private final double[] claims;
        private final double[] exact;
        private final double[] singles;
        private final double[] pairs;
        private int orders;

        Moments(double... claims) {
            this.claims = claims;
            this.exact = ArrivalKernel.awards(claims);
            this.singles = new double[claims.length];
            this.pairs = new double[claims.length];
            extend(new int[claims.length], 0, 0);
        }

        private void extend(int[] order, int length, int there) {
            if (length == order.length) {
                orders++;
                double[] forth = awards(order);
                double[] back = awards(reversed(order));
                for (int i = 0; i < exact.length; i++) {
                    singles[i] += Math.pow(forth[i] - exact[i], 2);
                    pairs[i] += Math.pow((forth[i] + back[i]) / 2 - exact[i], 2);
                }
            }
            for (int i = 0; i < order.length; i++) {
                if ((there >> i & 1) == 0) {
                    order[length] = i;
                    extend(order, length + 1, there | 1 << i);
                }
            }
        }

        private static int[] reversed(int... order) {
            int[] reversed = new int[order.length];
            Arrays.setAll(reversed, k -> order[order.length - 1 - k]);
            return reversed;
        }

        private double[] awards(int... order) {
            double[] awards = new double[order.length];
            double rest = 1;
            for (int member : order) {
                awards[member] = Math.min(claims[member], rest);
                rest -= awards[member];
            }
            return awards;
        }
    }
}
