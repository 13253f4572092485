package io.lionshare.robustness;

import java.util.Arrays;

/**
 * Sticks that are cut at uniform numbers, so that the pieces are spread evenly over a simplex (Devroye, Non-Uniform Random Variate
 * Generation, 1986, V.2). Each stick is a function of a seed and the number of its draw ({@link DrawNumbers}). Immutable.
 *
 * @param seed any number
 * @param pieces how many a stick is cut into
 */
record StickCuts(long seed, int pieces) {
    /** The length of a stick. */
    static final long WHOLE = 1L << 53;

    private static final double UNIT = 0x1p-53;

    /** The ends of the pieces, in order; the last is the whole. */
    long[] ends(long draw) {
        long[] ends = new long[pieces];
        for (int k = 0; k < pieces - 1; k++) {
            ends[k] = DrawNumbers.whole(seed, draw, k + 1);
        }
        ends[pieces - 1] = WHOLE;
        Arrays.sort(ends);
        return ends;
    }

    /**
     * The pieces of some draws as parts of their sticks, without rounding.
     *
     * @return at [piece][draw]
     */
    double[][] pieces(long from, int count) {
        double[][] ends = new double[pieces][count];
        for (int draw = 0; draw < count; draw++) {
            long start = DrawNumbers.start(seed, from + draw);
            for (int k = 0; k < pieces - 1; k++) {
                ends[k][draw] = DrawNumbers.whole(start, k + 1) * UNIT;
            }
        }
        Arrays.fill(ends[pieces - 1], 1);
        sort(ends, count);
        for (int k = pieces - 1; k > 0; k--) {
            subtract(count, ends[k - 1], ends[k]);
        }
        return ends;
    }

    /* Compiler (C2 of JDK 17). Loops over draws become vectors if their arrays are parameters and each stores to one array. */

    /** Sorts each draw by exchanges of neighbours, of all draws at once: for few pieces that is faster than a branch for each. */
    private static void sort(double[][] ends, int count) {
        double[] spare = new double[count];
        for (int sorted = ends.length - 1; sorted > 1; sorted--) {
            for (int k = 1; k < sorted; k++) {
                double[] before = ends[k - 1];
                setLower(count, before, ends[k], spare);
                raise(count, before, ends[k]);
                ends[k - 1] = spare;
                spare = before;
            }
        }
    }

    private static void setLower(int count, double[] some, double[] others, double[] lower) {
        for (int draw = 0; draw < count; draw++) {
            lower[draw] = Math.min(some[draw], others[draw]);
        }
    }

    private static void raise(int count, double[] some, double[] values) {
        for (int draw = 0; draw < count; draw++) {
            values[draw] = Math.max(some[draw], values[draw]);
        }
    }

    private static void subtract(int count, double[] some, double[] values) {
        for (int draw = 0; draw < count; draw++) {
            values[draw] -= some[draw];
        }
    }
}
