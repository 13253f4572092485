package io.lionshare.apportion.table;

import com.google.common.collect.ImmutableList;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.plugin.Nouns;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Votes, or other weights, of rows in columns, such as lists in districts or members in kinds. Immutable; exact, since every
 * {@code double} is a fraction.
 */
public final class VoteTable {
    private final List<String> rows;
    private final List<String> columns;
    private final Amounts votes;
    private final double[] approximate;

    private VoteTable(List<String> rows, List<String> columns, Amounts votes, double[] approximate) {
        this.rows = ImmutableList.copyOf(rows);
        this.columns = ImmutableList.copyOf(columns);
        this.votes = votes;
        this.approximate = approximate;
        requireUnique("row", rows);
        requireUnique("column", columns);
        if (votes.size() != rows.size() * columns.size()) {
            throw new IllegalArgumentException("number of votes (" + votes.size()
                    + ") must be that of rows times columns (" + rows.size() + " x " + columns.size() + ")");
        }
    }

    private static void requireUnique(String role, List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a table of votes must have at least one " + role);
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(role + " " + name + " is given twice");
            }
        }
    }

    /**
     * A table.
     *
     * @param rows the names of the rows, each once
     * @param columns the names of the columns, each once
     * @param votes by row and column, finite and &ge; 0; fractions are fine
     * @return the table
     * @throws IllegalArgumentException if there is no row or column, a name is given twice, a row has not one number for each
     *     column, or a number is negative or not finite
     */
    public static VoteTable of(List<String> rows, List<String> columns, double[][] votes) {
        if (votes.length != rows.size()) {
            throw new IllegalArgumentException(
                    "number of rows of votes (" + votes.length + ") must be that of names (" + rows.size() + ")");
        }
        double[] flat = new double[rows.size() * columns.size()];
        for (int i = 0; i < votes.length; i++) {
            if (votes[i].length != columns.size()) {
                throw new IllegalArgumentException("number of votes of " + rows.get(i) + " (" + votes[i].length
                        + ") must be that of columns (" + columns.size() + ")");
            }
            for (int j = 0; j < votes[i].length; j++) {
                double number = votes[i][j];
                if (!(number >= 0) || number == Double.POSITIVE_INFINITY) {
                    throw new IllegalArgumentException("votes of " + rows.get(i) + " in " + columns.get(j) + " ("
                            + number + ") must be finite and >= 0");
                }
                flat[i * columns.size() + j] = number;
            }
        }
        return new VoteTable(rows, columns, Amounts.of("votes", flat), flat);
    }

    /**
     * A table whose rows and columns are known by their positions, from 0 on.
     *
     * @param votes by row and column, finite and &ge; 0
     * @return the table
     * @throws IllegalArgumentException as the other one does
     */
    public static VoteTable of(double[][] votes) {
        int columns = votes.length == 0 ? 0 : votes[0].length;
        return of(positions(votes.length), positions(columns), votes);
    }

    private static List<String> positions(int size) {
        int digits = Integer.toString(Math.max(0, size - 1)).length();
        return IntStream.range(0, size)
                .mapToObj(i -> "0".repeat(digits - Integer.toString(i).length()) + i)
                .toList();
    }

    /**
     * The names of the rows.
     *
     * @return the names, in order of position
     */
    public List<String> rows() {
        return rows;
    }

    /**
     * The names of the columns.
     *
     * @return the names, in order of position
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * The votes, row by row.
     *
     * @return one exact number for each cell; row i, column j stands at i &times; columns + j
     */
    public Amounts votes() {
        return votes;
    }

    /** The doubles nearest to the votes, not to be changed. */
    double[] approximate() {
        return approximate;
    }

    /**
     * The table in which some rows have no votes, such as those that fail a quorum.
     *
     * @param kept the names of the rows that keep theirs
     * @return the table, with the same rows and columns
     */
    public VoteTable keeping(Set<String> kept) {
        List<Fraction> numbers = new ArrayList<>();
        for (int cell = 0; cell < votes.size(); cell++) {
            boolean isKept = kept.contains(rows.get(cell / columns.size()));
            numbers.add(isKept ? Fraction.of(votes, cell) : Fraction.ZERO);
        }
        Amounts exact = Amounts.of(numbers);
        return new VoteTable(rows, columns, exact, exact.toArray());
    }

    /**
     * The number of voters behind each row, where a voter has as many votes as the column has seats: the sum of votes divided
     * by the seats of their column.
     *
     * @param seats the seats of each column; the votes of a column without seats do not count
     * @return one weight for each row, exact
     * @throws IllegalArgumentException if there is not one number for each column
     */
    public Amounts voters(long... seats) {
        if (seats.length != columns.size()) {
            throw new IllegalArgumentException(
                    "number of seats (" + seats.length + ") must be that of columns (" + columns.size() + ")");
        }
        List<Fraction> voters = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Fraction> parts = new ArrayList<>();
            for (int j = 0; j < seats.length; j++) {
                if (seats[j] > 0) {
                    parts.add(Fraction.of(votes, i * seats.length + j).dividedBy(seats[j]));
                }
            }
            voters.add(Fraction.sum(parts));
        }
        return Amounts.of(voters);
    }

    /** All cells, those of more votes first, then in order of the names of rows and columns. */
    int[] order() {
        int[] ofRows = ranks(rows);
        int[] ofColumns = ranks(columns);
        int width = columns.size();
        return IntStream.range(0, votes.size())
                .boxed()
                .sorted(Comparator.comparing(votes::numerator, Comparator.<BigInteger>reverseOrder())
                        .thenComparingInt(cell -> ofRows[cell / width])
                        .thenComparingInt(cell -> ofColumns[cell % width]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] ranks(List<String> names) {
        List<String> sorted = names.stream().sorted().toList();
        int[] ranks = new int[names.size()];
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[names.indexOf(sorted.get(rank))] = rank;
        }
        return ranks;
    }

    @Override
    public String toString() {
        return "votes in " + Nouns.count(rows.size(), "rows") + " by " + Nouns.count(columns.size(), "columns");
    }
}
