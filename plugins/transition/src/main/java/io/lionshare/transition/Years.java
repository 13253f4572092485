package io.lionshare.transition;

import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Years in order, or other steps that are counted by a number.
 *
 * @param list at least one and at most 100, rising
 */
public record Years(List<Integer> list) {
    private static final int MOST = 100;
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,6})\\s*-\\s*([0-9]{1,6})");

    /** Refuses no year, more than 100, and years out of order. */
    public Years {
        Objects.requireNonNull(list, "list of years");
        list = List.copyOf(list);
        if (list.isEmpty() || list.size() > MOST) {
            throw new IllegalArgumentException(
                    "number of years (" + list.size() + ") must be at least 1 and at most " + MOST);
        }
        for (int k = 1; k < list.size(); k++) {
            if (list.get(k) <= list.get(k - 1)) {
                throw new IllegalArgumentException("year " + list.get(k) + " must be later than the year before it ("
                        + list.get(k - 1) + ")\nMaybe the years are not in order");
            }
        }
    }

    /**
     * All years from one to another.
     *
     * @param first the first year
     * @param last the last year, not before the first
     * @return the years
     * @throws IllegalArgumentException if the last is before the first, or if there are more than 100
     */
    public static Years of(int first, int last) {
        if (last < first) {
            throw new IllegalArgumentException(
                    "last year of a timetable (" + last + ") must not be before the first (" + first + ")");
        }
        return new Years(
                IntStream.rangeClosed(first, last).limit(MOST + 1L).boxed().toList());
    }

    /**
     * A first and a last year, as people write them.
     *
     * @param text such as {@code 2027-2031}
     * @return all years between them, and both
     * @throws IllegalArgumentException if the text is no such pair, the last is before the first, or there are more than 100
     */
    public static Years parse(String text) {
        Matcher range = RANGE.matcher(text.strip());
        if (!range.matches()) {
            throw new IllegalArgumentException(
                    "years ('" + PrintableText.value(text) + "') must be a first and a last year such as 2027-2031");
        }
        return of(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
    }

    /** One year as it is written. */
    static int year(String text) {
        if (!text.matches("0|[1-9][0-9]{0,5}")) {
            throw new IllegalArgumentException(
                    "year ('" + PrintableText.value(text) + "') must be a whole number such as 2027");
        }
        return Integer.parseInt(text);
    }

    /** Refuses a year that is not among these; the message lists them. */
    void require(String role, int year) {
        Names.requireKnown(
                role, Integer.toString(year), list.stream().map(String::valueOf).toList());
    }

    @Override
    public String toString() {
        return PrintableText.brief(
                list.size() == 1 ? list.get(0).toString() : list.get(0) + " to " + list.get(list.size() - 1));
    }
}
