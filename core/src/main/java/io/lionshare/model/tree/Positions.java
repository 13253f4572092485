package io.lionshare.model.tree;

import java.util.Arrays;

/** Parts of arrays, by position. */
public final class Positions {
    private Positions() {}

    /**
     * All positions.
     *
     * @param size how many
     * @return 0 .. size &minus; 1, a new array
     */
    public static int[] all(int size) {
        int[] all = new int[size];
        Arrays.setAll(all, i -> i);
        return all;
    }

    /**
     * The values at some positions.
     *
     * @param values the array
     * @param positions which
     * @return a new array
     */
    public static long[] pick(long[] values, int[] positions) {
        long[] part = new long[positions.length];
        for (int k = 0; k < part.length; k++) {
            part[k] = values[positions[k]];
        }
        return part;
    }

    /**
     * The values at some positions.
     *
     * @param values the array
     * @param positions which
     * @return a new array
     */
    public static double[] pick(double[] values, int[] positions) {
        double[] part = new double[positions.length];
        for (int k = 0; k < part.length; k++) {
            part[k] = values[positions[k]];
        }
        return part;
    }

    /**
     * The values at some positions.
     *
     * @param values the array
     * @param positions which
     * @return a new array
     */
    public static int[] pick(int[] values, int[] positions) {
        int[] part = new int[positions.length];
        for (int k = 0; k < part.length; k++) {
            part[k] = values[positions[k]];
        }
        return part;
    }

    /**
     * The values at some positions.
     *
     * @param <T> their type
     * @param values the array
     * @param positions which
     * @return a new array
     */
    public static <T> T[] pick(T[] values, int[] positions) {
        T[] part = Arrays.copyOf(values, positions.length);
        for (int k = 0; k < part.length; k++) {
            part[k] = values[positions[k]];
        }
        return part;
    }

    /**
     * Writes a part back.
     *
     * @param part the values, in order of the positions
     * @param values the array to write to
     * @param positions where
     */
    public static void put(long[] part, long[] values, int[] positions) {
        for (int k = 0; k < part.length; k++) {
            values[positions[k]] = part[k];
        }
    }

    /**
     * The sum of the values at some positions.
     *
     * @param values the array
     * @param positions which
     * @return the sum
     */
    public static double sum(double[] values, int[] positions) {
        double sum = 0;
        for (int i : positions) {
            sum += values[i];
        }
        return sum;
    }

    /**
     * The sum of the values at some positions.
     *
     * @param values the array
     * @param positions which
     * @return the sum, which must fit
     */
    public static long sum(long[] values, int[] positions) {
        long sum = 0;
        for (int i : positions) {
            sum += values[i];
        }
        return sum;
    }
}
