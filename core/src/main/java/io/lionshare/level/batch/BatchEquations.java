package io.lionshare.level.batch;

import java.util.Arrays;

/**
 * Equations that are solved together: for each the level <i>u</i> with
 * &Sigma; clamp(<i>a&#7522; + u</i>, <i>lo&#7522;</i>, <i>hi&#7522;</i>) = <i>T</i>, by Newton's method.
 *
 * <p>A level is filled into the cells of its equation, so that clamping the lines and marking those that stop at a bound
 * are long loops without a branch that depends on the numbers. Equations that are not solved move to the front of the arrays,
 * so that loops stay long.
 *
 * <p>O(members) for each step of an equation. The arrays are a workspace for one thread.
 */
final class BatchEquations {
    /*
     * Layout. Equation r of n members has one entry at r in problem, wanted, levels, sums, below and above, and the cells
     * r * n .. (r + 1) * n in lo, hi, starts, lines and awards. Equations 0 .. open are unsolved; lines of the first of these,
     * 0 .. shifted, have starts, those of the others start at zero. lines is scratch: levels, then lines a + u, then marks of the
     * lines that stop at a bound.
     *
     * Invariant. The solution lies within below .. above, except for rounding. Newton's step is used if it stays inside; else
     * the bracket is halved, without which problems with many ties converge slowly.
     *
     * No branches. (|x| - x) is 0 for x >= 0 and 2|x| below; times MAX_VALUE twice it is 0 or infinite. So below becomes
     * max(below, level) where the level is too low or right, and stays otherwise; above likewise. ceil(|award - line| * 2^-600)
     * is 1 where a line stops at a bound, else 0; a difference below 2^-474 counts as none, which costs a step at most.
     *
     * Compiler (C2 of JDK 17). A loop becomes vectors if it stores to one array and indexes all arrays alike; storing to two
     * arrays, or reading at another offset, makes it three to six times as slow. Hence one array per loop, and copied rows.
     * Rejected: one equation per vector lane over transposed arrays (364 us a batch, rows took 320), one pass of masks a step
     * (100 us, four loops took 48), a curved first step.
     */

    /** Takes shifts from 2<sup>&minus;474</sup> to 2<sup>600</sup> to numbers above 0 and up to 1; others cost more steps. */
    private static final double TO_ONE = 0x1p-600;

    private final int members;

    /** How many equations, from the front, have lines that do not start at zero. */
    int shifted;

    /** The problem of an equation in its block. */
    final int[] problem;
    /** T; NaN marks an equation that is left to another kernel. */
    final double[] wanted;

    final double[] levels;
    final double[] sums;

    final double[] below;
    final double[] above;

    final double[] lo;
    final double[] hi;
    final double[] starts;
    final double[] awards;
    private final double[] lines;

    BatchEquations(int members, int block) {
        this.members = members;
        problem = new int[block];
        wanted = new double[block];
        levels = new double[block];
        sums = new double[block];
        below = new double[block];
        above = new double[block];
        lo = new double[block * members];
        hi = new double[block * members];
        starts = new double[block * members];
        awards = new double[block * members];
        lines = new double[block * members];
    }

    /** The awards at the levels of the first equations, and their sums. */
    void evaluate(int open) {
        for (int r = 0; r < open; r++) {
            Arrays.fill(lines, r * members, (r + 1) * members, levels[r]);
        }
        plus(lines, starts, shifted * members);
        clamp(lines, lo, hi, awards, open * members);
        for (int r = 0; r < open; r++) {
            sums[r] = Sums.of(awards, r * members, (r + 1) * members);
        }
    }

    /** Newton's step, on a flat part as if one member were free; halfway where it would leave the levels found so far. */
    void step(int open) {
        stopped(lines, awards, open * members);
        for (int r = 0; r < open; r++) {
            double level = levels[r];
            double missing = wanted[r] - sums[r];
            below[r] = Math.max(below[r], level - (Math.abs(missing) - missing) * Double.MAX_VALUE * Double.MAX_VALUE);
            above[r] = Math.min(above[r], level + (Math.abs(missing) + missing) * Double.MAX_VALUE * Double.MAX_VALUE);
            double free = members - Sums.of(lines, r * members, (r + 1) * members);
            double next = level + missing / Math.max(1, free);
            boolean isWithin = next >= below[r] && next <= above[r];
            levels[r] = isWithin ? next : below[r] + 0.5 * (above[r] - below[r]);
        }
    }

    /** Moves an equation to a place in front of it. */
    void move(int r, int to) {
        if (r != to) {
            problem[to] = problem[r];
            wanted[to] = wanted[r];
            levels[to] = levels[r];
            sums[to] = sums[r];
            below[to] = below[r];
            above[to] = above[r];
            System.arraycopy(lo, r * members, lo, to * members, members);
            System.arraycopy(hi, r * members, hi, to * members, members);
            if (r < shifted) {
                System.arraycopy(starts, r * members, starts, to * members, members);
            }
            System.arraycopy(lines, r * members, lines, to * members, members);
            System.arraycopy(awards, r * members, awards, to * members, members);
        }
    }

    /** A sum as a difference, see {@link ProportionalBatchKernel}. */
    private static void plus(double[] lines, double[] starts, int to) {
        for (int k = 0; k < to; k++) {
            lines[k] = lines[k] - (0 - starts[k]);
        }
    }

    private static void clamp(double[] lines, double[] lo, double[] hi, double[] awards, int to) {
        for (int k = 0; k < to; k++) {
            awards[k] = Math.min(hi[k], Math.max(lo[k], lines[k]));
        }
    }

    /** One for each line that is stopped at a bound, else zero. */
    private static void stopped(double[] lines, double[] awards, int to) {
        for (int k = 0; k < to; k++) {
            lines[k] = Math.ceil(Math.abs(awards[k] - lines[k]) * TO_ONE);
        }
    }
}
