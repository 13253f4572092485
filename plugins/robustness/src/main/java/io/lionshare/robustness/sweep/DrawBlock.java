package io.lionshare.robustness.sweep;

import java.util.Arrays;

/** Draws side by side, for one thread: the amounts of those with a result, in grains, and how many have none. */
final class DrawBlock {
    /** Enough for long loops; the amounts of 32 members stay in the second-level cache. */
    static final int SIZE = 1024;

    private static final double HALF = 0.5;

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

    /** Adds a draw whose amounts are right, in the order of the members; a factor turns them into grains. */
    void add(double[] amounts, double scale) {
        for (int i = 0; i < grains.length; i++) {
            grains[i][results] = (int) Math.rint(amounts[i] * scale);
        }
        results++;
    }

    /**
     * Adds a draw if its grains are certain: if no amount is so near to the middle between two grains that an error could move it to the
     * other side.
     *
     * @param amounts by place
     * @param error by how many grains an amount may be wrong
     * @return false, and nothing is added, if they are not certain
     */
    boolean addCertain(double[] amounts, DrawTree tree, double scale, double error) {
        boolean isCertain = true;
        for (int place = 0; place < amounts.length; place++) {
            double exact = amounts[place] * scale;
            double whole = Math.rint(exact);
            isCertain &= Math.abs(exact - whole) + error < HALF;
            grains[tree.member(place)][results] = (int) whole;
        }
        results += isCertain ? 1 : 0;
        return isCertain;
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
