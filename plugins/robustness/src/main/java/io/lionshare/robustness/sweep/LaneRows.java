package io.lionshare.robustness.sweep;

import java.util.Arrays;
import java.util.List;

/** Loops over the lanes of rows ({@link DrawLanes}) that several classes need. */
final class LaneRows {
    /** Makes a positive number one that is rounded up to 1. */
    static final double TO_ONE = 0x1p-600;

    /** A row of zeros, not to be changed; rows that are it are known to be zeros. */
    static final double[] ZEROS = row(0);

    /** A row of ones, not to be changed; rows that are it are known to be ones. */
    static final double[] ONES = row(1);

    /** A row of numbers that nothing reaches, not to be changed; rows that are it are known to bound nothing from above. */
    static final double[] UNBOUNDED = row(Double.MAX_VALUE);

    private LaneRows() {}

    private static double[] row(double value) {
        double[] row = new double[DrawLanes.MOST];
        Arrays.fill(row, value);
        return row;
    }

    /** Whether a row is a constant one, so that its numbers are known without a look at them. */
    @SuppressWarnings("ReferenceEquality")
    static boolean is(double[] constant, double... row) {
        return row == constant;
    }

    static boolean isConstant(double... row) {
        return is(ZEROS, row) || is(ONES, row) || is(UNBOUNDED, row);
    }

    /** The row of zeros or of ones, where a row is one of them in all lanes. */
    static double[] known(int lanes, double... row) {
        for (double[] constant : List.of(ZEROS, ONES)) {
            if (Arrays.equals(row, 0, lanes, constant, 0, lanes)) {
                return constant;
            }
        }
        return row;
    }

    static void add(int lanes, double[] values, double[] sums) {
        for (int l = 0; l < lanes; l++) {
            sums[l] += values[l];
        }
    }

    static void setLower(int lanes, double[] some, double[] others, double[] lower) {
        for (int l = 0; l < lanes; l++) {
            lower[l] = Math.min(some[l], others[l]);
        }
    }

    static void clamp(int lanes, double[] values, double[] lo, double[] hi, double[] clamped) {
        for (int l = 0; l < lanes; l++) {
            clamped[l] = Math.min(hi[l], Math.max(lo[l], values[l]));
        }
    }

    /** Adds slopes where values were not clamped. */
    static void addUnclamped(int lanes, double[] values, double[] clamped, double[] slopes, double[] sums) {
        for (int l = 0; l < lanes; l++) {
            sums[l] += slopes[l] - slopes[l] * Math.ceil(Math.abs(clamped[l] - values[l]) * TO_ONE);
        }
    }

    static void multiply(int lanes, double[] some, double[] others, double[] products) {
        for (int l = 0; l < lanes; l++) {
            products[l] = some[l] * others[l];
        }
    }

    /** Moves the values of some lanes to the first lanes. */
    static void gather(int count, int[] chosen, double[] from, double... to) {
        for (int k = 0; k < count; k++) {
            to[k] = from[chosen[k]];
        }
    }

    /** Moves values of the first lanes to where they were gathered from. */
    static void scatter(int count, int[] chosen, double[] from, double... to) {
        for (int k = 0; k < count; k++) {
            to[chosen[k]] = from[k];
        }
    }
}
