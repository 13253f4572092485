package io.lionshare.apportion.table;

import io.lionshare.apportion.DivisorMethod;
import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.flow.CellGroup;
import io.lionshare.flow.CellTable;
import io.lionshare.flow.FilledCells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Biproportional division: whole units for the cells of a table whose rows and columns have given totals (Balinski and
 * Demange 1989; Pukelsheim 2014, chapters 14 and 15).
 *
 * <p>Every row and every column gets a divisor, so that the votes of a cell, divided by both, are rounded by a rounding
 * sequence to its units, and all totals hold. Of all tables with these totals that is the one of the least sum of
 * <i>log(d(k)/v)</i> over all units given, hence a flow of least cost, and unique but for ties. Divisors in real numbers are
 * found first, row by row and column by column (Deming and Stephan 1940). What rounding then leaves is moved by {@link
 * CellTable#fillFrom}. Decisions near a tie are made in integers, for every rounding sequence.
 *
 * <ul>
 *   <li>Cells without votes stay at their floors.
 *   <li>Floors and ceilings of cells: a quotient outside is rounded to the nearest number within.
 *   <li>Sequences with <i>d(0)</i> = 0 (Adams, Dean, Huntington&ndash;Hill): every cell with votes gets a unit, so that there
 *       may be no solution.
 *   <li>No solution: {@link MarginConflict} names an irreducible set of reasons.
 *   <li>Ties: cycles of cells among which a unit each can be shifted; cells with more votes get more, then those that come
 *       first by the names of row and column. So the order of rows and columns changes nothing.
 * </ul>
 *
 * <p>O(units missing after rounding &times; cells), in practice a few sweeps over the table. Immutable; safe for use by many
 * threads.
 */
public final class Biproportional {
    private final RoundingSequence sequence;
    private final String method;

    private Biproportional(RoundingSequence sequence, String method) {
        this.sequence = sequence;
        this.method = method;
    }

    /**
     * Division by the rounding of a divisor method.
     *
     * @param method such as Webster's
     * @return the division
     */
    public static Biproportional by(DivisorMethod method) {
        return new Biproportional(method.sequence(), method.id());
    }

    /**
     * Divides.
     *
     * @param problem the votes, totals and bounds
     * @return the units
     * @throws MarginConflict if there is no solution
     */
    public TableUnits divide(MarginProblem problem) {
        MarginCells cells = new MarginCells(problem, sequence);
        CellCosts costs = new CellCosts(sequence, problem.table());
        double[] levels = new NearDivisors(problem, cells, sequence).levels();
        List<CellGroup> rows = rows(problem);
        List<CellGroup> columns = columns(problem);
        CellTable table = CellTable.of(cells.least(), cells.most(), rows, columns);
        FilledCells filled = table.fillFrom(costs, 0, levels, problem.table()::order)
                .orElseThrow(() -> MarginConflict.of(
                        problem,
                        method,
                        CellTable.of(cells.least(), cells.unclamped(), rows, columns)
                                .conflict()
                                .orElseThrow()));
        return new TableUnits(problem, sequence, cells, filled);
    }

    private static List<CellGroup> rows(MarginProblem problem) {
        int width = problem.table().columns().size();
        List<CellGroup> groups = new ArrayList<>();
        for (int i = 0; i < problem.table().rows().size(); i++) {
            int first = i * width;
            long units = problem.rowUnits(i);
            int[] own = new int[width];
            Arrays.setAll(own, j -> first + j);
            groups.add(CellGroup.of(units, units, own));
        }
        return groups;
    }

    private static List<CellGroup> columns(MarginProblem problem) {
        int width = problem.table().columns().size();
        int height = problem.table().rows().size();
        List<CellGroup> groups = new ArrayList<>();
        for (int j = 0; j < width; j++) {
            int first = j;
            long units = problem.columnUnits(j);
            int[] own = new int[height];
            Arrays.setAll(own, i -> i * width + first);
            groups.add(CellGroup.of(units, units, own));
        }
        return groups;
    }

    @Override
    public String toString() {
        return "biproportional division by " + method;
    }
}
