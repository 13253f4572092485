package io.lionshare.apportion.table;

import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.flow.FilledCells;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses divisors that prove an outcome. In logarithms every cell bounds a difference: that of its row's divisor and of one
 * over its column's. One divisor after another is fixed, rows first, at the number of fewest digits in the middle half of
 * what shortest paths from those already fixed leave it (Bellman 1958; Ford 1956).
 */
final class DivisorChoice {
    /*
     * Nodes are the rows, then the columns; the number of a node is log(divisor) for a row and -log(divisor) for a column. A cell
     * with u units and v votes then bounds a difference: log(v / d(u)) <= row - column <= log(v / d(u - 1)), without the upper bound
     * at its floor and without the lower one at its ceiling. distance() is the tightest bound that these give from the nodes already
     * fixed, a shortest path; so any choice within the range can be completed.
     */

    private static final double NO_ROOM = 1e-11;
    private static final int MOST_DIGITS = 17;

    private final FilledCells filled;
    private final MarginCells cells;
    private final CellCosts costs;
    private final int rows;
    private final int columns;
    private boolean isFixedByTie;

    DivisorChoice(MarginProblem problem, RoundingSequence sequence, MarginCells cells, FilledCells filled) {
        this.filled = filled;
        this.cells = cells;
        this.costs = new CellCosts(sequence, problem.table());
        this.rows = problem.table().rows().size();
        this.columns = problem.table().columns().size();
    }

    TableDivisors choose() {
        int nodes = rows + columns;
        double[] fixed = new double[nodes];
        Arrays.fill(fixed, Double.NaN);
        BigDecimal[] divisors = new BigDecimal[nodes];
        for (int node = 0; node < nodes; node++) {
            double most = distance(fixed, node, true);
            double least = -distance(fixed, node, false);
            boolean isRow = node < rows;
            divisors[node] = isRow ? number(least, most) : number(-most, -least);
            double log = Math.log(divisors[node].doubleValue());
            fixed[node] = isRow ? log : -log;
        }
        List<BigDecimal> all = new ArrayList<>(Arrays.asList(divisors));
        return new TableDivisors(all.subList(0, rows), all.subList(rows, nodes), isFixedByTie);
    }

    /** How far a node can be above the fixed ones, or below them. */
    private double distance(double[] fixed, int target, boolean above) {
        double[] reach = new double[rows + columns];
        for (int node = 0; node < reach.length; node++) {
            boolean isKnown = !Double.isNaN(fixed[node]);
            reach[node] = isKnown ? (above ? fixed[node] : -fixed[node]) : Double.POSITIVE_INFINITY;
        }
        boolean changed = true;
        for (int round = 0; changed && round <= reach.length; round++) {
            changed = false;
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    double rowAbove = most(i, j);
                    double columnAbove = -least(i, j);
                    double down = above ? rowAbove : columnAbove;
                    double back = above ? columnAbove : rowAbove;
                    changed |= lower(reach, i, reach[rows + j] + down);
                    changed |= lower(reach, rows + j, reach[i] + back);
                }
            }
        }
        return reach[target];
    }

    private static boolean lower(double[] reach, int node, double to) {
        boolean lowers = to < reach[node] - 1e-15;
        reach[node] = lowers ? to : reach[node];
        return lowers;
    }

    /** The most that the logarithms of both divisors may add up to; a cell at its floor may be rounded down further. */
    private double most(int row, int column) {
        int cell = row * columns + column;
        long units = filled.units(cell);
        return units > cells.least()[cell] ? -costs.next(cell, units - 1) : Double.POSITIVE_INFINITY;
    }

    private double least(int row, int column) {
        int cell = row * columns + column;
        long units = filled.units(cell);
        return units < cells.unclamped()[cell] ? -costs.next(cell, units) : Double.NEGATIVE_INFINITY;
    }

    /** The number of fewest digits whose logarithm lies in the middle half of a range. */
    private BigDecimal number(double least, double most) {
        double low = least;
        double high = most;
        if (low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY) {
            return BigDecimal.ONE;
        }
        if (low == Double.NEGATIVE_INFINITY) {
            low = high - 2;
        } else if (high == Double.POSITIVE_INFINITY) {
            high = low + 2;
        }
        double width = high - low;
        double middle = Math.exp(low + width / 2);
        if (width > NO_ROOM) {
            double from = Math.exp(low + width / 4);
            double to = Math.exp(high - width / 4);
            for (int digits = 1; digits < MOST_DIGITS; digits++) {
                BigDecimal tried = new BigDecimal(middle).round(new MathContext(digits, RoundingMode.HALF_EVEN));
                if (tried.doubleValue() >= from && tried.doubleValue() <= to) {
                    return plain(tried);
                }
            }
        }
        isFixedByTie = true;
        return plain(new BigDecimal(middle).round(new MathContext(MOST_DIGITS)));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
