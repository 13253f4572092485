package io.lionshare.level;

import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One segment of a schedule: how awards grow with the level <i>u</i> from where the segment before left them to a given
 * part of each claim.
 *
 * <p>With <i>s</i> the award at the start, <i>e</i> the award at the end, <i>c</i> the claim and <i>w</i> the weight of
 * a member, the award is a line <i>a + b&middot;u</i> kept within [<i>s</i>, <i>e</i>]:
 *
 * <ul>
 *   <li>{@link Kind#EQUAL_GAINS}: <i>s + w&middot;u</i>, everyone gains alike from here;
 *   <li>{@link Kind#EQUAL_LOSSES}: <i>e + w&middot;u</i> with <i>u</i> &le; 0, everyone falls short alike;
 *   <li>{@link Kind#EQUAL_AWARDS}: <i>w&middot;u</i>, the smallest awards are raised first;
 *   <li>{@link Kind#EQUAL_SHORTFALLS}: <i>c + w&middot;u</i> with <i>u</i> &le; 0, the largest losses are cut first;
 *   <li>{@link Kind#PROPORTIONAL}: <i>c&middot;u</i>.
 * </ul>
 *
 * @param kind how awards grow
 * @param end the part of each claim that is awarded at the end, within 0 .. 1
 */
public record Segment(Kind kind, BigDecimal end) {
    /** How awards grow along a segment. */
    public enum Kind {
        /** Everyone gains alike from the start of the segment. */
        EQUAL_GAINS,
        /** Everyone falls short alike of the end of the segment. */
        EQUAL_LOSSES,
        /** The smallest awards are raised first. */
        EQUAL_AWARDS,
        /** The largest losses, counted from the full claims, are cut first. */
        EQUAL_SHORTFALLS,
        /** Everyone gains in proportion to the claim. */
        PROPORTIONAL;

        /**
         * How losses shrink where awards grow in this way, seen as awards.
         *
         * @return the kind whose dual this is
         */
        public Kind dual() {
            return switch (this) {
                case EQUAL_GAINS -> EQUAL_LOSSES;
                case EQUAL_LOSSES -> EQUAL_GAINS;
                case EQUAL_AWARDS -> EQUAL_SHORTFALLS;
                case EQUAL_SHORTFALLS -> EQUAL_AWARDS;
                case PROPORTIONAL -> PROPORTIONAL;
            };
        }
    }

    /** Refuses a part outside 0 .. 1. */
    public Segment {
        Objects.requireNonNull(kind, "kind of a segment");
        if (end.signum() < 0 || end.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("end of a segment (" + end + ") must be within 0 .. 1");
        }
    }

    /**
     * A segment.
     *
     * @param kind how awards grow
     * @param end the part of each claim at the end, as a decimal number such as {@code "0.5"}
     * @return the segment
     */
    public static Segment of(Kind kind, String end) {
        Objects.requireNonNull(end, "end of a segment");
        return new Segment(kind, Decimals.parse(end));
    }

    @Override
    public String toString() {
        return PrintableText.brief(kind + " up to " + end);
    }
}
