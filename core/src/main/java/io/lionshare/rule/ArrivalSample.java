package io.lionshare.rule;

import java.util.Random;

/**
 * The random arrival rule from a sample: the average over random orders, each taken forwards and backwards, since whoever
 * comes late one way comes early the other (antithetic variates; Hammersley and Morton 1956).
 *
 * <p>Every order divides the whole total and counts the same, so the mean is unbiased and adds up. Members with equal
 * claims get the mean of their means. {@code java.util.Random} gives the same numbers everywhere.
 */
final class ArrivalSample {
    private final double[] claims;
    private final double[] sums;
    private final double[] squares;
    private final int samples;

    /**
     * Draws the sample, in O(n) time for each order.
     *
     * @param claims rising, with a sum above 1, the total
     * @param samples the number of orders, at least 2, not counting their reverses
     */
    ArrivalSample(double[] claims, int samples, long seed) {
        this.claims = claims;
        this.sums = new double[claims.length];
        this.squares = new double[claims.length];
        this.samples = samples;
        Random random = new Random(seed);
        int[] order = new int[claims.length];
        for (int k = 0; k < order.length; k++) {
            order[k] = k;
        }
        double[] awards = new double[claims.length];
        for (int s = 0; s < samples; s++) {
            shuffle(order, random);
            divide(order, awards);
            add(awards);
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int k = order.length - 1; k > 0; k--) {
            int other = random.nextInt(k + 1);
            int swapped = order[k];
            order[k] = order[other];
            order[other] = swapped;
        }
    }

    /** What everyone gets in an order and in its reverse, on average. */
    private void divide(int[] order, double[] awards) {
        double rest = 1;
        for (int i : order) {
            double got = Math.min(claims[i], rest);
            awards[i] = got;
            rest -= got;
        }
        rest = 1;
        for (int k = order.length - 1; k >= 0; k--) {
            int i = order[k];
            double got = Math.min(claims[i], rest);
            awards[i] = (awards[i] + got) / 2;
            rest -= got;
        }
    }

    private void add(double[] awards) {
        for (int from = 0; from < claims.length; ) {
            int to = from;
            double sum = 0;
            while (to < claims.length && claims[to] == claims[from]) {
                sum += awards[to++];
            }
            double mean = sum / (to - from);
            for (int i = from; i < to; i++) {
                sums[i] += mean;
                squares[i] += mean * mean;
            }
            from = to;
        }
    }

    double[] means() {
        double[] means = new double[sums.length];
        for (int i = 0; i < means.length; i++) {
            means[i] = sums[i] / samples;
        }
        return means;
    }

    /** The standard errors of the means: the sample's standard deviation over the root of its size. */
    double[] standardErrors() {
        double[] errors = new double[sums.length];
        for (int i = 0; i < errors.length; i++) {
            double deviations = Math.max(0, squares[i] - sums[i] * sums[i] / samples);
            errors[i] = Math.sqrt(deviations / (samples - 1.0) / samples);
        }
        return errors;
    }
}
