package io.lionshare.model;

import io.lionshare.plugin.Names;

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
        Names.requireText("target of a " + kind.word(), target);
    }

    /**
     * A floor.
     *
     * @param target a member's id or a bloc's name
     * @param bound how much, as text: {@code "1200"} or {@code "80 %"}
     * @return the limit
     */
    public static Limit floor(String target, String bound) {
        return new Limit(Kind.FLOOR, target, Bound.parse(bound));
    }

    /**
     * A ceiling.
     *
     * @param target a member's id or a bloc's name
     * @param bound how much, as text: {@code "0"} or {@code "10 %"}
     * @return the limit
     */
    public static Limit ceiling(String target, String bound) {
        return new Limit(Kind.CEILING, target, Bound.parse(bound));
    }

    @Override
    public String toString() {
        return kind.word() + " of " + target + " (" + bound + ")";
    }
}
