package io.lionshare.robustness;

import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The least and the greatest of some amounts.
 *
 * @param least in the burden's unit
 * @param greatest in the burden's unit, at least the least
 */
public record AmountSpan(BigDecimal least, BigDecimal greatest) {
    /** Refuses null and ends in the wrong order. */
    public AmountSpan {
        Objects.requireNonNull(least, "least amount");
        Objects.requireNonNull(greatest, "greatest amount");
        if (least.compareTo(greatest) > 0) {
            throw new IllegalArgumentException("least amount (" + least.toPlainString()
                    + ") must not be above the greatest (" + greatest.toPlainString() + ")");
        }
    }

    AmountSpan with(BigDecimal amount) {
        return new AmountSpan(least.min(amount), greatest.max(amount));
    }

    /**
     * Whether all amounts are the same.
     *
     * @return whether the ends meet
     */
    public boolean isPoint() {
        return least.compareTo(greatest) == 0;
    }

    @Override
    public String toString() {
        return PrintableText.brief(least.toPlainString() + " .. " + greatest.toPlainString());
    }
}
