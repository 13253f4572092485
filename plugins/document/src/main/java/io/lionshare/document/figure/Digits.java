package io.lionshare.document.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Digits for people, the same in every locale: grouped by commas, rounded half up, a true minus. A number that is not zero never looks
 * like zero: where its digits end before it begins, it is less than the last of them.
 */
public final class Digits {
    /** Keeps the parts of an amount together. */
    public static final String NO_BREAK = "\u00a0";

    /** Stands between a number and its percent sign. */
    public static final String NARROW = "\u202f";

    /** The sign of numbers below zero. */
    public static final String MINUS = "\u2212";

    /** Stands between the ends of a range. */
    public static final String DASH = "\u2013";

    private static final List<String> WORDS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Digits() {}

    /**
     * A number with a fixed number of decimals.
     *
     * @param value the number
     * @param decimals how many
     * @return the text, such as {@code 0.3}; {@code <0.1} and {@code −<0.1} for what would round to zero
     */
    public static String fixed(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.signum() == 0 && value.signum() != 0) {
            return (value.signum() < 0 ? MINUS : "") + "<"
                    + BigDecimal.ONE.movePointLeft(decimals).toPlainString();
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return (rounded.signum() < 0 ? MINUS : "") + format.format(rounded.abs());
    }

    /**
     * A change with its sign.
     *
     * @param value the change
     * @param decimals how many
     * @return the text, such as {@code +0.3} or {@code +<0.1}; zero has neither sign nor decimals
     */
    public static String signed(BigDecimal value, int decimals) {
        if (value.signum() == 0) {
            return "0";
        }
        return (value.signum() > 0 ? "+" : "") + fixed(value, decimals);
    }

    /**
     * How many decimals numbers next to one another need, so that the largest has three digits.
     *
     * @param largest the largest of them, without its sign
     * @param least the fewest decimals
     * @return at least the fewest
     */
    public static int decimals(BigDecimal largest, int least) {
        int first = largest.scale() - largest.precision() + 1;
        return largest.signum() == 0 ? least : Math.max(least, first + 2);
    }

    /**
     * A number as it is, of at most six significant digits.
     *
     * @param value finite
     * @return the text
     */
    public static String plain(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value)
                .round(new java.math.MathContext(6, RoundingMode.HALF_UP))
                .stripTrailingZeros();
        return fixed(rounded, Math.max(0, rounded.scale()));
    }

    /**
     * A small number as a word.
     *
     * @param count at least 0
     * @return a word below ten, digits from there on
     */
    public static String word(long count) {
        return count < WORDS.size() ? WORDS.get((int) count) : fixed(BigDecimal.valueOf(count), 0);
    }

    /**
     * A number of things.
     *
     * @param count how many
     * @param one the noun for one
     * @return such as {@code one member} or {@code 19 members}
     */
    public static String count(long count, String one) {
        Objects.requireNonNull(one, "noun for one");
        return word(count) + " " + one + (count == 1 ? "" : "s");
    }

    /**
     * A sentence with a capital at its beginning.
     *
     * @param sentence at least one character
     * @return the same with its first letter in upper case
     */
    public static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
