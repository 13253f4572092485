package io.lionshare.rule.kernel;

import java.util.Arrays;

/**
 * The random arrival rule estimated from random orders of arrival, each taken together with its reverse.
 *
 * <p>A member that comes early in an order comes late in its reverse, so the mean of the two varies less than that of two
 * orders drawn apart. It also keeps the duality of the rule: what is awarded in one order is lost in the other when the
 * losses are divided. Members with equal claims get the mean of theirs. So the estimate is unbiased, and so is the squared
 * standard error, from the spread of these means (Welford 1962). O(<i>n</i>) per order, O(<i>n</i>) memory.
 */
public final class ArrivalSample {
    private final double[] claims;
    private final double[] pair;
    private final double[] means;
    private final double[] squares;
    private final int samples;

    private ArrivalSample(double[] claims, int samples) {
        this.claims = claims;
        this.samples = samples;
        this.pair = new double[claims.length];
        this.means = new double[claims.length];
        this.squares = new double[claims.length];
    }

    /**
     * A sample.
     *
     * @param claims rising, all within 0 .. 1; their sum is at least 2, and the total is 1
     * @param samples how many orders to draw, each with its reverse, at least 2
     * @param seed where the orders come from
     */
    public static ArrivalSample of(double[] claims, int samples, long seed) {
        ArrivalSample sample = new ArrivalSample(claims, samples);
        RandomOrders orders = new RandomOrders(claims.length, seed);
        for (int count = 1; count <= samples; count++) {
            sample.add(orders.next(), count);
        }
        return sample;
    }

    /** The estimated awards. */
    public double[] means() {
        return means;
    }

    /** The standard errors of the estimated awards. */
    public double[] standardErrors() {
        double[] errors = new double[squares.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = Math.sqrt(squares[i] / (samples - 1) / samples);
        }
        return errors;
    }

    private void add(int[] order, int count) {
        Arrays.fill(pair, 0);
        double rest = 1;
        for (int k = 0; k < order.length && rest > 0; k++) {
            rest = serve(order[k], rest);
        }
        rest = 1;
        for (int k = order.length - 1; k >= 0 && rest > 0; k--) {
            rest = serve(order[k], rest);
        }
        level();
        for (int i = 0; i < pair.length; i++) {
            double ahead = pair[i] - means[i];
            means[i] += ahead / count;
            squares[i] += ahead * (pair[i] - means[i]);
        }
    }

    /** Adds half of what a member takes, and returns what is left. */
    private double serve(int member, double rest) {
        double taken = Math.min(claims[member], rest);
        pair[member] += taken / 2;
        return rest - taken;
    }

    /** Gives members with equal claims the mean of theirs. */
    private void level() {
        int from = 0;
        while (from < claims.length) {
            double sum = 0;
            int to = from;
            while (to < claims.length && claims[to] == claims[from]) {
                sum += pair[to++];
            }
            Arrays.fill(pair, from, to, sum / (to - from));
            from = to;
        }
    }
}
