package io.lionshare.robustness;

import java.util.Objects;

/**
 * How often one member carries more than another, over all weightings. Where the three are exact they add up to 1.
 *
 * @param more the part of the weightings in which the first carries more
 * @param less the part in which it carries less
 * @param equal the part in which both carry the same, ideal amounts compared exactly
 */
public record PairOrder(Estimate more, Estimate less, Estimate equal) {
    /** Refuses null. */
    public PairOrder {
        Objects.requireNonNull(more, "how often the first carries more");
        Objects.requireNonNull(less, "how often the first carries less");
        Objects.requireNonNull(equal, "how often both carry the same");
    }

    @Override
    public String toString() {
        return "more " + more + "; less " + less + "; equal " + equal;
    }
}
