package io.lionshare.program;

import java.util.Arrays;

/**
 * The simplex method in {@code double} for the least sum of artificial variables (Dantzig 1951). It proposes a basis, and
 * proves nothing. For one call.
 */
final class DoubleSimplex {
    /*
     * Layout. table[r] holds row r: a number for each column, then its bound; the last row holds what each column would save, then
     * the sum of artificial variables. basis[r] is the column of row r.
     *
     * Bounds are raised by tiny amounts, different for each row, so that pivots make progress at degenerate points; the basis that is
     * best for them is one of those that are best without them, up to rounding.
     */

    private static final double TINY = 1e-9;
    private static final double RAISED = 1e-7;
    private static final int RAISES = 101;
    private static final int PIVOTS_PER_ROW = 50;

    private final double[][] table;
    private final int[] basis;
    private final int width;
    private final int rows;

    DoubleSimplex(StandardForm form) {
        this.rows = form.rows();
        this.width = form.columns.size();
        this.basis = form.start.clone();
        this.table = new double[rows + 1][width + 1];
        for (int j = 0; j < width; j++) {
            int column = j;
            form.columns.get(j).forEach((row, value) -> table[row][column] = value.toDouble());
        }
        for (int r = 0; r < rows; r++) {
            double bound = form.bounds.get(r).toDouble();
            table[r][width] = bound + RAISED * (1 + r * 37 % RAISES) / RAISES * Math.max(1, bound);
            if (form.isArtificial(basis[r])) {
                for (int j = 0; j <= width; j++) {
                    table[rows][j] += table[r][j];
                }
            }
        }
        // an artificial variable that has left does not come back
        Arrays.fill(table[rows], form.firstArtificial, width, 0);
    }

    /** The columns of a basis, one for each row. */
    int[] basis() {
        for (int pivots = 0; pivots < PIVOTS_PER_ROW * (rows + 1); pivots++) {
            int column = entering();
            int row = column < 0 ? -1 : leaving(column);
            if (row < 0) {
                break;
            }
            pivot(row, column);
        }
        return basis.clone();
    }

    /** The column that saves most; -1 if none saves anything. */
    private int entering() {
        int best = -1;
        for (int j = 0; j < width; j++) {
            if (table[rows][j] > (best < 0 ? TINY : table[rows][best])) {
                best = j;
            }
        }
        return best;
    }

    /** The row that stops the column first; of rows that are as good, that with the largest pivot. */
    private int leaving(int column) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < rows; r++) {
            if (table[r][column] > TINY) {
                double ratio = table[r][width] / table[r][column];
                boolean isSame = best >= 0 && Math.abs(ratio - least) <= TINY * Math.abs(least);
                if (isSame ? table[r][column] > table[best][column] : ratio < least) {
                    best = r;
                    least = ratio;
                }
            }
        }
        return best;
    }

    private void pivot(int row, int column) {
        double[] own = table[row];
        double divisor = own[column];
        for (int j = 0; j <= width; j++) {
            own[j] /= divisor;
        }
        for (int r = 0; r <= rows; r++) {
            double factor = table[r][column];
            if (r != row && factor != 0) {
                double[] other = table[r];
                for (int j = 0; j <= width; j++) {
                    other[j] -= factor * own[j];
                }
                other[column] = 0;
            }
        }
        basis[row] = column;
    }
}
