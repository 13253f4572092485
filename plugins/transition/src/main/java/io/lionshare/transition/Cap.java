package io.lionshare.transition;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * By how much a member may change from one step to the next, up and down apart.
 *
 * <ul>
 *   <li>{@link Kind#PERCENT}: by a part of its previous share, but by the minimum step at least, so that zero and tiny shares
 *       can move. The Organization of American States caps each quota's change at 25 %.
 *   <li>{@link Kind#POINTS}: by a part of the total.
 *   <li>{@link Kind#AMOUNT}: by an amount.
 * </ul>
 *
 * <p>Under {@link Kind#PERCENT} and {@link Kind#POINTS} the previous <i>share</i> is the base: when totals grow, amounts grow
 * with them before the cap counts. Under {@link Kind#AMOUNT} the previous amount is the base.
 *
 * @param kind what the numbers are parts of
 * @param up the largest rise, &ge; 0: a part of the share or of the total, or an amount in the burden's unit
 * @param down the largest fall, likewise
 * @param minimum the least step that is always allowed, as a part of the total, &ge; 0; 0 unless the kind is {@code PERCENT}
 */
public record Cap(Kind kind, Fraction up, Fraction down, Fraction minimum) {
    /** What a cap is a part of. */
    public enum Kind {
        /** A part of the previous share. */
        PERCENT,
        /** A part of the total. */
        POINTS,
        /** An amount in the burden's unit. */
        AMOUNT
    }

    /** Refuses negative numbers, a cap of 0 both ways, and a minimum step of a cap that needs none. */
    public Cap {
        Objects.requireNonNull(kind, "kind of a cap");
        requireNotNegative("rise", up);
        requireNotNegative("fall", down);
        requireNotNegative("minimum step", minimum);
        if (minimum.signum() > 0 && kind != Kind.PERCENT) {
            throw new IllegalArgumentException("minimum step of a cap (" + minimum.percent()
                    + ") must be 0 unless the cap is in percent of the previous share");
        }
        if (up.signum() == 0 && down.signum() == 0 && minimum.signum() == 0) {
            throw new IllegalArgumentException("cap on change (0) must be > 0, up or down");
        }
    }

    private static void requireNotNegative(String role, Fraction value) {
        Objects.requireNonNull(value, role + " of a cap");
        if (value.signum() < 0) {
            throw new IllegalArgumentException(role + " of a cap (" + value + ") must be >= 0");
        }
    }

    /**
     * A cap in percent of the previous share, the same up and down.
     *
     * @param percent such as {@code "25"}, &gt; 0
     * @return the cap, without a minimum step
     */
    public static Cap percent(String percent) {
        return both(Kind.PERCENT, hundredths(Fraction.parse(percent)));
    }

    /**
     * A cap in percent of the previous share, the same up and down.
     *
     * @param percent &gt; 0
     * @return the cap
     */
    public static Cap percent(BigDecimal percent) {
        return both(Kind.PERCENT, hundredths(Fraction.of(percent)));
    }

    /**
     * A cap in percent of the previous share, the same up and down.
     *
     * @param percent &gt; 0
     * @return the cap
     */
    public static Cap percent(long percent) {
        return percent(BigDecimal.valueOf(percent));
    }

    /**
     * A cap in points, hundredths of the total, the same up and down.
     *
     * @param points such as {@code "0.5"}, &gt; 0
     * @return the cap
     */
    public static Cap points(String points) {
        return both(Kind.POINTS, hundredths(Fraction.parse(points)));
    }

    /**
     * A cap in points, hundredths of the total, the same up and down.
     *
     * @param points &gt; 0
     * @return the cap
     */
    public static Cap points(BigDecimal points) {
        return both(Kind.POINTS, hundredths(Fraction.of(points)));
    }

    /**
     * A cap in points, hundredths of the total, the same up and down.
     *
     * @param points &gt; 0
     * @return the cap
     */
    public static Cap points(long points) {
        return points(BigDecimal.valueOf(points));
    }

    /**
     * A cap as an amount, the same up and down.
     *
     * @param amount in the burden's unit, &gt; 0
     * @return the cap
     */
    public static Cap amount(String amount) {
        return both(Kind.AMOUNT, Fraction.parse(amount));
    }

    /**
     * A cap as an amount, the same up and down.
     *
     * @param amount in the burden's unit, &gt; 0
     * @return the cap
     */
    public static Cap amount(BigDecimal amount) {
        return both(Kind.AMOUNT, Fraction.of(amount));
    }

    /**
     * A cap as an amount, the same up and down.
     *
     * @param amount in the burden's unit, &gt; 0
     * @return the cap
     */
    public static Cap amount(long amount) {
        return amount(BigDecimal.valueOf(amount));
    }

    private static Cap both(Kind kind, Fraction change) {
        return new Cap(kind, change, change, Fraction.ZERO);
    }

    private static Fraction hundredths(Fraction number) {
        return number.dividedBy(100);
    }

    /**
     * A copy with another largest fall.
     *
     * @param other as {@link #down()}
     * @return the copy
     */
    public Cap withDown(Fraction other) {
        return new Cap(kind, up, other, minimum);
    }

    /**
     * A copy with a minimum step.
     *
     * @param points hundredths of the total, such as {@code "0.05"}
     * @return the copy
     */
    public Cap withMinimum(String points) {
        return new Cap(kind, up, down, hundredths(Fraction.parse(points)));
    }

    /** The largest change in one step, in quanta of a total. */
    LargestChange largest(boolean isRise, Fraction total, Fraction quantum) {
        Fraction change = isRise ? up : down;
        return switch (kind) {
            case PERCENT -> new LargestChange(change, minimum.times(total));
            case POINTS -> LargestChange.ofAmount(change.times(total));
            case AMOUNT -> LargestChange.ofAmount(change.dividedBy(quantum));
        };
    }

    /** In words, such as {@code 15 % of the previous share}. */
    @Override
    public String toString() {
        String least = minimum.signum() == 0 ? "" : ", at least " + points(minimum);
        return PrintableText.brief((up.equals(down) ? text(up) : text(up) + " up and " + text(down) + " down")
                + (kind == Kind.PERCENT ? " of the previous share" : "")
                + least);
    }

    private String text(Fraction change) {
        return switch (kind) {
            case PERCENT -> change.percent();
            case POINTS -> points(change);
            case AMOUNT -> change.text();
        };
    }

    private static String points(Fraction change) {
        return change.percent().replace(" %", " points");
    }
}
