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
 * dual; it converges linearly, Luo and Tseng 1992). After each turn one step of Newton's method is tried ({@link NewtonStep}): once
 * it is known which cells are at their bounds, it leads to the optimum (semismooth equations, Qi and Sun 1993). So a handful of
 * turns is usual, and a step that brings the rows no nearer is undone. O(members &times; groups&sup2;) a turn, with a group for each
 * kind and bloc, until rows miss less than 1e-13 of the value of everything. Where {@value #MOST_TURNS} turns do not bring that
 * about, {@link ExactMatrix} takes over.
 */
final class Matrix {
    /*
     * Layout. Values are parts of the value of everything. p[kind][member] is the proportional value of a cell; gamma[kind] has a
     * level for each bloc of the kind, from the inside out, and last for the kind as a whole. alpha[member] is the level of a
     * member.
     *
     * Invariant. After solveMembers() every row adds up; after solveKinds() every kind and bloc does. missing() therefore only
     * looks at rows. solveKinds() finds gamma from alpha, so a step of Newton's method changes alpha alone.
     *
     * Groups. KindLevels gives a bloc the very number of the level around it, unless a limit of the bloc binds. So equal numbers
     * mean one group, whose cells share one unknown of the step. Numbers that are equal by chance cost a step at most.
     */

    private static final int MOST_TURNS = 500;
    private static final double TOLERANCE = 1e-13;

    private final double[] rows;
    private final KindLevels[] kinds;
    private final double[][] p;
    private final double[][] gamma;
    private final double[] alpha;

    private Matrix(ValueGrid grid, double[] rows) {
        this.rows = rows;
        this.kinds = new KindLevels[grid.kinds];
        this.p = new double[grid.kinds][grid.members];
        this.gamma = new double[grid.kinds][];
        this.alpha = new double[grid.members];
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
            matrix.solveKinds();
            missing = matrix.missing();
            if (missing > TOLERANCE) {
                missing = matrix.jump(missing);
            }
        }
        return missing <= TOLERANCE ? matrix.cells() : ExactMatrix.of(grid, rows, matrix.alpha, matrix.gamma);
    }

    /** A step of Newton's method, which is undone where rows miss no less after it; returns what they miss then. */
    private double jump(double before) {
        double[] start = alpha.clone();
        double[] missing = rowSums();
        Arrays.setAll(missing, i -> rows[i] - missing[i]);
        double[] change = new NewtonStep(free()).change(missing);
        for (int i = 0; i < alpha.length; i++) {
            alpha[i] += change[i];
        }
        solveKinds();
        double after = missing();
        if (after < before) {
            return after;
        }
        System.arraycopy(start, 0, alpha, 0, start.length);
        solveKinds();
        return before;
    }

    /** Sums of p over free cells, by member and by the kind or bloc at whose level they stand. */
    private double[][] free() {
        int groups = Arrays.stream(gamma).mapToInt(levels -> levels.length).sum();
        double[][] free = new double[rows.length][groups];
        int first = 0;
        for (int k = 0; k < kinds.length; k++) {
            int[] group = new int[gamma[k].length];
            for (int level = group.length - 1; level >= 0; level--) {
                boolean isOwn = level == group.length - 1 || gamma[k][level] != gamma[k][kinds[k].aroundBloc(level)];
                group[level] = isOwn ? first + level : group[kinds[k].aroundBloc(level)];
            }
            for (int i = 0; i < rows.length; i++) {
                double line = p[k][i] * (1 + alpha[i] + gamma(k, i));
                if (line > kinds[k].least(i) && line < kinds[k].most(i)) {
                    free[i][group[kinds[k].around(i)]] += p[k][i];
                }
            }
            first += group.length;
        }
        return free;
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
            double level = rows[i] == 0 ? 0 : KindLevels.nearLevel(alpha[i], a, b, lo, hi, rows[i]);
            alpha[i] = level;
        }
    }

    private void solveKinds() {
        double[] a = new double[rows.length];
        for (int k = 0; k < kinds.length; k++) {
            for (int i = 0; i < rows.length; i++) {
                a[i] = p[k][i] * (1 + alpha[i]);
            }
            gamma[k] = kinds[k].total() == 0 ? gamma[k] : kinds[k].levels(a, p[k], gamma[k]);
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
