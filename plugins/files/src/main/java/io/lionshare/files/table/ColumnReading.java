package io.lionshare.files.table;

import io.lionshare.model.Indicator;
import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * What a column of a table was taken for.
 *
 * @param position its place in a row, from 0
 * @param head its head as it stands in the file
 * @param id what it is called from there on
 * @param kind what its cells are
 * @param unit the unit of its numbers; empty if it is not known
 * @param source publisher and year of its numbers, as far as they are known
 * @param reason why it was left out; empty if it was not
 */
public record ColumnReading(
        int position, String head, String id, Kind kind, String unit, String source, String reason) {
    /** The unit of an indicator whose unit the file does not say. */
    public static final String UNKNOWN_UNIT = "unit unknown";

    /** Refuses null. */
    public ColumnReading {
        Objects.requireNonNull(head, "head of a column");
        Objects.requireNonNull(id, "id of a column");
        Objects.requireNonNull(kind, "kind of a column");
        Objects.requireNonNull(unit, "unit of a column");
        Objects.requireNonNull(source, "source of a column");
        Objects.requireNonNull(reason, "reason of a column");
    }

    /** What the cells of a column are. */
    public enum Kind {
        /** Ids of members. */
        ID,
        /** Names of members. */
        NAME,
        /** Both ids and names of members. */
        ID_AND_NAME,
        /** Numbers. */
        INDICATOR,
        /** Names of blocs that members belong to. */
        BLOC,
        /** Nothing that is used. */
        LEFT_OUT;

        boolean namesMembers() {
            return this == ID || this == NAME || this == ID_AND_NAME;
        }
    }

    /** The head as messages have it: without what a head of the house's form says in brackets. */
    String shownHead() {
        return head.isEmpty()
                ? Integer.toString(position + 1)
                : HeadText.isOfForm(head)
                        ? head.substring(0, head.lastIndexOf('[')).strip()
                        : head;
    }

    ColumnReading describing(String moreUnit, String moreSource) {
        requireSame("unit", unit, moreUnit);
        boolean isYear = source.matches("[0-9]{4}") && !moreSource.matches("(?:.*, )?[0-9]{4}");
        String both = isYear && !moreSource.isEmpty() ? moreSource + ", " + source : moreSource;
        if (!isYear && !moreSource.endsWith(", " + source)) {
            requireSame("year or source", source, moreSource);
        }
        return new ColumnReading(
                position, head, id, kind, unit.isEmpty() ? moreUnit : unit, both.isEmpty() ? source : both, reason);
    }

    private void requireSame(String what, String inHead, String said) {
        if (!inHead.isEmpty() && !said.isEmpty() && !inHead.equals(said)) {
            throw new IllegalArgumentException(what + " of " + id + " (" + said
                    + ") contradicts the head of its column, '" + head + "', which says " + inHead);
        }
    }

    Indicator indicator() {
        return new Indicator(id, unit.isEmpty() ? UNKNOWN_UNIT : unit, source);
    }

    /**
     * What it was taken for, in a line.
     *
     * @return such as {@code gdp: numbers [USD; World Bank, 2023], from the column 'GDP'}
     */
    public String describe() {
        String from = head.equals(id) || (HeadText.isOfForm(head) && shownHead().equals(id))
                ? ""
                : ", from the column " + (head.isEmpty() ? "without a head" : "'" + head + "'");
        return switch (kind) {
            case ID -> "id: ids of members" + from;
            case NAME -> "name: names of members" + from;
            case ID_AND_NAME -> "id and name: ids and names of members" + from;
            case INDICATOR ->
                id + ": numbers [" + (unit.isEmpty() ? UNKNOWN_UNIT : unit) + (source.isEmpty() ? "" : "; " + source)
                        + "]" + from;
            case BLOC -> id + ": blocs" + from;
            case LEFT_OUT -> (head.isEmpty() ? "column " + (position + 1) : "'" + head + "'") + ": left out, " + reason;
        };
    }

    @Override
    public String toString() {
        return PrintableText.brief("column " + head + " as " + kind);
    }
}
