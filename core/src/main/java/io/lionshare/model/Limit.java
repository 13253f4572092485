package io.lionshare.model;

import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * One limit as it was declared.
 *
 * @param kind floor or ceiling
 * @param target a member's id or a bloc's name
 * @param bound how much
 */
public record Limit(Kind kind, String target, Bound bound) {
    /** Whether a limit holds from below or from above. */
    public enum Kind {
        /** At least this much. */
        FLOOR,
        /** At most this much; a ceiling of zero is an opt-out. */
        CEILING;

        /**
         * The kind in a sentence.
         *
         * @return {@code floor} or {@code ceiling}
         */
        public String word() {
            return this == FLOOR ? "floor" : "ceiling";
        }
    }

    /** Refuses a blank target. */
    public Limit {
        Objects.requireNonNull(bound, "bound of a limit");
        Names.requireText("target of a " + kind.word(), target);
    }

    /**
     * A floor.
     *
     * @param target a member's id or a bloc's name
     * @param bound the least that the target carries: an amount in the burden's unit, such as {@code "1200"}, or a
     *     percentage of the burden's total, such as {@code "80 %"}
     * @return the limit
     * @throws IllegalArgumentException if the target is blank, or the bound is neither an amount &ge; 0 nor a percentage
     *     within 0 .. 100
     */
    public static Limit floor(String target, String bound) {
        Objects.requireNonNull(bound, "bound of a limit");
        return new Limit(Kind.FLOOR, target, Bound.parse(bound));
    }

    /**
     * A ceiling.
     *
     * @param target a member's id or a bloc's name
     * @param bound the most that the target carries: an amount in the burden's unit, such as {@code "0"}, which is an
     *     opt-out, or a percentage of the burden's total, such as {@code "10 %"}
     * @return the limit
     * @throws IllegalArgumentException if the target is blank, or the bound is neither an amount &ge; 0 nor a percentage
     *     within 0 .. 100
     */
    public static Limit ceiling(String target, String bound) {
        Objects.requireNonNull(bound, "bound of a limit");
        return new Limit(Kind.CEILING, target, Bound.parse(bound));
    }

    /**
     * A floor.
     *
     * @param target a member's id or a bloc's name
     * @param amount the least that the target carries, in the burden's unit, &ge; 0
     * @return the limit
     * @throws IllegalArgumentException if the target is blank, or the amount negative
     */
    public static Limit floor(String target, long amount) {
        return new Limit(Kind.FLOOR, target, new Bound.Amount(BigDecimal.valueOf(amount)));
    }

    /**
     * A floor.
     *
     * @param target a member's id or a bloc's name
     * @param amount the least that the target carries, in the burden's unit, &ge; 0
     * @return the limit
     * @throws IllegalArgumentException if the target is blank, or the amount negative
     */
    public static Limit floor(String target, BigDecimal amount) {
        Objects.requireNonNull(amount, "amount of a limit");
        return new Limit(Kind.FLOOR, target, new Bound.Amount(amount));
    }

    /**
     * A ceiling.
     *
     * @param target a member's id or a bloc's name
     * @param amount the most that the target carries, in the burden's unit, &ge; 0
     * @return the limit
     * @throws IllegalArgumentException if the target is blank, or the amount negative
     */
    public static Limit ceiling(String target, long amount) {
        return new Limit(Kind.CEILING, target, new Bound.Amount(BigDecimal.valueOf(amount)));
    }

    /**
     * A ceiling.
     *
     * @param target a member's id or a bloc's name
     * @param amount the most that the target carries, in the burden's unit, &ge; 0
     * @return the limit
     * @throws IllegalArgumentException if the target is blank, or the amount negative
     */
    public static Limit ceiling(String target, BigDecimal amount) {
        Objects.requireNonNull(amount, "amount of a limit");
        return new Limit(Kind.CEILING, target, new Bound.Amount(amount));
    }

    @Override
    public String toString() {
        return PrintableText.brief(kind.word() + " of " + target + " (" + bound + ")");
    }
}
