package io.lionshare.apportion.table;

import com.google.common.math.LongMath;
import io.lionshare.plugin.Nouns;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Votes, and how many units rows, columns and cells are to have. Immutable. */
public final class MarginProblem {
    private static final long UNLIMITED = Long.MAX_VALUE;

    private final MarginWords words;
    private final VoteTable table;
    private final long[] rows;
    private final long[] columns;
    private final long[][] minimum;
    private final long[][] maximum;

    private MarginProblem(
            MarginWords words, VoteTable table, long[] rows, long[] columns, long[][] minimum, long[][] maximum) {
        this.words = words;
        this.table = table;
        this.rows = rows;
        this.columns = columns;
        this.minimum = minimum;
        this.maximum = maximum;
    }

    /**
     * A problem without bounds on cells.
     *
     * @param table the votes
     * @param rows the units of each row, &ge; 0
     * @param columns the units of each column, &ge; 0, which add up to as many
     * @return the problem
     * @throws IllegalArgumentException if there is not one number for each row and column, if one is negative, or if they do
     *     not add up to the same
     * @throws ArithmeticException if they add up to more than a {@code long} holds
     */
    public static MarginProblem of(VoteTable table, long[] rows, long[] columns) {
        Objects.requireNonNull(rows, "rows of a margin problem");
        Objects.requireNonNull(columns, "columns of a margin problem");
        return of(MarginWords.TABLE, table, rows, columns);
    }

    static MarginProblem of(MarginWords words, VoteTable table, long[] rows, long[] columns) {
        long ofRows = total(words, words.row(), table.rows(), rows);
        long ofColumns = total(words, words.column(), table.columns(), columns);
        if (ofRows != ofColumns) {
            throw new IllegalArgumentException(words.units() + " of " + words.row() + "s (" + ofRows + ") and of "
                    + words.column() + "s (" + ofColumns
                    + ") must add up to the same\nMaybe one of them is to be apportioned from the votes");
        }
        int height = rows.length;
        long[][] minimum = new long[height][columns.length];
        long[][] maximum = new long[height][columns.length];
        for (long[] row : maximum) {
            Arrays.fill(row, UNLIMITED);
        }
        return new MarginProblem(words, table, rows.clone(), columns.clone(), minimum, maximum);
    }

    private static long total(MarginWords words, String role, List<String> names, long[] units) {
        if (units.length != names.size()) {
            throw new IllegalArgumentException("number of " + role + " totals (" + units.length + ") must be that of "
                    + role + "s (" + names.size() + ")");
        }
        long sum = 0;
        for (int i = 0; i < units.length; i++) {
            if (units[i] < 0) {
                throw new IllegalArgumentException(
                        words.units() + " of " + role + " " + names.get(i) + " (" + units[i] + ") must be >= 0");
            }
            sum = LongMath.checkedAdd(sum, units[i]);
        }
        return sum;
    }

    /**
     * A copy with a floor for each cell. A cell without votes stays at its floor.
     *
     * @param units by row and column, &ge; 0
     * @return the copy
     * @throws IllegalArgumentException if there is not one number for each cell, or if one is negative
     */
    public MarginProblem withMinimum(long[][] units) {
        return new MarginProblem(words, table, rows, columns, checked("minimum", units), maximum);
    }

    /**
     * A copy with a ceiling for each cell.
     *
     * @param units by row and column, &ge; 0
     * @return the copy
     * @throws IllegalArgumentException if there is not one number for each cell, or if one is negative
     */
    public MarginProblem withMaximum(long[][] units) {
        return new MarginProblem(words, table, rows, columns, minimum, checked("maximum", units));
    }

    private long[][] checked(String role, long[][] units) {
        if (units.length != rows.length) {
            throw new IllegalArgumentException(
                    "number of rows of the " + role + " (" + units.length + ") must be " + rows.length);
        }
        long[][] copy = new long[rows.length][];
        for (int i = 0; i < units.length; i++) {
            if (units[i].length != columns.length) {
                throw new IllegalArgumentException("number of columns of the " + role + " of "
                        + table.rows().get(i) + " (" + units[i].length + ") must be " + columns.length);
            }
            for (int j = 0; j < columns.length; j++) {
                if (units[i][j] < 0) {
                    throw new IllegalArgumentException(
                            role + " of " + table.rows().get(i) + " in "
                                    + table.columns().get(j) + " (" + units[i][j] + ") must be >= 0");
                }
            }
            copy[i] = units[i].clone();
        }
        return copy;
    }

    MarginWords words() {
        return words;
    }

    /**
     * The votes.
     *
     * @return the table
     */
    public VoteTable table() {
        return table;
    }

    /**
     * The units of a row.
     *
     * @param row its position
     * @return the units, &ge; 0
     */
    public long rowUnits(int row) {
        return rows[row];
    }

    /**
     * The units of a column.
     *
     * @param column its position
     * @return the units, &ge; 0
     */
    public long columnUnits(int column) {
        return columns[column];
    }

    /**
     * The least units of a cell.
     *
     * @param row its row
     * @param column its column
     * @return the floor, &ge; 0
     */
    public long minimum(int row, int column) {
        return minimum[row][column];
    }

    /**
     * The most units of a cell.
     *
     * @param row its row
     * @param column its column
     * @return the ceiling; {@link Long#MAX_VALUE} if there is none
     */
    public long maximum(int row, int column) {
        return maximum[row][column];
    }

    @Override
    public String toString() {
        return Nouns.count(rows.length, "rows") + " by " + Nouns.count(columns.length, "columns") + " with margins";
    }
}
