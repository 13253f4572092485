package io.lionshare.files;

import io.lionshare.model.Indicator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a column: {@code gdp [USD]} or {@code gdp [USD; 2023; World Bank]}.
 *
 * @param name what the column is called
 * @param kind what its cells are
 * @param unit the unit; empty for the columns id and name where they have none
 * @param source publisher and year; empty where they are not told
 */
record ColumnHead(String name, Kind kind, String unit, String source) {
    static final String ID = "id";
    static final String NAME = "name";

    /** Possessive throughout: a group that may step back is matched by recursion, and a head can have a million parts. */
    private static final Pattern FORM =
            Pattern.compile("([a-z0-9]++(?:-[a-z0-9]++)*+)(?: *+\\[([^;\\[\\]]+)(?:;([^;\\]]+);([^;\\]]+))?])?");

    /** What the cells of a column are. */
    enum Kind {
        /** The member's id or name. */
        TEXT,
        /** The name of a bloc that the member belongs to. */
        BLOC,
        /** A number. */
        INDICATOR
    }

    static Optional<ColumnHead> parse(TableCell cell, Reading reading) {
        Matcher form = FORM.matcher(cell.value());
        boolean matches = form.matches();
        String name = matches ? form.group(1) : "";
        boolean text = name.equals(ID) || name.equals(NAME);
        if (!matches || (form.group(2) == null && !text)) {
            cell.refuse(
                    reading,
                    "read name [unit] or name [unit; year; publisher], such as gdp [USD; 2023; World Bank]; names are"
                            + " lower-case words joined by hyphens"
                            + (cell.value().indexOf('[') > cell.value().indexOf(']')
                                    ? "\nMaybe the cell must stand in double quotes, since the separator is in it"
                                    : ""));
            return Optional.empty();
        }
        String unit = form.group(2) == null ? "" : form.group(2).strip();
        if (unit.isEmpty() && !text) {
            cell.refuse(reading, "have a unit in its brackets, or 1 for a pure number");
            return Optional.empty();
        }
        String source = form.group(3) == null
                ? ""
                : form.group(4).strip() + ", " + form.group(3).strip();
        Kind kind = text ? Kind.TEXT : unit.equals("bloc") ? Kind.BLOC : Kind.INDICATOR;
        return Optional.of(new ColumnHead(name, kind, unit, source));
    }

    Indicator indicator() {
        return new Indicator(name, unit, source);
    }
}
