package io.lionshare.joint;

import java.util.Arrays;

/**
 * Who gives how much of which kind: among all matrices with the given values of members and kinds and within all limits,
 * the one nearest to proportional.
 *
 * <p>With <i>p</i> = value of the member &times; value of the kind &divide; value of everything, it has the least
 * &Sigma;(<i>y &minus; p</i>)&sup2;/<i>p</i> over the cells with <i>p</i> &gt; 0: strictly convex, so there is one. In the
 * optimum <i>y</i> = clamp(<i>p</i>&middot;(1 + &alpha; + &gamma;)) with a level &alpha; for each member and a level
 * &gamma; for each kind and each bloc at a limit. Members and kinds are solved in turn (block coordinate ascent of the
 * dual; it converges linearly, Luo and Tseng 1992). Every {@value #TURNS_TO_LEAP} turns the last step of the members'
 * levels is repeated as long as the dual still rises along it at no less than a hundredth of the rate at which it set out
 * (pattern moves, Hooke and Jeeves 1961): levels that creep arrive in some hundred turns at most instead of millions, and
 * do not run away where only rounding drives them. O(members &times; kinds) a turn, until rows miss less than 1e-13 of
 * the value of everything. Where {@value #MOST_TURNS} turns do not bring that about, {@link ExactMatrix} takes over.
 */
final class Matrix {
    /*
     * Layout. Values are parts of the value of everything. p[kind][member] is the proportional value of a cell; gamma[kind] has a
     * level for each bloc of the kind, from the inside out, and last for the kind as a whole. alpha[member] is the level of a
     * member and step[member] its last change.
     *
     * Invariant. After solveMembers() every row adds up; after solveKinds() every kind and bloc does. missing() therefore only
     * looks at rows.
     *
     * Why leaps are safe. Along a fixed direction the dual is concave, and its slope is the sum of step * (row - sum of cells).
     * leap() doubles the distance while that slope stays above a hundredth of the first one, then interpolates the zero between
     * the last two points, and returns to the nearer point if the interpolation went too far.
     */

    private static final int MOST_TURNS = 500;
    private static final int TURNS_TO_LEAP = 8;
    private static final double FLAT = 0.01;
    private static final double FURTHEST_LEAP = 0x1p60;
    private static final double TOLERANCE = 1e-13;

    private final double[] rows;
    private final KindLevels[] kinds;
    private final double[][] p;
    private final double[][] gamma;
    private final double[] alpha;
    private final double[] step;

    private Matrix(ValueGrid grid, double[] rows) {
        this.rows = rows;
        this.kinds = new KindLevels[grid.kinds];
        this.p = new double[grid.kinds][grid.members];
        this.gamma = new double[grid.kinds][];
        this.alpha = new double[grid.members];
        this.step = new double[grid.members];
        for (int k = 0; k < kinds.length; k++) {
            kinds[k] = new KindLevels(grid, k, rows);
            gamma[k] = new double[grid.trees.get(k).blocs().size() + 1];
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
        for (int turn = 1; turn <= MOST_TURNS && missing > TOLERANCE; turn++) {
            matrix.solveMembers();
            if (turn % TURNS_TO_LEAP == 0) {
                matrix.leap();
            }
            matrix.solveKinds();
            missing = matrix.missing();
        }
        return missing <= TOLERANCE ? matrix.cells() : ExactMatrix.of(grid, rows, matrix.alpha, matrix.gamma);
    }

    /** Continues along the last step, twice as far each time, while that still brings the rows nearer. */
    private void leap() {
        double[] start = alpha.clone();
        double near = 0;
        double slopeNear = slopeAt(start, 0);
        if (!(slopeNear > 0)) {
            return;
        }
        double enough = slopeNear * FLAT;
        double far = 1;
        double slopeFar = slopeAt(start, far);
        while (slopeFar > enough && far < FURTHEST_LEAP) {
            near = far;
            slopeNear = slopeFar;
            far *= 2;
            slopeFar = slopeAt(start, far);
        }
        double between = near + (far - near) * slopeNear / (slopeNear - slopeFar);
        if (slopeFar >= 0 || slopeAt(start, between) < 0) {
            slopeAt(start, near);
        }
    }

    /** How fast the dual rises along the last step, at a number of steps further on; leaves the levels there. */
    private double slopeAt(double[] start, double steps) {
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] = start[i] + steps * step[i];
        }
        solveKinds();
        double[] sums = rowSums();
        double slope = 0;
        for (int i = 0; i < alpha.length; i++) {
            slope += step[i] * (rows[i] - sums[i]);
        }
        return slope;
    }

    private double gamma(int kind, int member) {
        return gamma[kind][kinds[kind].around(member)];
    }

    private void solveMembers() {
        double[] a = new double[kinds.length];
        double[] b = new double[kinds.length];
        double[] lo = new double[kinds.length];
        double[] hi = new double[kinds.length];
        for (int i = 0; i < rows.length; i++) {
            for (int k = 0; k < kinds.length; k++) {
                a[k] = p[k][i] * (1 + gamma(k, i));
                b[k] = p[k][i];
                lo[k] = kinds[k].least(i);
                hi[k] = kinds[k].most(i);
            }
            double level = rows[i] == 0 ? 0 : KindLevels.nearLevel(a, b, lo, hi, rows[i]);
            step[i] = level - alpha[i];
            alpha[i] = level;
        }
    }

    private void solveKinds() {
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
        double[] sums = rowSums();
        Arrays.setAll(sums, i -> Math.abs(sums[i] - rows[i]));
        return Arrays.stream(sums).max().orElse(0);
    }

    private double[] rowSums() {
        double[] sums = new double[rows.length];
        for (double[] kind : cells()) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += kind[i];
            }
        }
        return sums;
    }

    private double[][] cells() {
        double[][] cells = new double[kinds.length][rows.length];
        for (int k = 0; k < kinds.length; k++) {
            for (int i = 0; i < rows.length; i++) {
                double line = p[k][i] * (1 + alpha[i] + gamma(k, i));
                cells[k][i] = Math.min(Math.max(line, kinds[k].least(i)), kinds[k].most(i));
            }
        }
        return cells;
    }
}
