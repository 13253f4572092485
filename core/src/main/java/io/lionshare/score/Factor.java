package io.lionshare.score;

import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * What a formula's author says of one factor.
 *
 * @param indicator the indicator's id
 * @param kind whether it measures size or a rate
 * @param direction what a higher value is meant to do to the member's own share
 */
public record Factor(String indicator, Kind kind, Direction direction) {
    /** Refuses null. */
    public Factor {
        Objects.requireNonNull(indicator, "indicator of a factor");
        Objects.requireNonNull(kind, "kind of a factor");
        Objects.requireNonNull(direction, "direction of a factor");
    }

    /** What a factor measures. */
    public enum Kind {
        /** An extensive quantity, such as population: twice the member has twice as much. */
        BASE,
        /** A rate, such as unemployment: it corrects shares that follow from size. */
        CORRECTIVE
    }

    /** What a higher value is meant to do. */
    public enum Direction {
        /** It raises the member's own share, or leaves it. */
        RAISES(1),
        /** It lowers the member's own share, or leaves it. */
        LOWERS(-1);

        private final int sign;

        Direction(int sign) {
            this.sign = sign;
        }

        /**
         * The direction as a number.
         *
         * @return 1 if a higher value raises the share, &minus;1 if it lowers it
         */
        public int sign() {
            return sign;
        }
    }

    /**
     * An extensive quantity: a member with more of it carries more.
     *
     * @param indicator the indicator's id
     * @return the factor
     */
    public static Factor base(String indicator) {
        return new Factor(indicator, Kind.BASE, Direction.RAISES);
    }

    /**
     * A rate that is meant to relieve a member with a higher one.
     *
     * @param indicator the indicator's id
     * @return the factor
     */
    public static Factor corrective(String indicator) {
        return new Factor(indicator, Kind.CORRECTIVE, Direction.LOWERS);
    }

    /**
     * The opposite intent.
     *
     * @return the factor with the other direction
     */
    public Factor reversed() {
        return new Factor(indicator, kind, direction == Direction.RAISES ? Direction.LOWERS : Direction.RAISES);
    }

    @Override
    public String toString() {
        return PrintableText.brief("factor " + indicator + (direction == Direction.RAISES ? ", raises" : ", lowers"));
    }
}
