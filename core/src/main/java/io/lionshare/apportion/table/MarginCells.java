package io.lionshare.apportion.table;

import io.lionshare.apportion.sequence.RoundingSequence;

/** The bounds of all cells, row by row, with what votes of 0 and the rounding sequence add to those of the problem. */
final class MarginCells {
    /** More than any sum of bounds that is looked at, and far from the end of a long. */
    private static final long UNLIMITED = Long.MAX_VALUE / 4;

    private final long[] least;
    private final long[] most;
    private final long[] unclamped;

    MarginCells(MarginProblem problem, RoundingSequence sequence) {
        int height = problem.table().rows().size();
        int width = problem.table().columns().size();
        boolean isZeroFirst = sequence.numerator(0).signum() == 0;
        this.least = new long[height * width];
        this.most = new long[height * width];
        this.unclamped = new long[height * width];
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                int cell = i * width + j;
                boolean hasVotes = !problem.table().votes().isZero(cell);
                long floor = problem.minimum(i, j);
                least[cell] = hasVotes && isZeroFirst ? Math.max(1, floor) : floor;
                unclamped[cell] = hasVotes ? Math.min(UNLIMITED, problem.maximum(i, j)) : floor;
                long margin = Math.min(problem.rowUnits(i), problem.columnUnits(j));
                most[cell] = Math.min(unclamped[cell], margin);
            }
        }
    }

    /** The least units of each cell; not to be changed. */
    long[] least() {
        return least;
    }

    /** The most units of each cell, none more than its row or column has; not to be changed. */
    long[] most() {
        return most;
    }

    /** The most units of each cell as they were asked for; not to be changed. */
    long[] unclamped() {
        return unclamped;
    }

    /** Whether a cell can have one number only. */
    boolean isFixed(int cell) {
        return least[cell] >= most[cell];
    }
}
