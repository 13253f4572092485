package io.lionshare.joint;

import io.lionshare.level.DoubleLines;
import java.util.Arrays;

/**
 * Who gives how much of which kind: among all matrices with the given values of members and kinds and within all limits,
 * the one nearest to proportional.
 *
 * <p>With <i>p</i> = value of the member &times; value of the kind &divide; value of everything, it has the least
 * &Sigma;(<i>y &minus; p</i>)&sup2;/<i>p</i> over the cells with <i>p</i> &gt; 0: strictly convex, so there is one. In the
 * optimum <i>y</i> = clamp(<i>p</i>&middot;(1 + &alpha; + &gamma;)) with a level &alpha; for each member and a level
 * &gamma; for each kind and each bloc at a limit. Members and kinds are settled in turn (block coordinate ascent of the
 * dual; it converges linearly, Luo and Tseng 1992), O(members &times; kinds) a turn, until rows miss less than 1e-14 of
 * the value of everything, or turns have been {@value #MOST_TURNS}.
 */
final class Matrix {
    private static final int MOST_TURNS = 20_000;
    private static final int TURNS_TO_LEAP = 8;
    private static final double TOLERANCE = 1e-14;
    private static final double ENOUGH = 1e-12;

    private final double[] rows;
    private final KindLevels[] kinds;
    private final double[][] p;
    private final double[][] gamma;
    private final double[] alpha;
    private double[] step;

    private Matrix(ValueGrid grid, double[] rows) {
        this.rows = rows;
        this.kinds = new KindLevels[grid.kinds];
        this.p = new double[grid.kinds][grid.members];
        this.gamma = new double[grid.kinds][grid.members];
        this.alpha = new double[grid.members];
        this.step = new double[grid.members];
        for (int k = 0; k < kinds.length; k++) {
            kinds[k] = new KindLevels(grid, k, rows);
            for (int i = 0; i < rows.length; i++) {
                p[k][i] = rows[i] * kinds[k].total();
            }
        }
    }

    /**
     * The cells.
     *
     * @param rows what each member gives, as a part of the value of everything
     * @return by kind and member, as parts of the value of everything
     */
    static double[][] of(ValueGrid grid, double[] rows) {
        Matrix matrix = new Matrix(grid, rows);
        double missing = Double.POSITIVE_INFINITY;
        double atLeap = Double.POSITIVE_INFINITY;
        boolean leaps = true;
        for (int turn = 1; turn <= MOST_TURNS && missing > TOLERANCE; turn++) {
            double[] step = matrix.step;
            matrix.settleMembers();
            if (leaps && turn % TURNS_TO_LEAP == 0) {
                leaps = missing < atLeap;
                atLeap = missing;
                matrix.leap(step);
            }
            matrix.settleKinds();
            missing = matrix.missing();
        }
        if (missing > ENOUGH) {
            throw new IllegalStateException("the matrix of " + grid.members + " members and " + grid.kinds
                    + " kinds still misses " + missing + " of the value of everything after " + MOST_TURNS + " turns");
        }
        return matrix.cells();
    }

    /** Goes on along the last step as far as ever shorter steps of the same kind would lead (Aitken 1926). */
    private void leap(double[] stepBefore) {
        double ratio = dot(step, stepBefore) / dot(stepBefore, stepBefore);
        if (ratio > 0 && ratio < 1) {
            for (int i = 0; i < alpha.length; i++) {
                alpha[i] += step[i] * ratio / (1 - ratio);
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private void settleMembers() {
        step = new double[rows.length];
        double[] a = new double[kinds.length];
        double[] b = new double[kinds.length];
        double[] lo = new double[kinds.length];
        double[] hi = new double[kinds.length];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < kinds.length; k++) {
                a[k] = p[k][i] * (1 + gamma[k][i]);
                b[k] = p[k][i];
                lo[k] = kinds[k].least(i);
                hi[k] = kinds[k].most(i);
            }
            double level = rows[i] == 0 ? 0 : DoubleLines.level(a, b, lo, hi, rows[i]);
            step[i] = level - alpha[i];
            alpha[i] = level;
        }
    }

    private void settleKinds() {
        double[] a = new double[rows.length];
        for (int k = 0; k < kinds.length; k++) {
            for (int i = 0; i < rows.length; i++) {
                a[i] = p[k][i] * (1 + alpha[i]);
            }
            gamma[k] = kinds[k].total() == 0 ? gamma[k] : kinds[k].levels(a, p[k]);
        }
    }

    /** By how much the row that misses most misses what its member gives. */
    private double missing() {
        double[] sums = new double[rows.length];
        double[][] cells = cells();
        for (double[] kind : cells) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += kind[i];
            }
        }
        Arrays.setAll(sums, i -> Math.abs(sums[i] - rows[i]));
        return Arrays.stream(sums).max().orElse(0);
    }

    private double[][] cells() {
        double[][] cells = new double[kinds.length][rows.length];
        for (int k = 0; k < kinds.length; k++) {
            for (int i = 0; i < rows.length; i++) {
                double line = p[k][i] * (1 + alpha[i] + gamma[k][i]);
                cells[k][i] = Math.min(Math.max(line, kinds[k].least(i)), kinds[k].most(i));
            }
        }
        return cells;
    }
}
