package io.lionshare.pledge;

import java.math.BigDecimal;

/**
 * A figure at both ends of the pledged ranges.
 *
 * @param low where every pledge is at its low end
 * @param high where every pledge is at its high end
 */
public record Ends(BigDecimal low, BigDecimal high) {
    /** Any two figures: a gap, say, is larger at the low end of pledges. */
    public Ends {}

    /**
     * The figure at one end.
     *
     * @param end which end
     * @return the figure
     */
    public BigDecimal at(End end) {
        return end == End.LOW ? low : high;
    }
}
