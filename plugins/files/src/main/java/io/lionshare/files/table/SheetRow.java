package io.lionshare.files.table;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * A row of a table.
 *
 * @param line the line of the file in which it begins, from 1
 * @param cells what its cells hold, as text
 */
public record SheetRow(long line, List<String> cells) {
    /** Copies the cells. */
    public SheetRow {
        Objects.requireNonNull(cells, "cells of a row");
        cells = List.copyOf(cells);
    }

    int size() {
        return cells.size();
    }

    /** What a cell holds, without spaces at its ends; empty where the row has no such cell. */
    String cell(int column) {
        return column < cells.size() ? Invisible.strip(cells.get(column)) : "";
    }

    /** How many cells hold anything. */
    int filled() {
        int filled = 0;
        for (int i = 0; i < cells.size(); i++) {
            filled += cell(i).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    /** Without the empty cells that stand after the given number of cells. */
    SheetRow trimmedTo(int size) {
        int end = cells.size();
        while (end > size && cell(end - 1).isEmpty()) {
            end--;
        }
        return end == cells.size() ? this : new SheetRow(line, cells.subList(0, end));
    }

    @Override
    public String toString() {
        return PrintableText.brief("line " + line + ": " + cells);
    }
}
