package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Lines through points. A line may have numbers and its name at its ends. Where no line has, a legend names all.
 *
 * @param id lower-case words joined by hyphens
 * @param caption what they show
 * @param across what runs from left to right
 * @param up what runs from bottom to top
 * @param list the lines
 */
public record Lines(String id, String caption, Axis across, Axis up, List<Line> list) implements Element {
    /** Refuses a bad id. */
    public Lines {
        Objects.requireNonNull(caption, "caption of lines");
        Objects.requireNonNull(across, "axis across of lines");
        Objects.requireNonNull(up, "axis up of lines");
        Objects.requireNonNull(list, "list of lines");
        Section.requireId("chart", id);
        list = List.copyOf(list);
    }

    /**
     * An axis.
     *
     * @param title what it shows
     * @param scale its numbers
     */
    public record Axis(String title, Scale scale) {
        /** Refuses null. */
        public Axis {
            Objects.requireNonNull(title, "title of an axis");
            Objects.requireNonNull(scale, "scale of an axis");
        }

        @Override
        public String toString() {
            return PrintableText.brief("axis " + title);
        }
    }

    /**
     * A line.
     *
     * @param name what it shows
     * @param series the position of the plan whose colour it has; {@link Mark#NO_SERIES} for grey
     * @param across where its points lie, not falling
     * @param up how high they lie, one for each
     * @param start the number for people at its first point; empty if none stands there
     * @param end the number for people at its last point, where its name follows; empty if none stands there
     */
    public record Line(
            String name, int series, List<BigDecimal> across, List<BigDecimal> up, String start, String end) {
        /** Refuses lists of different lengths, and numbers at the ends of a line without points. */
        public Line {
            Objects.requireNonNull(name, "name of a line");
            Objects.requireNonNull(start, "number at the start of a line");
            Objects.requireNonNull(end, "number at the end of a line");
            Objects.requireNonNull(across, "places of a line");
            Objects.requireNonNull(up, "heights of a line");
            across = List.copyOf(across);
            up = List.copyOf(up);
            if (across.size() != up.size()) {
                throw new IllegalArgumentException(
                        "line " + name + " has " + up.size() + " heights; needed: " + across.size());
            }
            if (across.isEmpty() && !(start.isEmpty() && end.isEmpty())) {
                throw new IllegalArgumentException(
                        "line " + name + " must have a point where numbers stand at its ends");
            }
        }

        /**
         * A line without numbers at its ends.
         *
         * @param name what it shows
         * @param series the position of the plan whose colour it has; {@link Mark#NO_SERIES} for grey
         * @param across where its points lie, not falling
         * @param up how high they lie, one for each
         * @return the line
         */
        public static Line of(String name, int series, List<BigDecimal> across, List<BigDecimal> up) {
            return new Line(name, series, across, up, "", "");
        }

        /**
         * Whether numbers stand at its ends.
         *
         * @return true if one stands at one of them
         */
        public boolean isLabelled() {
            return !start.isEmpty() || !end.isEmpty();
        }

        @Override
        public String toString() {
            return PrintableText.brief("line " + name);
        }
    }

    /**
     * The lines with numbers at their ends.
     *
     * @return those lines, in order
     */
    public List<Line> labelled() {
        return list.stream().filter(Line::isLabelled).toList();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.lines(this);
    }

    @Override
    public String toString() {
        return PrintableText.brief("lines: " + caption);
    }
}
