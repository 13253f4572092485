package io.lionshare.model;

import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;

/** How much, for a floor or a ceiling: an absolute amount, or a share of the burden. */
public sealed interface Bound {
    /**
     * The bound as an amount.
     *
     * @param total the burden's total
     * @return the amount in the burden's unit, exact
     */
    BigDecimal of(BigDecimal total);

    /**
     * An absolute amount.
     *
     * @param value the amount in the burden's unit, &ge; 0
     */
    record Amount(BigDecimal value) implements Bound {
        /** Refuses a negative amount. */
        public Amount {
            if (value.signum() < 0) {
                throw new IllegalArgumentException("amount of a limit (" + value + ") must be >= 0");
            }
        }

        @Override
        public BigDecimal of(BigDecimal total) {
            return value;
        }

        @Override
        public String toString() {
            return PrintableText.brief(value.toPlainString());
        }
    }

    /**
     * A share of the burden.
     *
     * @param value the share, within 0 .. 1
     */
    record Share(BigDecimal value) implements Bound {
        /** Refuses a share outside 0 .. 1. */
        public Share {
            if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
                String message = "share of a limit (" + value + ") must be within 0 .. 1";
                BigDecimal percent = value.movePointLeft(2).stripTrailingZeros();
                throw new IllegalArgumentException(
                        value.signum() < 0
                                ? message
                                : message + "\nMaybe " + percent.toPlainString() + " for " + value + " %");
            }
        }

        @Override
        public BigDecimal of(BigDecimal total) {
            return total.multiply(value);
        }

        @Override
        public String toString() {
            return PrintableText.brief(
                    value.movePointRight(2).stripTrailingZeros().toPlainString() + " %");
        }
    }

    /**
     * Reads a bound as people write it.
     *
     * @param text a number such as {@code 1200}, or a percentage such as {@code 10 %}
     * @return the bound
     * @throws IllegalArgumentException if the text is neither, or out of range
     */
    static Bound parse(String text) {
        String stripped = text.strip();
        boolean percent = stripped.endsWith("%");
        String digits = percent ? stripped.substring(0, stripped.length() - 1).strip() : stripped;
        BigDecimal value;
        try {
            value = Decimals.parse(digits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "limit ('" + PrintableText.value(text)
                            + "') must be an amount such as 1200 or a percentage such as 10 %",
                    e);
        }
        if (percent && (value.signum() < 0 || value.compareTo(BigDecimal.valueOf(100)) > 0)) {
            throw new IllegalArgumentException("limit ('" + PrintableText.value(text) + "') must be within 0 .. 100 %");
        }
        return percent ? new Share(value.movePointLeft(2)) : new Amount(value);
    }
}
