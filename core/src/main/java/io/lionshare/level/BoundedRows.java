package io.lionshare.level;

import java.util.Arrays;

/**
 * Problems of the proportional rule within limits: the level <i>u</i> with
 * &Sigma; clamp(<i>c&#7522;&middot;u</i>, <i>lo&#7522;</i>, <i>hi&#7522;</i>) = <i>T</i>.
 *
 * <p>The level is looked for in a window around the one without limits. Members whose amounts stay inside their limits
 * over all of it, usually most, only count as a sum of claims; Newton's method runs over the few others. If the level
 * is found in the window it is right for all; if not, the problem is solved the careful way.
 *
 * <p>The array is a workspace for one thread.
 */
final class BoundedRows implements RowKernel {
    private static final double WINDOW_FROM = 0.75;
    private static final double WINDOW_TO = 1.375;

    /** What the level keeps from the ends of the window, so that rounding takes no amount over a limit. */
    private static final double ROUNDING = 1e-9;

    private static final int MANY_STEPS = 16;

    /** Cells of four arrays that stay in the first-level cache. */
    private static final int CACHED = 1024;

    /** Takes the bits of a positive NaN, but of no other number &ge; 0, to where the sign is set. */
    private static final long TO_NAN = 0x000f_ffff_ffff_ffffL;

    private final RowLines careful;
    private final int members;

    /** Where in the batch the members are that may meet a limit. */
    private final int[] kept;

    private final double[] sums;

    BoundedRows(RowLines careful, int members, int block) {
        this.careful = careful;
        this.members = members;
        kept = new int[members + 1];
        sums = new double[block];
    }

    /**
     * {@inheritDoc}
     *
     * <p>Until they are written, the amounts serve as scratch: first the level without limits, in every cell of a
     * problem, so that one loop can run over many problems at once; then a mark that is negative, or NaN, unless a
     * member stays inside its limits.
     */
    @Override
    public int solve(Batch batch, int begin, int end, double[] amounts) {
        for (int row = begin; row < end; row++) {
            int from = row * members;
            sums[row - begin] = Sums.of(batch.claims(), from, from + members);
        }
        boolean small = members <= CACHED;
        if (small) {
            for (int row = begin; row < end; row++) {
                int from = row * members;
                Arrays.fill(amounts, from, from + members, batch.totals()[row] / sums[row - begin]);
            }
            mark(batch.claims(), batch.lower(), batch.upper(), amounts, begin * members, end * members);
        }
        for (int row = begin; row < end; row++) {
            double sum = sums[row - begin];
            int count = small ? keep(amounts, row * members, members, 0) : keepLarge(batch, row, sum, amounts);
            if (!settle(batch, row, sum, count, amounts) && !careful.solve(batch, row, amounts)) {
                return row;
            }
        }
        return end;
    }

    /** The same for one large problem, part by part, so that what is marked is still in the cache when it is read. */
    private int keepLarge(Batch batch, int row, double sum, double[] amounts) {
        double level = batch.totals()[row] / sum;
        int to = (row + 1) * members;
        int count = 0;
        for (int from = row * members; from < to; from += CACHED) {
            int size = Math.min(CACHED, to - from);
            Arrays.fill(amounts, from, from + size, level);
            mark(batch.claims(), batch.lower(), batch.upper(), amounts, from, from + size);
            count = keep(amounts, from, size, count);
        }
        return count;
    }

    /**
     * Marks valid numbers whose line stays inside the limits over all of the window by a number &ge; 0. With a level &ge; 0
     * the line of a claim below zero is below any floor; a floor below zero is made to count as one that is not kept,
     * however small it is.
     */
    private static void mark(double[] claims, double[] lower, double[] upper, double[] amounts, int from, int to) {
        for (int k = from; k < to; k++) {
            double line = claims[k] * amounts[k];
            double floor = lower[k];
            double negative = (floor - Math.abs(floor)) * Double.MAX_VALUE * Double.MAX_VALUE;
            amounts[k] = Math.min(line * WINDOW_FROM - floor + negative, upper[k] - line * WINDOW_TO);
        }
    }

    private int keep(double[] marks, int from, int size, int already) {
        int count = already;
        for (int k = from; k < from + size; k++) {
            long bits = Double.doubleToRawLongBits(marks[k]);
            kept[count] = k;
            count += (int) ((bits | (bits + TO_NAN)) >>> 63);
        }
        return count;
    }

    /** Newton's method over the members kept; false if a number is not valid, or the level is not in the window. */
    private boolean settle(Batch batch, int row, double sum, int count, double[] amounts) {
        double[] claims = batch.claims();
        double[] lower = batch.lower();
        double[] upper = batch.upper();
        double total = batch.totals()[row];
        if (!(sum > 0 && total >= 0)) {
            return false;
        }
        double inside = sum;
        for (int j = 0; j < count; j++) {
            int k = kept[j];
            if (!(claims[k] >= 0 && lower[k] >= 0 && upper[k] >= lower[k])) {
                return false;
            }
            inside -= claims[k];
        }
        double first = total / sum;
        double level = first;
        double tolerance = Sums.tolerance(members, total);
        for (int steps = 0; steps < MANY_STEPS; steps++) {
            double missing = total - inside * level;
            double slope = inside;
            for (int j = 0; j < count; j++) {
                int k = kept[j];
                double line = claims[k] * level;
                long under = DoubleLines.sign(line - lower[k]);
                long over = DoubleLines.sign(upper[k] - line);
                long free = ~(under | over);
                missing -= DoubleLines.select(lower[k], under)
                        + DoubleLines.select(upper[k], over & ~under)
                        + DoubleLines.select(line, free);
                slope += DoubleLines.select(claims[k], free);
            }
            if (Math.abs(missing) <= tolerance) {
                write(batch, row, count, level, amounts);
                return true;
            }
            level += missing / slope;
            if (!(level >= first * (WINDOW_FROM + ROUNDING) && level <= first * (WINDOW_TO - ROUNDING))) {
                return false;
            }
        }
        return false;
    }

    private void write(Batch batch, int row, int count, double level, double[] amounts) {
        double[] claims = batch.claims();
        for (int k = row * members; k < (row + 1) * members; k++) {
            amounts[k] = claims[k] * level;
        }
        for (int j = 0; j < count; j++) {
            int k = kept[j];
            amounts[k] = Math.min(batch.upper()[k], Math.max(batch.lower()[k], amounts[k]));
        }
    }
}
