package io.lionshare.robustness.sweep;

import java.util.Arrays;

/** Draws side by side, for one thread: the amounts of those with a result, in grains, and how many have none. */
final class DrawBlock {
    /** Enough for long loops; the amounts of 32 members stay in the second-level cache. */
    static final int SIZE = 1024;

    /*
     * Layout. Row i of grains has the amounts of member i in the draws 0 .. results - 1, so that loops over draws are long and have
     * no branch.
     */
    private final int[][] grains;
    private final long[] refused = new long[NoResult.values().length];
    private int results;

    DrawBlock(int members) {
        grains = new int[members][SIZE];
    }

    void clear() {
        results = 0;
        Arrays.fill(refused, 0);
    }

    /** Adds a draw; amounts begin at a place of an array, and are turned into grains by a factor. */
    void add(double[] amounts, int at, double scale) {
        for (int i = 0; i < grains.length; i++) {
            grains[i][results] = (int) Math.rint(amounts[at + i] * scale);
        }
        results++;
    }

    void refuse(NoResult reason) {
        refused[reason.place()]++;
    }

    int members() {
        return grains.length;
    }

    int results() {
        return results;
    }

    long refused(int reason) {
        return refused[reason];
    }

    int[] row(int member) {
        return grains[member];
    }
}
