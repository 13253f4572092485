package io.lionshare.robustness.sweep;

/** Loops over the lanes of rows ({@link DrawLanes}) that several classes need. */
final class LaneRows {
    private LaneRows() {}

    static void add(int lanes, double[] values, double[] sums) {
        for (int l = 0; l < lanes; l++) {
            sums[l] += values[l];
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
