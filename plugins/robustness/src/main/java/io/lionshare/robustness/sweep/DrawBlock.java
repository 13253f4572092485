package io.lionshare.robustness.sweep;

import java.util.Arrays;
import java.util.function.IntConsumer;

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
     * Adds the draws of some lanes ({@link DrawLanes}) whose grains are certain: no amount is so near to the middle between two grains
     * that an error could move it to the other side.
     *
     * @param lanes how many there are
     * @param amounts at [place][lane]
     * @param errors for each lane, by how many grains an amount may be wrong
     * @param uncertain takes the other lanes
     */
    void addCertain(
            int lanes, double[][] amounts, DrawTree tree, double scale, double[] errors, IntConsumer uncertain) {
        double[] distances = new double[lanes];
        for (double[] row : amounts) {
            measure(lanes, row, scale, distances);
        }
        int[] certain = new int[lanes];
        int count = 0;
        for (int lane = 0; lane < lanes; lane++) {
            certain[count] = lane;
            count += distances[lane] + errors[lane] < HALF ? 1 : 0;
        }
        for (int place = 0; place < amounts.length; place++) {
            round(count, certain, amounts[place], scale, grains[tree.member(place)]);
        }
        results += count;
        for (int lane = 0; lane < lanes && count < lanes; lane++) {
            if (!(distances[lane] + errors[lane] < HALF)) {
                uncertain.accept(lane);
            }
        }
    }

    /** How far at most the amounts of a lane are from whole grains. */
    private static void measure(int lanes, double[] amounts, double scale, double[] distances) {
        for (int l = 0; l < lanes; l++) {
            double exact = amounts[l] * scale;
            distances[l] = Math.max(distances[l], Math.abs(exact - Math.rint(exact)));
        }
    }

    private void round(int count, int[] lanes, double[] amounts, double scale, int... row) {
        for (int k = 0; k < count; k++) {
            row[results + k] = (int) Math.rint(amounts[lanes[k]] * scale);
        }
    }

    void refuse(NoResult reason) {
        refuse(reason, 1);
    }

    void refuse(NoResult reason, int draws) {
        refused[reason.place()] += draws;
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
