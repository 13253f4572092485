package io.lionshare.level.batch;

import io.lionshare.level.Schedule;
import io.lionshare.level.exact.LevelSolver;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Solves many problems of one schedule in {@code double}, fast: the same amounts as {@link LevelSolver} but for rounding,
 * with all weights one and no blocs.
 *
 * <ul>
 *   <li>Claim 0: the member gets nothing, or its floor.
 *   <li>Past full claims the amounts continue in proportion to the claims, with or without limits.
 *   <li>Error: each amount is within a few times <i>n</i> units in the last place of the total (<i>n</i>: members); so
 *       is the sum of a problem's amounts, which is checked. Bounds are kept exactly.
 *   <li>A ceiling may be infinite. Totals, claims and floors are best kept within 10<sup>&minus;290</sup> ..
 *       10<sup>290</sup>, where no product or sum overflows. Numbers so far apart that no level in {@code double} leads
 *       to amounts that add up are left to the exact solver, which takes some thousand times as long.
 *   <li>A total that its limits can't carry within that error, or a number that is not valid, is refused, naming the
 *       problem and the member by their positions, counted from 0. The results of the problems before it are written,
 *       those of others may be.
 * </ul>
 *
 * <p>O(n) per problem, in blocks that stay in the processor's cache. A call makes a workspace of some 6,000 numbers and ten
 * per member, in parallel one for each core; nothing is made per problem. Solvers are immutable and may be shared by threads.
 */
public final class BatchSolver {
    /*
     * Work is cut twice. A block is what a kernel solves together; its cells fit the first-level cache. A piece of
     * PIECE_BLOCKS blocks is what a core takes from the shared counter, so that a slow core leaves the rest to others. Pieces are
     * taken in order, so the least problem at which any core stops is the first invalid one.
     */

    /** Cells of a block: its claims, limits and amounts stay in the first-level cache. */
    static final int BLOCK_CELLS = 1024;

    /** The same where a problem has an equation, with arrays of its own: starts, ends, lines and awards. */
    private static final int EQUATION_CELLS = 640;

    /** Blocks that a core takes at once: some ten microseconds of work. */
    private static final int PIECE_BLOCKS = 8;

    private final Segments segments;

    private BatchSolver(Segments segments) {
        this.segments = segments;
    }

    /**
     * A solver.
     *
     * @param schedule how awards grow with the level
     * @return the solver
     */
    public static BatchSolver of(Schedule schedule) {
        return new BatchSolver(new Segments(schedule));
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
        refuse(batch, solve(kernel(batch), batch, 0, batch.problems(), amounts));
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
        AtomicInteger next = new AtomicInteger();
        int workers = ForkJoinPool.getCommonPoolParallelism() + 1;
        int first = IntStream.range(0, workers)
                .parallel()
                .map(worker -> work(batch, next, amounts))
                .min()
                .orElse(0);
        refuse(batch, first);
    }

    /** Takes one piece after another until none is left, and returns the first problem that can't be solved, or the end. */
    private int work(Batch batch, AtomicInteger next, double[] amounts) {
        int rows = batch.problems();
        int size = PIECE_BLOCKS * blockRows(batch);
        int pieces = (rows + size - 1) / size;
        BatchKernel kernel = kernel(batch);
        for (int piece = next.getAndIncrement(); piece < pieces; piece = next.getAndIncrement()) {
            int end = Math.min(rows, (piece + 1) * size);
            int stopped = solve(kernel, batch, piece * size, end, amounts);
            if (stopped < end) {
                next.set(pieces);
                return stopped;
            }
        }
        return rows;
    }

    private static void refuse(Batch batch, int stopped) {
        if (stopped < batch.problems()) {
            throw batch.refusal(stopped);
        }
    }

    private int blockRows(Batch batch) {
        int cells = batch.limited() && segments.count() > 0 ? EQUATION_CELLS : BLOCK_CELLS;
        return Math.max(1, cells / batch.members());
    }

    private BatchKernel kernel(Batch batch) {
        int members = batch.members();
        GeneralBatchKernel careful = new GeneralBatchKernel(segments, members);
        if (!batch.limited()) {
            return new UnlimitedBatchKernel(segments, careful, members, blockRows(batch));
        }
        return segments.count() == 0
                ? new ProportionalBatchKernel(careful, members, blockRows(batch))
                : new SegmentBatchKernel(segments, careful, members, blockRows(batch));
    }

    /** Solves some problems, and returns the first that can't be, or the end. */
    private int solve(BatchKernel kernel, Batch batch, int begin, int end, double[] amounts) {
        int block = blockRows(batch);
        for (int from = begin; from < end; from += block) {
            int to = Math.min(end, from + block);
            int stopped = kernel.solve(batch, from, to, amounts);
            if (stopped < to) {
                return stopped;
            }
        }
        return end;
    }

    @Override
    public String toString() {
        return "batch solver";
    }
}
