package io.lionshare.pledge;

import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A figure at both ends of the pledged ranges.
 *
 * @param low where every pledge is at its low end
 * @param high where every pledge is at its high end
 */
public record AmountRange(BigDecimal low, BigDecimal high) {
    /** Refuses null. */
    public AmountRange {
        Objects.requireNonNull(low, "low of an amount range");
        Objects.requireNonNull(high, "high of an amount range");
    }

    /**
     * The figure at one end.
     *
     * @param end which end
     * @return the figure
     */
    public BigDecimal at(RangeEnd end) {
        return end == RangeEnd.LOW ? low : high;
    }

    @Override
    public String toString() {
        return PrintableText.brief(low + " .. " + high);
    }
}
