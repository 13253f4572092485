package io.lionshare.pledge;

import java.math.BigDecimal;

/**
 * A figure at both ends of the pledged ranges.
 *
 * @param low where every pledge is at its low end
 * @param high where every pledge is at its high end
 */
public record AmountRange(BigDecimal low, BigDecimal high) {

    /**
     * The figure at one end.
     *
     * @param end which end
     * @return the figure
     */
    public BigDecimal at(RangeEnd end) {
        return end == RangeEnd.LOW ? low : high;
    }
}
