package io.lionshare.robustness.sweep;

import java.util.function.IntPredicate;

/**
 * What is drawn of some draws that are divided side by side, for one thread. A lane is the place of one of these draws: it has the same
 * index in all arrays, so that loops run over draws, are long and have no branch.
 */
final class DrawLanes {
    /** Enough for loops whose beginning and end take little; what is known of 32 members stays near the processor. */
    static final int MOST = 512;

    final long[] draws = new long[MOST];

    private double[][] weights = {};

    final double[] totals = new double[MOST];
    final double[] limitFactors = new double[MOST];
    final double[] stretches = new double[MOST];
    private int count;

    int count() {
        return count;
    }

    /** Puts the draws of a model in. */
    void draw(DrawModel model, long from, int number) {
        count = number;
        weights = model.roundedWeights(from, count);
        for (int lane = 0; lane < count; lane++) {
            long draw = from + lane;
            draws[lane] = draw;
            totals[lane] = model.total(draw);
            limitFactors[lane] = model.limitFactor(draw);
            stretches[lane] = model.stretch(draw);
        }
    }

    /**
     * Keeps some draws, which move to the first lanes.
     *
     * @return how many were left out
     */
    int keep(IntPredicate isKept) {
        int kept = 0;
        for (int lane = 0; lane < count; lane++) {
            if (isKept.test(lane)) {
                move(lane, kept++);
            }
        }
        int leftOut = count - kept;
        count = kept;
        return leftOut;
    }

    /** At [lane] the weights of a column. */
    double[] weights(int column) {
        return weights[column];
    }

    private void move(int from, int to) {
        for (double[] weight : weights) {
            weight[to] = weight[from];
        }
        draws[to] = draws[from];
        totals[to] = totals[from];
        limitFactors[to] = limitFactors[from];
        stretches[to] = stretches[from];
    }
}
