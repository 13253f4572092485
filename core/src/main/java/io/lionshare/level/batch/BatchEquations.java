package io.lionshare.level.batch;

import java.util.Arrays;

/**
 * Equations that are solved together: for each the level <i>u</i> with
 * &Sigma; clamp(<i>a&#7522; + u</i>, <i>lo&#7522;</i>, <i>hi&#7522;</i>) = <i>T</i>, by Newton's method.
 *
 * <p>Clamping the lines, and marking those that stop at a bound, are long loops over many equations without a branch that
 * depends on the numbers.
 *
 * <p>O(members) for each step of an equation. The arrays are a workspace for one thread.
 */
final class BatchEquations {
    /*
     * Layout. Equation r of n members has one entry at r in problem, wanted, far, levels, sums and free, two entries from 2 * r in
     * bracket, and the cells r * n .. (r + 1) * n in lo, hi, starts, lines and awards. Lines of the first equations, 0 .. shifted,
     * have starts, those of the others start at zero. lines is scratch: lines a + u, then marks of the lines that stop at a bound.
     *
     * First steps. With f free lines, g missing, and s the part that g is of all that the level can still move, the step is
     * g / f / (1 - s/3), that is g / f * (1 + s/3 + ...). Lines stop on the way, so Newton's step g / f is too short: uniform
     * claims need 1 + s/4 + ..., exponential ones 1 + s/2 + ... The first step starts at the end where the lines start, where all
     * are free. A step after those is Newton's own, which is exact once no line stops on the way.
     *
     * Invariant. The solution lies within the bracket (a level too low or right, a level too high), except for rounding. Newton's
     * step is used if it stays inside; else the bracket is halved, without which problems with many ties converge slowly. On a
     * part where no line is free the first such step continues as if one were free, which is often enough; later ones halve.
     *
     * No branches. The sign bit of what is missing is the index of the end of the bracket that a level replaces.
     * ceil(|award - line| * 2^-600) is 1 where a line stops at a bound, else 0; a difference below 2^-474 counts as none, which
     * costs a step at most.
     *
     * Compiler (C2 of JDK 17). A loop becomes vectors if it stores to one array and indexes all arrays alike; storing to two
     * arrays, or reading at another offset, makes it three to six times as slow. Hence one array per loop, and copied rows. Sums
     * have loops of their own: next to a branch that is predicted wrongly they start again.
     * Rejected: one equation per vector lane over transposed arrays (364 us a batch, rows took 320), one pass of masks a step
     * (100 us, four loops took 48), slopes from two sums in place of counts (a third more equations are left after the steps).
     */

    /** Takes shifts from 2<sup>&minus;474</sup> to 2<sup>600</sup> to numbers above 0 and up to 1; others cost more steps. */
    private static final double TO_ONE = 0x1p-600;

    private static final double BEND = 1.0 / 3;

    private final int members;

    /** How many equations, from the front, have lines that do not start at zero. */
    int shifted;

    /** The problem of an equation in its block. */
    final int[] problem;
    /** T; NaN marks an equation that is left to another kernel. */
    final double[] wanted;
    /** What the awards add up to at the end at which no line is free. */
    final double[] far;

    final double[] levels;
    /** What the awards at the levels add up to. */
    final double[] sums;
    /** How many lines are free: not stopped at a bound. */
    final double[] free;

    final double[] bracket;

    final double[] lo;
    final double[] hi;
    final double[] starts;
    final double[] awards;
    private final double[] lines;

    BatchEquations(int members, int block) {
        this.members = members;
        problem = new int[block];
        wanted = new double[block];
        far = new double[block];
        levels = new double[block];
        sums = new double[block];
        free = new double[block];
        bracket = new double[2 * block];
        lo = new double[block * members];
        hi = new double[block * members];
        starts = new double[block * members];
        awards = new double[block * members];
        lines = new double[block * members];
    }

    /** The first steps of all equations, from the end at which their lines start. */
    void approach(int count) {
        bend(count);
        evaluate(0, count);
        count(0, count);
        bend(count);
        evaluate(0, count);
        step(0, count, 1);
    }

    /** A step of one equation that does not add up yet. */
    void step(int r) {
        step(r, r + 1, 0);
    }

    /** Newton's step for some equations, with a given slope on a flat part, and the awards there. */
    private void step(int first, int end, double flat) {
        count(first, end);
        for (int r = first; r < end; r++) {
            double missing = wanted[r] - sums[r];
            bracket[2 * r + (int) (Double.doubleToRawLongBits(missing) >>> 63)] = levels[r];
            double next = levels[r] + missing / Math.max(flat, free[r]);
            double below = bracket[2 * r];
            double above = bracket[2 * r + 1];
            levels[r] = next >= below && next <= above ? next : below + 0.5 * (above - below);
        }
        evaluate(first, end);
    }

    private void bend(int count) {
        for (int r = 0; r < count; r++) {
            double missing = wanted[r] - sums[r];
            // the smallest number, so that nothing is missing where nothing can move either
            double part = missing / (far[r] - sums[r] + Double.MIN_VALUE);
            levels[r] += missing / (Math.max(1, free[r]) * (1 - BEND * part));
        }
    }

    /** The awards of some equations at their levels, and their sums. */
    private void evaluate(int first, int end) {
        for (int r = first; r < end; r++) {
            if (r < shifted) {
                shift(starts, levels[r], lines, r * members, (r + 1) * members);
            } else {
                Arrays.fill(lines, r * members, (r + 1) * members, levels[r]);
            }
        }
        clamp(lines, lo, hi, awards, first * members, end * members);
        for (int r = first; r < end; r++) {
            sums[r] = Sums.of(awards, r * members, (r + 1) * members);
        }
    }

    private void count(int first, int end) {
        stopped(lines, awards, first * members, end * members);
        for (int r = first; r < end; r++) {
            free[r] = members - Sums.of(lines, r * members, (r + 1) * members);
        }
    }

    /** A sum as a difference, see {@link ProportionalBatchKernel}. */
    private static void shift(double[] starts, double level, double[] lines, int from, int to) {
        for (int k = from; k < to; k++) {
            lines[k] = level - (0 - starts[k]);
        }
    }

    private static void clamp(double[] lines, double[] lo, double[] hi, double[] awards, int from, int to) {
        for (int k = from; k < to; k++) {
            awards[k] = Math.min(hi[k], Math.max(lo[k], lines[k]));
        }
    }

    /** One for each line that is stopped at a bound, else zero. */
    private static void stopped(double[] lines, double[] awards, int from, int to) {
        for (int k = from; k < to; k++) {
            lines[k] = Math.ceil(Math.abs(awards[k] - lines[k]) * TO_ONE);
        }
    }
}
