package io.lionshare.apportion.table;

import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.flow.FilledCells;
import java.util.List;
import java.util.OptionalInt;

/** The outcome of a biproportional division, with its ties and its divisors. Immutable. */
public final class TableUnits {
    private final MarginProblem problem;
    private final RoundingSequence sequence;
    private final MarginCells cells;
    private final FilledCells filled;
    private final int width;

    TableUnits(MarginProblem problem, RoundingSequence sequence, MarginCells cells, FilledCells filled) {
        this.problem = problem;
        this.sequence = sequence;
        this.cells = cells;
        this.filled = filled;
        this.width = problem.table().columns().size();
    }

    /**
     * What was divided.
     *
     * @return the problem
     */
    public MarginProblem problem() {
        return problem;
    }

    /**
     * The units of a cell.
     *
     * @param row the position of its row
     * @param column the position of its column
     * @return the units
     */
    public long units(int row, int column) {
        return filled.units(row * width + column);
    }

    /**
     * The units of all cells.
     *
     * @return by row and column, new arrays
     */
    public long[][] toArray() {
        long[][] units = new long[problem.table().rows().size()][width];
        for (int i = 0; i < units.length; i++) {
            for (int j = 0; j < width; j++) {
                units[i][j] = units(i, j);
            }
        }
        return units;
    }

    /**
     * Whether an equally valid outcome gives a cell another number.
     *
     * @param row the position of its row
     * @param column the position of its column
     * @return true if it is part of a tie
     */
    public boolean isTied(int row, int column) {
        return filled.isTied(row * width + column);
    }

    /**
     * Whether another outcome is equally valid.
     *
     * @return true if a tie was broken
     */
    public boolean isTied() {
        return !filled.ties().isEmpty();
    }

    /**
     * The ties; every cell that an equally valid outcome gives another number is part of one.
     *
     * @return the cycles; empty if the outcome is the only right one
     */
    public List<TableTie> ties() {
        return filled.ties().stream()
                .map(cycle -> new TableTie(places(cycle.gaining()), places(cycle.losing())))
                .toList();
    }

    private List<TableTie.Place> places(List<Integer> numbers) {
        return numbers.stream()
                .map(cell -> new TableTie.Place(cell / width, cell % width))
                .toList();
    }

    /**
     * Divisors that prove the outcome: votes divided by those of row and column are rounded to the units. O((rows +
     * columns)&sup2; &times; cells), so they are computed on request.
     *
     * @return the divisors, with as few digits as work, where no tie fixes them
     */
    public TableDivisors divisors() {
        return new DivisorChoice(problem, sequence, cells, filled).choose();
    }

    /**
     * Who would hold the next unit of a column, at given divisors: the row with the largest quotient over the divisor of its
     * next unit.
     *
     * @param column the position of the column
     * @param divisors those of this outcome
     * @return the position of the row, the first one of several; empty if no row may have more
     */
    public OptionalInt nextInColumn(int column, TableDivisors divisors) {
        int best = -1;
        double most = 0;
        for (int i = 0; i < problem.table().rows().size(); i++) {
            int cell = i * width + column;
            boolean mayGrow = filled.units(cell) < cells.unclamped()[cell];
            // without the divisor of the column, which is the same for all rows
            double quotient =
                    problem.table().votes().get(cell) / divisors.row(i).doubleValue() / sequence.at(filled.units(cell));
            if (mayGrow && quotient > most) {
                most = quotient;
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    @Override
    public String toString() {
        return "units of " + problem;
    }
}
