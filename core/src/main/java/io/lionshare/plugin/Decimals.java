package io.lionshare.plugin;

import java.math.BigDecimal;

/** Decimal numbers from text, wherever people write them. */
public final class Decimals {
    /** More than any double has before or after its point; exact arithmetic with 1e99999999 would never end. */
    private static final int MOST_DIGITS = 1000;

    private Decimals() {}

    /**
     * The exact value of a decimal number.
     *
     * @param text such as {@code 0.5} or {@code 4e10}
     * @return the number
     * @throws NumberFormatException if the text is not a decimal number, or one of more than 1000 digits before or after
     *     the point
     */
    public static BigDecimal parse(String text) {
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
        return new NumberFormatException("number ('" + text + "') must be a decimal number such as 0.5, of at most "
                + MOST_DIGITS + " digits before and after the point");
    }
}
