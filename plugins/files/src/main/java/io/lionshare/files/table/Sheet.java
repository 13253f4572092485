package io.lionshare.files.table;

import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rows of a table as they stand in a file, with whatever stands before and after the table.
 *
 * @param rows in the order of the file; a number that the file keeps as a number is text with a point before its decimals
 * @param separator what was found between cells; empty where the source needs none
 */
public record Sheet(List<SheetRow> rows, Optional<Character> separator) {
    /** Copies the rows. */
    public Sheet {
        Objects.requireNonNull(rows, "rows of a sheet");
        Objects.requireNonNull(separator, "separator of a sheet");
        rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
        return PrintableText.brief("table of " + Nouns.count(rows.size(), "rows"));
    }
}
