package io.lionshare.plugin;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Decimal numbers as people write them, from text and from what became of it. */
public final class Decimals {
    /** More than any double has before or after its point; exact arithmetic with 1e99999999 would never end. */
    private static final int MOST_DIGITS = 1000;

    /** What digits before and after the point can need, with sign, point and exponent; time grows with the square of more. */
    private static final int LONGEST_TEXT = 2 * MOST_DIGITS + 20;

    /** Significant digits within which every decimal number survives as a {@code double}, and every one as a decimal. */
    private static final int LEAST_PRECISION = 15;

    private static final int MOST_PRECISION = 17;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Decimals() {}

    /**
     * A {@code double} as people mean it: the decimal number of at most 15 digits that it stands for, or of 16 or 17 where
     * fewer would be another {@code double}. So 0.1 is one tenth, and not the binary number next to it.
     *
     * <p>Every decimal number of at most 15 digits comes back as it was written. Unlike {@link Double#toString(double)} the
     * same on every release of Java.
     *
     * @param value a finite number
     * @return the decimal number
     * @throws NumberFormatException if the value is NaN or infinite
     */
    public static BigDecimal of(double value) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal decimal = exact;
        for (int digits = LEAST_PRECISION; digits <= MOST_PRECISION; digits++) {
            decimal = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (decimal.doubleValue() == value) {
                break;
            }
        }
        return decimal;
    }

    /**
     * A part of one in percent, with two decimals, half up. What is not zero does not look like zero, and what is not all
     * does not look like all.
     *
     * @param part such as 0.2269
     * @return such as {@code 22.69}; {@code <0.01} for a positive part that would round to zero, {@code >99.99} for a
     *     part below one that would round to 100
     */
    public static String percent(BigDecimal part) {
        BigDecimal percent = part.movePointRight(2).setScale(2, RoundingMode.HALF_UP);
        if (percent.signum() == 0 && part.signum() > 0) {
            return "<0.01";
        }
        boolean looksLikeAll = part.compareTo(BigDecimal.ONE) < 0 && percent.compareTo(HUNDRED) == 0;
        return looksLikeAll ? ">99.99" : percent.toPlainString();
    }

    /**
     * The exact value of a decimal number.
     *
     * @param text such as {@code 0.5} or {@code 4e10}
     * @return the number
     * @throws NumberFormatException if the text is not a decimal number, or one of more than 1000 digits before or after
     *     the point
     */
    public static BigDecimal parse(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw wrong(text);
        }
        BigDecimal value;
        try {
            value = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw wrong(text);
        }
        long before = (long) value.precision() - value.scale();
        if (Math.abs((long) value.scale()) > MOST_DIGITS || Math.abs(before) > MOST_DIGITS) {
            throw wrong(text);
        }
        return value;
    }

    private static NumberFormatException wrong(String text) {
        return new NumberFormatException(
                "number ('" + PrintableText.value(text) + "') must be a decimal number such as 0.5, of at most "
                        + MOST_DIGITS + " digits before and after the point");
    }
}
