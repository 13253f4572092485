package io.lionshare.apportion.table;

import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Divisors of rows and columns: the votes of a cell, divided by both, are rounded to its units.
 *
 * @param rows one divisor &gt; 0 for each row
 * @param columns one divisor &gt; 0 for each column
 * @param isFixedByTie whether a tie, or nearly one, leaves some divisor no room; it is then rounded to 17 digits, and
 *     quotients of cells that are tied are whole but for that
 */
public record TableDivisors(List<BigDecimal> rows, List<BigDecimal> columns, boolean isFixedByTie) {
    /** Copies the lists. */
    public TableDivisors {
        Objects.requireNonNull(rows, "rows of table divisors");
        Objects.requireNonNull(columns, "columns of table divisors");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /**
     * The divisor of a row.
     *
     * @param row its position
     * @return the divisor
     */
    public BigDecimal row(int row) {
        return rows.get(row);
    }

    /**
     * The divisor of a column.
     *
     * @param column its position
     * @return the divisor
     */
    public BigDecimal column(int column) {
        return columns.get(column);
    }

    @Override
    public String toString() {
        return PrintableText.brief("divisors of rows " + rows + ", of columns " + columns);
    }
}
