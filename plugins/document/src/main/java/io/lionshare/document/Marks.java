package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * Marks in a cell, over the scale of their column.
 *
 * @param list the marks; the first one lies at the back
 */
public record Marks(List<Mark> list) implements Cell {
    /** Copies the list. */
    public Marks {
        Objects.requireNonNull(list, "list of marks");
        list = List.copyOf(list);
    }

    @Override
    public String text() {
        return "";
    }

    @Override
    public List<Mark> marks() {
        return list;
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.marks(this);
    }

    @Override
    public String toString() {
        return PrintableText.brief("marks " + list);
    }
}
