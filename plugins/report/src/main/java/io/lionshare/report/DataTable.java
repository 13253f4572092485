package io.lionshare.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A table, whose first column names the rows.
 *
 * @param caption what it shows, in words
 * @param columns at least one; the first one names the rows
 * @param rows as many cells in each as there are columns
 */
public record DataTable(String caption, List<Column> columns, List<Row> rows) implements Element.Detail {
    /** Refuses a row with other than one cell for each column. */
    public DataTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("row of table '" + caption + "' has "
                        + row.cells().size() + " cells; columns: " + columns.size());
            }
        }
    }

    /**
     * A column.
     *
     * @param group what it shares with its neighbours, such as a plan's name; empty for none
     * @param head its own name, such as a unit
     * @param isNumber whether its cells are numbers, to be set to the right
     */
    public record Column(String group, String head, boolean isNumber) {

        /**
         * A column of words, in no group.
         *
         * @param head its name
         * @return the column
         */
        public static Column words(String head) {
            return new Column("", head, false);
        }

        /**
         * A column of numbers.
         *
         * @param group what it shares with its neighbours; empty for none
         * @param head its name
         * @return the column
         */
        public static Column numbers(String group, String head) {
            return new Column(group, head, true);
        }
    }

    /** What a row is. */
    public enum Kind {
        /** One of many, which may change its place when rows are sorted. */
        BODY,
        /** A sum over some of the rows. */
        SUBTOTAL,
        /** The sum over all. */
        TOTAL
    }

    /**
     * A row.
     *
     * @param kind what it is
     * @param cells one for each column
     */
    public record Row(Kind kind, List<Cell> cells) {
        /** Any number of cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param text what is shown
     * @param number the exact number behind the text, for sorting and for programs; empty for words
     */
    public record Cell(String text, Optional<BigDecimal> number) {

        /**
         * Words.
         *
         * @param text what is shown
         * @return the cell
         */
        public static Cell words(String text) {
            return new Cell(text, Optional.empty());
        }

        /**
         * A number.
         *
         * @param text what is shown, grouped and rounded as people read it
         * @param number what is exact
         * @return the cell
         */
        public static Cell number(String text, BigDecimal number) {
            return new Cell(text, Optional.of(number));
        }
    }
}
