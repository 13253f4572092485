package io.lionshare.shapley;

import java.util.Arrays;
import java.util.Objects;

/**
 * Shapley values estimated from random orders of arrival, each taken together with its reverse.
 *
 * <p>A player that comes early in an order comes late in its reverse, so the mean of the two varies less than that of two orders
 * drawn apart. Players that are alike get the mean of theirs. So the estimate is unbiased, and so is the squared standard error, from
 * the spread of these means (Welford 1962). The same seed gives the same estimate everywhere. O(<i>n</i>) per order and its
 * contributions, O(<i>n</i>) memory.
 *
 * <p>Castro, G&oacute;mez and Tejada, Polynomial calculation of the Shapley value based on sampling, Computers &amp; Operations Research
 * 36, 2009.
 */
public final class ShapleyEstimate {
    private final double[] means;
    private final double[] squares;
    private int samples;

    private ShapleyEstimate(int players) {
        this.means = new double[players];
        this.squares = new double[players];
    }

    /**
     * An estimate.
     *
     * @param kinds one for each player, within 0 .. <i>n</i> &minus; 1: players of the same kind are alike, so that exchanging them
     *     changes no worth
     * @param samples how many orders to draw, each with its reverse, at least 2
     * @param seed where the orders come from
     * @param contributions what the players add in an order
     * @return the estimate
     * @throws IllegalArgumentException if there are less than 2 samples, or a kind is out of range
     */
    public static ShapleyEstimate of(int[] kinds, int samples, long seed, Contributions contributions) {
        Objects.requireNonNull(kinds, "kinds of players");
        Objects.requireNonNull(contributions, "contributions");
        if (samples < 2) {
            throw new IllegalArgumentException("samples (" + samples + ") must be at least 2");
        }
        Kinds alike = new Kinds(kinds);
        ShapleyEstimate estimate = new ShapleyEstimate(kinds.length);
        RandomOrders orders = new RandomOrders(kinds.length, seed);
        double[] forth = new double[kinds.length];
        double[] back = new double[kinds.length];
        int[] reversed = new int[kinds.length];
        for (int sample = 0; sample < samples; sample++) {
            int[] order = orders.next();
            for (int k = 0; k < order.length; k++) {
                reversed[k] = order[order.length - 1 - k];
            }
            Arrays.fill(forth, 0);
            Arrays.fill(back, 0);
            contributions.of(reversed, back);
            contributions.of(order.clone(), forth);
            for (int i = 0; i < forth.length; i++) {
                forth[i] = forth[i] / 2 + back[i] / 2;
            }
            alike.level(forth);
            estimate.add(forth);
        }
        return estimate;
    }

    /**
     * The estimated values.
     *
     * @return one for each player
     */
    public double[] means() {
        return means.clone();
    }

    /**
     * The standard errors of the estimated values.
     *
     * @return one for each player
     */
    public double[] standardErrors() {
        double[] errors = new double[squares.length];
        for (int i = 0; i < errors.length; i++) {
            errors[i] = Math.sqrt(squares[i] / (samples - 1) / samples);
        }
        return errors;
    }

    @Override
    public String toString() {
        return samples + " orders of " + means.length + " players, each with its reverse";
    }

    private void add(double[] pair) {
        samples++;
        for (int i = 0; i < pair.length; i++) {
            double ahead = pair[i] - means[i];
            means[i] += ahead / samples;
            squares[i] += ahead * (pair[i] - means[i]);
        }
    }

    /** Which players are alike. */
    private static final class Kinds {
        private final int[] kinds;
        private final double[] sums;
        private final int[] counts;

        Kinds(int[] kinds) {
            this.kinds = kinds.clone();
            this.sums = new double[kinds.length];
            this.counts = new int[kinds.length];
            for (int kind : kinds) {
                if (kind < 0 || kind >= kinds.length) {
                    throw new IllegalArgumentException("kind (" + kind + ") must be within 0 .. " + (kinds.length - 1)
                            + ", one less than the players");
                }
                counts[kind]++;
            }
        }

        /** Gives players of a kind the mean of theirs. */
        void level(double[] values) {
            Arrays.fill(sums, 0);
            for (int i = 0; i < values.length; i++) {
                sums[kinds[i]] += values[i];
            }
            for (int i = 0; i < values.length; i++) {
                values[i] = sums[kinds[i]] / counts[kinds[i]];
            }
        }
    }
}
