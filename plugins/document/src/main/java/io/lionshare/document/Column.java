package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.Objects;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param group what stands above the heads of neighbours that belong together; may be empty
 * @param head its own head; may be empty
 * @param kind what stands in it
 * @param series the position of the plan that it is about; {@link Mark#NO_SERIES} for none
 * @param measure what it measures where a narrow screen shows one measure at a time; empty where it always shows
 * @param scale what marks are placed over; empty for other kinds
 * @param brief its head where there is little room
 */
public record Column(
        String group, String head, Kind kind, int series, String measure, Optional<Scale> scale, String brief) {
    /** What stands in a column. */
    public enum Kind {
        /** Text. */
        WORDS,
        /** Numbers. */
        NUMBERS,
        /** Marks. */
        MARKS
    }

    /** Refuses marks without a scale. */
    public Column {
        Objects.requireNonNull(group, "group of a column");
        Objects.requireNonNull(head, "head of a column");
        Objects.requireNonNull(kind, "kind of a column");
        Objects.requireNonNull(measure, "measure of a column");
        Objects.requireNonNull(scale, "scale of a column");
        Objects.requireNonNull(brief, "short form of a column");
        if (kind == Kind.MARKS && scale.isEmpty()) {
            throw new IllegalArgumentException("column '" + head + "' of marks must have a scale");
        }
    }

    /**
     * A column of text.
     *
     * @param head its head
     * @return the column
     */
    public static Column words(String head) {
        return new Column("", head, Kind.WORDS, Mark.NO_SERIES, "", Optional.empty(), head);
    }

    /**
     * A column of numbers.
     *
     * @param group what stands above; may be empty
     * @param head its head
     * @return the column
     */
    public static Column numbers(String group, String head) {
        return new Column(group, head, Kind.NUMBERS, Mark.NO_SERIES, "", Optional.empty(), head);
    }

    /**
     * A column of marks.
     *
     * @param head its head
     * @param scale what the marks are placed over
     * @return the column
     */
    public static Column marks(String head, Scale scale) {
        return new Column("", head, Kind.MARKS, Mark.NO_SERIES, "", Optional.of(scale), head);
    }

    /**
     * A copy about a plan.
     *
     * @param position of the plan
     * @param title its title, which becomes the group
     * @return the copy
     */
    public Column of(int position, String title) {
        return new Column(title, head, kind, position, measure, scale, brief);
    }

    /**
     * A copy that says what it measures.
     *
     * @param what such as {@code Share}
     * @return the copy
     */
    public Column measuring(String what) {
        return new Column(group, head, kind, series, what, scale, brief);
    }

    /**
     * A copy with another head where there is little room.
     *
     * @param other such as the id of a member
     * @return the copy
     */
    public Column briefly(String other) {
        return new Column(group, head, kind, series, measure, scale, other);
    }

    @Override
    public String toString() {
        return PrintableText.brief("column " + head);
    }
}
