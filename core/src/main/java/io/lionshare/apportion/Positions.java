package io.lionshare.apportion;

/** Parts of vectors. */
final class Positions {
    private Positions() {}

    static long[] pick(long[] values, int[] positions) {
        long[] part = new long[positions.length];
        for (int k = 0; k < part.length; k++) {
            part[k] = values[positions[k]];
        }
        return part;
    }

    static double[] pick(double[] values, int[] positions) {
        double[] part = new double[positions.length];
        for (int k = 0; k < part.length; k++) {
            part[k] = values[positions[k]];
        }
        return part;
    }

    static int[] pick(int[] values, int[] positions) {
        int[] part = new int[positions.length];
        for (int k = 0; k < part.length; k++) {
            part[k] = values[positions[k]];
        }
        return part;
    }

    /** Writes a part back. */
    static void put(long[] part, long[] values, int[] positions) {
        for (int k = 0; k < part.length; k++) {
            values[positions[k]] = part[k];
        }
    }
}
