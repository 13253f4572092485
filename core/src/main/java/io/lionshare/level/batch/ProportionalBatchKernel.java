package io.lionshare.level.batch;

import java.util.Arrays;

/**
 * Problems of the proportional rule within limits: the level <i>u</i> with
 * &Sigma; clamp(<i>c&#7522;&middot;u</i>, <i>lo&#7522;</i>, <i>hi&#7522;</i>) = <i>T</i>.
 *
 * <p>Newton's method from the level without limits. The first step, after which most problems are done, is made for all
 * problems of a block together, in long loops without a branch that depends on the numbers. Those that do not add up yet
 * continue alone, and finally in the general kernel.
 *
 * <p>Until the amounts are written, their cells are scratch: first the level; then how far the limits shift the amount
 * from its line <i>c&#7522;&middot;u</i>; then the claim if it is shifted, else zero.
 *
 * <p>O(members) for each step. The arrays are a workspace for one thread.
 */
final class ProportionalBatchKernel implements BatchKernel {
    /*
     * Step. (|x| - x) is 0 for x >= 0 and 2|x| below. So twiceShift() is twice (clamp(c*u) - c*u), without a branch, and
     * T - u * sum(c) - sum(shift) is what the clamped amounts miss of the total. ceil(|shift| * 2^-600) is 1 where a limit
     * stops a member; the claims of those are not part of the slope.
     *
     * Infinite ceilings. Infinity less infinity is NaN, and so is the sum of the shifts of a block. The first such block is shifted
     * again with ceilings cut to the largest double, and later blocks take that slower loop at once (endless).
     *
     * Invalid numbers. They make a shift far larger than valid numbers can (MOST_SHIFTS), or NaN; the level becomes NaN, the
     * sum does not add up, and the general kernel refuses the problem by name. So no pass is needed for checks.
     *
     * Compiler (C2 of JDK 17). Loops become vectors if arrays share one index. Math.min has to treat NaN and the sign of
     * zero, so absolute values and Math.ceil stand in its place. Differences stand in place of sums. A loop of sums became
     * vectors or not by the order in which methods were compiled (65 or 112 us for 1,024 problems), probably since the
     * operands of a sum may be swapped in the copies of an unrolled body. Sums add sixteen cells in two trees (Sums).
     *
     * Rejected, for 1,024 problems of 32 members. Selecting the members near a limit by marks and indices took 106 us, and
     * 156 us for numbers that are always new, as its branches are then not predicted. The same in integers took 55 to 80 us
     * for selecting alone. A branch for each member took 27 us repeated and 62 us new; integer masks on all members took 70
     * us a step. Sums of |c - u| are faster but lose small totals.
     */

    private static final int MANY_STEPS = 16;

    /** Takes shifts from 2<sup>&minus;474</sup> to 2<sup>600</sup> to numbers above 0 and up to 1; others cost more steps. */
    private static final double TO_ONE = 0x1p-600;

    /** Twice the shifts of valid values, as a multiple of the total; a level that asks for more is left to the general kernel. */
    private static final double MOST_SHIFTS = 0x1p12;

    /** What stands for a value that is not valid is more than {@link #MOST_SHIFTS} times as large. */
    private static final double LARGEST_TOTAL = 0x1p960;

    private final GeneralBatchKernel careful;
    private final int members;
    private final boolean isSmall;

    /* One entry per problem of a block. */
    private final double[] sums;
    private final double[] levels;
    private final double[] shifts;

    /** Whether ceilings may be infinite, which asks for a slower loop. */
    private boolean endless;

    ProportionalBatchKernel(GeneralBatchKernel careful, int members, int block) {
        this.careful = careful;
        this.members = members;
        sums = new double[block];
        levels = new double[block];
        shifts = new double[block];
        isSmall = members <= BatchSolver.BLOCK_CELLS;
        endless = !isSmall;
    }

    @Override
    public int solve(Batch batch, int begin, int end, double[] amounts) {
        guess(batch, begin, end, amounts);
        if (isSmall) {
            step(batch, begin, end, amounts);
        }
        return finish(batch, begin, end, amounts);
    }

    /** The levels without limits; written to the cells of small problems, while their claims are added up. */
    private void guess(Batch batch, int begin, int end, double[] amounts) {
        for (int row = begin; row < end; row++) {
            int from = row * members;
            double sum = Sums.of(batch.claims(), from, from + members);
            double level = batch.totals()[row] / sum;
            sums[row - begin] = sum;
            levels[row - begin] = level;
            if (isSmall) {
                Arrays.fill(amounts, from, from + members, level);
            }
        }
    }

    /** A step for small problems, whose levels are in the cells of their amounts. */
    private void step(Batch batch, int begin, int end, double[] amounts) {
        int first = begin * members;
        int last = end * members;
        shift(batch, amounts, first, last);
        if (!addShifts(begin, end, amounts) && !endless) {
            endless = true;
            fillLevels(begin, end, amounts);
            shift(batch, amounts, first, last);
            addShifts(begin, end, amounts);
        }
        keepShifted(batch.claims(), amounts, first, last);
        nextLevels(batch.totals(), begin, end, amounts);
        clamp(batch.claims(), batch.lower(), batch.upper(), amounts, first, last);
    }

    /** Adds up the shifts of each problem; false if a sum is no number. */
    private boolean addShifts(int begin, int end, double[] amounts) {
        double all = 0;
        for (int row = begin; row < end; row++) {
            int from = row * members;
            double sum = Sums.of(amounts, from, from + members);
            shifts[row - begin] = sum;
            all += Math.abs(sum);
        }
        return all >= 0;
    }

    private void nextLevels(double[] totals, int begin, int end, double[] amounts) {
        for (int row = begin; row < end; row++) {
            int from = row * members;
            int r = row - begin;
            double shifted = Sums.of(amounts, from, from + members);
            double level = next(levels[r], totals[row], sums[r], shifts[r], shifted);
            levels[r] = level;
            Arrays.fill(amounts, from, from + members, level);
        }
    }

    private void fillLevels(int begin, int end, double[] amounts) {
        for (int row = begin; row < end; row++) {
            Arrays.fill(amounts, row * members, (row + 1) * members, levels[row - begin]);
        }
    }

    private int finish(Batch batch, int begin, int end, double[] amounts) {
        for (int row = begin; row < end; row++) {
            int from = row * members;
            boolean done = isSmall && addsUp(batch.totals()[row], Sums.of(amounts, from, from + members));
            if (!done && !solveAlone(batch, row, row - begin, amounts) && !careful.solve(batch, row, amounts)) {
                return row;
            }
        }
        return end;
    }

    /** Steps for one problem, part by part, so that what is written is still in the cache when it is read. */
    private boolean solveAlone(Batch batch, int row, int r, double[] amounts) {
        int from = row * members;
        int to = from + members;
        double total = batch.totals()[row];
        double level = levels[r];
        for (int steps = 0; steps < MANY_STEPS && level >= 0; steps++) {
            double shift = 0;
            double shifted = 0;
            for (int k = from; k < to; k += BatchSolver.BLOCK_CELLS) {
                int end = Math.min(to, k + BatchSolver.BLOCK_CELLS);
                Arrays.fill(amounts, k, end, level);
                shift(batch, amounts, k, end);
                shift += Sums.of(amounts, k, end);
                keepShifted(batch.claims(), amounts, k, end);
                shifted += Sums.of(amounts, k, end);
            }
            level = next(level, total, sums[r], shift, shifted);
            double sum = 0;
            for (int k = from; k < to; k += BatchSolver.BLOCK_CELLS) {
                int end = Math.min(to, k + BatchSolver.BLOCK_CELLS);
                Arrays.fill(amounts, k, end, level);
                clamp(batch.claims(), batch.lower(), batch.upper(), amounts, k, end);
                sum += Sums.of(amounts, k, end);
            }
            if (addsUp(total, sum)) {
                return true;
            }
        }
        return false;
    }

    private boolean addsUp(double total, double sum) {
        return total > 0 && total <= LARGEST_TOTAL && Math.abs(total - sum) <= Sums.tolerance(members, total);
    }

    /** Newton's step; NaN if shifts are larger than any that valid numbers make. */
    private static double next(double level, double total, double claims, double twiceShift, double shifted) {
        double missing = total - level * claims - 0.5 * twiceShift;
        return Math.abs(twiceShift) <= MOST_SHIFTS * total ? level + missing / (claims - shifted) : Double.NaN;
    }

    private void shift(Batch batch, double[] amounts, int from, int to) {
        if (endless) {
            shiftWithin(batch.claims(), batch.lower(), batch.upper(), amounts, from, to);
        } else {
            shiftWithinFinite(batch.claims(), batch.lower(), batch.upper(), amounts, from, to);
        }
    }

    private static void shiftWithin(
            double[] claims, double[] lower, double[] upper, double[] levels, int from, int to) {
        for (int k = from; k < to; k++) {
            levels[k] = twiceShift(claims[k], levels[k], lower[k], Math.min(upper[k], Double.MAX_VALUE));
        }
    }

    private static void shiftWithinFinite(
            double[] claims, double[] lower, double[] upper, double[] levels, int from, int to) {
        for (int k = from; k < to; k++) {
            levels[k] = twiceShift(claims[k], levels[k], lower[k], upper[k]);
        }
    }

    /**
     * Twice the way from a line to the limit that stops it, if any: |<i>x</i>| &minus; <i>x</i> is twice what <i>x</i>
     * lacks to zero. Far below any shift if a value is below zero or a ceiling below its floor; NaN if one is NaN.
     *
     * <p>All are differences: with sums C2 makes a loop of vectors of this or not, by what it compiled before, probably
     * since it may order their operands differently in the copies of the loop's body.
     */
    private static double twiceShift(double claim, double level, double floor, double ceiling) {
        double line = claim * level;
        double overFloor = line - floor;
        double toCeiling = ceiling - line;
        double width = ceiling - floor;
        double invalid = (Math.abs(claim) - claim) - (floor - Math.abs(floor)) - (width - Math.abs(width));
        return (Math.abs(overFloor) - overFloor)
                - (Math.abs(toCeiling) - toCeiling)
                - invalid * Double.MAX_VALUE * Double.MAX_VALUE;
    }

    private static void keepShifted(double[] claims, double[] shifts, int from, int to) {
        for (int k = from; k < to; k++) {
            shifts[k] = Math.ceil(Math.abs(shifts[k]) * TO_ONE) * claims[k];
        }
    }

    private static void clamp(double[] claims, double[] lower, double[] upper, double[] levels, int from, int to) {
        for (int k = from; k < to; k++) {
            levels[k] = Math.min(upper[k], Math.max(lower[k], claims[k] * levels[k]));
        }
    }
}
