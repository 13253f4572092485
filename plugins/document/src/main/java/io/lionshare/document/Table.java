package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * A table. A chart is a table with a column of marks, so it is its own alternative in words.
 *
 * @param id lower-case words joined by hyphens: what links and file names are made of
 * @param look how it is meant to be read
 * @param caption what it shows
 * @param columns at least one; the first one names the rows
 * @param rows each with one cell for each column
 * @param note a sentence below; may be empty
 */
public record Table(String id, Look look, String caption, List<Column> columns, List<Row> rows, String note)
        implements Element {
    /** How a table is meant to be read. */
    public enum Look {
        /** Short: read as it stands. */
        PLAIN,
        /** Long: sorted, searched, taken away as CSV. */
        DATA,
        /** By its marks, in rows as high as a line. */
        BARS,
        /** By its marks, in high rows, since marks may lie one above the other. */
        DOTS,
        /** By its shades. */
        HEAT
    }

    /** Refuses a bad id, and a row with other than one cell for each column. */
    public Table {
        Objects.requireNonNull(look, "look of a table");
        Objects.requireNonNull(caption, "caption of a table");
        Objects.requireNonNull(columns, "columns of a table");
        Objects.requireNonNull(rows, "rows of a table");
        Objects.requireNonNull(note, "note of a table");
        Section.requireId("table", id);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "row of table '" + id + "' has " + row.cells().size() + " cells; needed: " + columns.size());
            }
        }
    }

    /**
     * Whether it is a chart.
     *
     * @return true if a column holds marks
     */
    public boolean isChart() {
        return columns.stream().anyMatch(column -> column.kind() == Column.Kind.MARKS);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.table(this);
    }

    @Override
    public String toString() {
        return PrintableText.brief("table: " + caption);
    }
}
