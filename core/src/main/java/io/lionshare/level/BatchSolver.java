package io.lionshare.level;

import java.util.stream.IntStream;

/**
 * Solves many problems of one schedule in {@code double}, fast: the same amounts as {@link LevelSolver} but for rounding,
 * with all weights one and no blocs.
 *
 * <ul>
 *   <li>Claim 0: the member gets nothing, or its floor.
 *   <li>Past full claims the amounts go on in proportion to the claims, with or without limits.
 *   <li>Error: each amount is within a few times <i>n</i> units in the last place of the total (<i>n</i>: members); so
 *       is the sum of a problem's amounts, which is checked. Bounds are kept exactly.
 *   <li>A ceiling may be infinite. Totals, claims and floors are best kept within 10<sup>&minus;290</sup> ..
 *       10<sup>290</sup>, where no product or sum overflows.
 *   <li>A total that its limits can't carry within that error, or a number that is not valid, is refused, naming the
 *       problem and the member by their positions, counted from 0. The results of the problems before it are written,
 *       those of others may be.
 * </ul>
 *
 * <p>O(n) per problem, in blocks that stay in the processor's cache. A call makes a workspace of at most ten numbers per
 * member; nothing is made per problem. Solvers are immutable and may be shared by threads.
 */
public final class BatchSolver {
    /** Cells of a block: its claims, limits and amounts stay in the first-level cache. */
    private static final int BLOCK_CELLS = 1024;

    /** Blocks of one parallel task. */
    private static final int TASK_BLOCKS = 32;

    private final Stretches stretches;

    private BatchSolver(Stretches stretches) {
        this.stretches = stretches;
    }

    /**
     * A solver.
     *
     * @param schedule how awards grow with the level
     * @return the solver
     */
    public static BatchSolver of(Schedule schedule) {
        return new BatchSolver(new Stretches(schedule));
    }

    /**
     * Solves every problem of a batch.
     *
     * @param batch the problems
     * @param amounts where the results go, one per problem and member, laid out as in the batch; none of its arrays
     * @throws IllegalArgumentException if a problem can't be solved, or the number of results is wrong
     */
    public void solve(Batch batch, double[] amounts) {
        batch.cells("results", amounts);
        refuse(batch, solve(batch, 0, batch.problems(), amounts));
    }

    /**
     * Solves every problem of a batch on all cores (the common pool); the results are the same, bit by bit.
     *
     * @param batch the problems
     * @param amounts where the results go, one per problem and member, laid out as in the batch; none of its arrays
     * @throws IllegalArgumentException if a problem can't be solved, or the number of results is wrong
     */
    public void solveInParallel(Batch batch, double[] amounts) {
        batch.cells("results", amounts);
        int rows = batch.problems();
        int size = TASK_BLOCKS * blockRows(batch);
        int first = IntStream.range(0, (rows + size - 1) / size)
                .parallel()
                .map(task -> {
                    int end = Math.min(rows, (task + 1) * size);
                    int stopped = solve(batch, task * size, end, amounts);
                    return stopped < end ? stopped : rows;
                })
                .min()
                .orElse(rows);
        refuse(batch, first);
    }

    private static void refuse(Batch batch, int stopped) {
        if (stopped < batch.problems()) {
            throw batch.refusal(stopped);
        }
    }

    private static int blockRows(Batch batch) {
        return Math.max(1, BLOCK_CELLS / batch.members());
    }

    /** Solves some problems, and returns the first that can't be, or the end. */
    private int solve(Batch batch, int begin, int end, double[] amounts) {
        int members = batch.members();
        int block = blockRows(batch);
        RowLines careful = new RowLines(stretches, members);
        RowKernel kernel;
        if (!batch.limited()) {
            kernel = new FreeRows(stretches, careful, members, block);
        } else if (stretches.count() == 0) {
            kernel = new BoundedRows(careful, members, block);
        } else {
            kernel = careful;
        }
        for (int from = begin; from < end; from += block) {
            int to = Math.min(end, from + block);
            int stopped = kernel.solve(batch, from, to, amounts);
            if (stopped < to) {
                return stopped;
            }
        }
        return end;
    }
}
