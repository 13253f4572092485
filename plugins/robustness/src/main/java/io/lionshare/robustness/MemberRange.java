package io.lionshare.robustness;

import java.util.Objects;

/**
 * The range of a member's share over weightings, of ideal amounts.
 *
 * @param least the least share, within 0 .. 1; of a sample, the least of its draws
 * @param leastAt a weighting with the least share that was found
 * @param most the greatest share
 * @param mostAt a weighting with the greatest share that was found
 * @param mean the mean share
 */
public record MemberRange(Estimate least, Weighting leastAt, Estimate most, Weighting mostAt, Estimate mean) {
    /** Refuses null. */
    public MemberRange {
        Objects.requireNonNull(least, "least share");
        Objects.requireNonNull(leastAt, "weighting with the least share");
        Objects.requireNonNull(most, "greatest share");
        Objects.requireNonNull(mostAt, "weighting with the greatest share");
        Objects.requireNonNull(mean, "mean share");
    }

    @Override
    public String toString() {
        return "from " + least + " to " + most;
    }
}
