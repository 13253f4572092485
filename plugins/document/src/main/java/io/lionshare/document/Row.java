package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A row of a table.
 *
 * @param kind what it is
 * @param cells one for each column
 */
public record Row(Kind kind, List<Cell> cells) {
    /** What a row is. */
    public enum Kind {
        /** One thing, such as a member. */
        BODY,
        /** A heading over the rows below it. */
        HEAD,
        /** A thing without any number, which a sentence below the table names instead. */
        NOTHING,
        /** Several things together that have no row of their own. */
        OTHERS,
        /** A part of all, such as a bloc. */
        SUBTOTAL,
        /** All together. */
        TOTAL
    }

    /** Copies the list. */
    public Row {
        Objects.requireNonNull(kind, "kind of a row");
        Objects.requireNonNull(cells, "cells of a row");
        cells = List.copyOf(cells);
    }

    /**
     * A row of one thing.
     *
     * @param cells one for each column
     * @return the row
     */
    public static Row of(Cell... cells) {
        return new Row(Kind.BODY, Arrays.asList(cells));
    }

    @Override
    public String toString() {
        return PrintableText.brief("row " + cells);
    }
}
