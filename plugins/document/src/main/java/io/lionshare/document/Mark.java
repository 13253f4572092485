package io.lionshare.document;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A mark over a scale.
 *
 * @param kind how it looks
 * @param series the position of its plan among the series of the report; {@link #NO_SERIES} for none
 * @param name what it is called where marks become columns; empty for the title of the series
 * @param from where it begins; for a point or a tick where it is
 * @param to where it ends, and its exact number
 * @param shown the number for people; empty if no number stands next to the mark
 * @param fractions its number as a fraction where no decimal number may be equal to it, or its two ends; none where the numbers say it all
 */
public record Mark(
        Kind kind, int series, String name, BigDecimal from, BigDecimal to, String shown, List<Fraction> fractions) {
    /** For marks that belong to no plan. */
    public static final int NO_SERIES = -1;

    /** Refuses null. */
    public Mark {
        Objects.requireNonNull(kind, "kind of a mark");
        Objects.requireNonNull(name, "name of a mark");
        Objects.requireNonNull(from, "start of a mark");
        Objects.requireNonNull(to, "end of a mark");
        Objects.requireNonNull(shown, "digits of a mark");
        Objects.requireNonNull(fractions, "fractions of a mark");
        fractions = List.copyOf(fractions);
    }

    /**
     * A mark without fractions.
     *
     * @param kind how it looks
     * @param series the position of its plan, or {@link #NO_SERIES}
     * @param name what it is called, or empty
     * @param from where it begins
     * @param to where it ends
     * @param shown the number for people, or empty
     */
    public Mark(Kind kind, int series, String name, BigDecimal from, BigDecimal to, String shown) {
        this(kind, series, name, from, to, shown, List.of());
    }

    /** How marks look. */
    public enum Kind {
        /** The shape of the plan. */
        POINT,
        /** A full bar. */
        BAR,
        /** A bar of half strength. */
        PALE,
        /** A bar that shows a background, such as what is required. */
        GROUND,
        /** A range between two numbers. */
        RANGE,
        /** A line across. */
        TICK,
        /** A dashed frame. */
        OUTLINE,
        /** A grey ring around a place, for what plans are compared with. */
        RING
    }

    /**
     * A point of a plan.
     *
     * @param series the position of the plan
     * @param at where it is
     * @param shown the number for people
     * @return the mark
     */
    public static Mark point(int series, BigDecimal at, String shown) {
        return new Mark(Kind.POINT, series, "", at, at, shown);
    }

    /**
     * A bar of a plan, from zero.
     *
     * @param series the position of the plan
     * @param to where it ends; may be negative
     * @param shown the number for people
     * @return the mark
     */
    public static Mark bar(int series, BigDecimal to, String shown) {
        return new Mark(Kind.BAR, series, "", BigDecimal.ZERO, to, shown);
    }

    /**
     * The same mark, with fractions.
     *
     * @param exactly its number as a fraction, or its two ends
     * @return the copy
     */
    public Mark withFractions(List<Fraction> exactly) {
        Objects.requireNonNull(exactly, "fractions of a mark");
        return new Mark(kind, series, name, from, to, shown, exactly);
    }

    @Override
    public String toString() {
        return PrintableText.brief("mark " + name + " from " + from + " to " + to);
    }
}
