package io.lionshare.apportion.table;

import io.lionshare.apportion.kernel.DivisorLoops;
import io.lionshare.apportion.sequence.RoundingSequence;
import java.util.Arrays;

/**
 * Factors of rows and columns from where a flow starts, by alternating scaling. Each row and each column in turn is scaled to
 * its total: first in real numbers (Deming and Stephan 1940), then with its cells rounded (Balinski and Demange 1989). The
 * latter may never end, so it stops when it no longer helps.
 *
 * <p>Votes are kept twice, by row and by column, so that both sweeps read consecutive memory. Nothing depends on the result
 * but speed: the flow is exact from any start. O(cells) a sweep, at most 52 sweeps.
 */
final class NearDivisors {
    /*
     * Layout. rows.votes[i] and columns.votes[j] hold the same numbers, each line consecutive, divided by the largest. A cell with
     * equal bounds has 0 votes, and its units are taken off both totals first. factors has the multiplier of each line.
     *
     * Sweeps. scale() sets the factor of each line of one side so that its real quotients add up, given the factors across. This
     * converges unless a limit of some cell binds. scaleRounded() does the same with rounded quotients, by a few steps of a
     * secant: the units missing divided by the sum of the quotients' slopes. It stops once a sweep misses no fewer units.
     *
     * Result. Levels are logarithms of factors, as CellFlow wants them: a row has the opposite sign, so that a cell's quotient is
     * its votes times e to the level of its column less that of its row.
     */

    private static final int MOST_SWEEPS = 40;
    private static final int ROUNDED_SWEEPS = 12;
    private static final int STEPS = 4;
    private static final double ENOUGH = 0.5;

    private final DivisorLoops loops;
    private final Side rows;
    private final Side columns;
    private final double largest;

    /** The rows, or the columns: votes as parts of the largest number, 0 where a cell is fixed, and what totals leave for them. */
    private static final class Side {
        final double[][] votes;
        final long[] totals;
        final double[] factors;

        Side(int size, int across) {
            votes = new double[size][across];
            totals = new long[size];
            factors = new double[size];
            Arrays.fill(factors, 1);
        }
    }

    NearDivisors(MarginProblem problem, MarginCells cells, RoundingSequence sequence) {
        int height = problem.table().rows().size();
        int width = problem.table().columns().size();
        double[] votes = problem.table().approximate();
        this.loops = DivisorLoops.of(sequence);
        this.rows = new Side(height, width);
        this.columns = new Side(width, height);
        this.largest = Arrays.stream(votes).max().orElse(1);
        for (int i = 0; i < height; i++) {
            rows.totals[i] += problem.rowUnits(i);
            for (int j = 0; j < width; j++) {
                int cell = i * width + j;
                boolean isFixed = cells.isFixed(cell);
                rows.totals[i] -= isFixed ? cells.least()[cell] : 0;
                columns.totals[j] -= isFixed ? cells.least()[cell] : 0;
                rows.votes[i][j] = isFixed ? 0 : votes[cell] / largest;
                columns.votes[j][i] = rows.votes[i][j];
            }
        }
        for (int j = 0; j < width; j++) {
            columns.totals[j] += problem.columnUnits(j);
        }
    }

    /** A level for each row and for each column: a cell's quotient is its votes times e to their difference. */
    double[] levels() {
        double missing = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < MOST_SWEEPS && missing > ENOUGH; sweep++) {
            scale(rows, columns.factors);
            missing = scale(columns, rows.factors);
        }
        long last = Long.MAX_VALUE;
        int few = (rows.factors.length + columns.factors.length) / 4;
        for (int sweep = 0; sweep < ROUNDED_SWEEPS && last > few; sweep++) {
            long now = scaleRounded(rows, columns.factors) + scaleRounded(columns, rows.factors);
            last = now < last ? now : 0;
        }
        double[] levels = new double[rows.factors.length + columns.factors.length];
        for (int i = 0; i < rows.factors.length; i++) {
            levels[i] = -log(rows.factors[i]);
        }
        for (int j = 0; j < columns.factors.length; j++) {
            levels[rows.factors.length + j] = log(columns.factors[j] / largest);
        }
        return levels;
    }

    private static double log(double factor) {
        return factor > 0 && factor < Double.POSITIVE_INFINITY ? Math.log(factor) : 0;
    }

    /** Returns by how much the line that missed its total most did so. */
    private static double scale(Side side, double[] across) {
        double missing = 0;
        for (int i = 0; i < side.factors.length; i++) {
            double sum = 0;
            for (int j = 0; j < across.length; j++) {
                sum += side.votes[i][j] * across[j];
            }
            missing = Math.max(missing, Math.abs(side.totals[i] - side.factors[i] * sum));
            side.factors[i] = sum > 0 && side.totals[i] > 0 ? side.totals[i] / sum : side.factors[i];
        }
        return missing;
    }

    /** Returns by how many units all lines together missed their totals. */
    private long scaleRounded(Side side, double[] across) {
        double[] weights = new double[across.length];
        long[] units = new long[across.length];
        long missing = 0;
        for (int i = 0; i < side.factors.length; i++) {
            double sum = 0;
            for (int j = 0; j < across.length; j++) {
                weights[j] = side.votes[i][j] * across[j];
                sum += weights[j];
            }
            double factor = side.factors[i];
            long lacks = sum > 0 ? side.totals[i] - loops.round(weights, factor, units) : 0;
            missing += Math.abs(lacks);
            for (int step = 0; step < STEPS && lacks != 0; step++) {
                factor = Math.max(factor / 2, factor + lacks / sum);
                lacks = side.totals[i] - loops.round(weights, factor, units);
            }
            side.factors[i] = factor;
        }
        return missing;
    }
}
