package io.lionshare.files.table;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head of a column: {@code gdp [USD]}, {@code gdp [USD; 2023; World Bank]}, a year, or any text.
 *
 * @param text as it stands in the file
 * @param name what it is called from there on; empty where it has no Latin letter or digit
 * @param unit what its brackets say of the unit, or {@code bloc}; empty if nothing
 * @param source publisher and year; empty if they are not said
 * @param saysUnit whether it is of the form that says the unit
 */
record HeadText(String text, String name, String unit, String source, boolean saysUnit) {
    private static final String FORM = "read name [unit] or name [unit; year; publisher], such as"
            + " gdp [USD; 2023; World Bank]; names are lower-case words joined by hyphens";

    private static final Pattern YEAR = Pattern.compile("([12][0-9]{3})(?: \\[YR\\1])?");

    static HeadText ofMapped(String text, String id) {
        boolean isYear = !yearOf(text).isEmpty();
        HeadText head = isOfForm(text) && !isYear ? ofForm(text) : new HeadText(text, id, "", yearOf(text), false);
        return new HeadText(text, id, head.unit(), head.source(), head.saysUnit());
    }

    /** A head, or nothing if it is one that tries to say a unit and does not; that is a problem. */
    static Optional<HeadText> parse(String text, long line, int position, Problems problems) {
        if (!yearOf(text).isEmpty()) {
            return Optional.of(new HeadText(text, "y" + yearOf(text), "", yearOf(text), false));
        }
        if (text.indexOf('[') < 0 && text.indexOf(']') < 0) {
            return Optional.of(new HeadText(text, HouseId.ofColumn(text), "", "", false));
        }
        if (isOfForm(text)) {
            HeadText head = ofForm(text);
            if (!head.unit().isEmpty()) {
                return Optional.of(head);
            }
            refuse(text, line, position, "have a unit in its brackets, or 1 for a pure number", "", problems);
        } else if (text.indexOf('[') > text.indexOf(']')) {
            refuse(
                    text,
                    line,
                    position,
                    FORM,
                    "the cell must stand in double quotes, since the separator is in it",
                    problems);
        } else {
            refuse(text, line, position, FORM, suggestion(text), problems);
        }
        return Optional.empty();
    }

    private static void refuse(String text, long line, int position, String condition, String hint, Problems problems) {
        problems.add(
                line, Integer.toString(position + 1), "'" + PrintableText.value(text) + "' must " + condition, hint);
    }

    /** The same head in the form that it seems to be meant in. */
    private static String suggestion(String text) {
        int open = text.indexOf('[');
        String name = HouseId.of(open < 0 ? text : text.substring(0, open));
        String unit =
                open < 0 ? "" : text.substring(open + 1).split("[;\\]]", 2)[0].strip();
        return name.isEmpty() || unit.isEmpty() ? "" : name + " [" + PrintableText.value(unit) + "]";
    }

    /** Whether a head has a name, and brackets at its end with a unit, or with unit, year and publisher. */
    static boolean isOfForm(String text) {
        int open = text.lastIndexOf('[');
        if (open < 1 || !text.endsWith("]") || text.indexOf('[') < open || text.indexOf(']') < text.length() - 1) {
            return false;
        }
        List<String> parts = parts(text);
        return !HouseId.of(text.substring(0, open)).isEmpty()
                && (parts.size() == 1 || parts.size() == 3)
                && parts.stream().noneMatch(String::isEmpty);
    }

    private static HeadText ofForm(String text) {
        List<String> parts = parts(text);
        String source =
                parts.size() == 3 ? parts.get(2).strip() + ", " + parts.get(1).strip() : "";
        String name = HouseId.ofColumn(text.substring(0, text.lastIndexOf('[')));
        return new HeadText(text, name, parts.get(0).strip(), source, true);
    }

    private static List<String> parts(String text) {
        return List.of(
                text.substring(text.lastIndexOf('[') + 1, text.length() - 1).split(";", -1));
    }

    private static String yearOf(String text) {
        Matcher year = YEAR.matcher(text);
        return year.matches() ? year.group(1) : "";
    }

    boolean isBloc() {
        return unit.equals("bloc");
    }

    /**
     * Its place in a list of words, by itself or before what it says in round brackets.
     *
     * @return the place from 0; the size of the list if it is none of the words
     */
    int rankIn(List<String> words) {
        int round = text.indexOf('(');
        int whole = words.indexOf(name);
        int part = round > 0 ? words.indexOf(HouseId.of(text.substring(0, round))) : -1;
        return whole >= 0 ? whole : part >= 0 ? part : words.size();
    }
}
