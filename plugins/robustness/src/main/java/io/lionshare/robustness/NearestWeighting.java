package io.lionshare.robustness;

import java.util.Objects;

/**
 * The weighting nearest to a given one at which two members change places.
 *
 * @param weighting the nearest that is known; beyond it the other member carries more
 * @param moved the least weight that has to be moved, half the sum of the absolute changes, within 0 .. 1
 */
public record NearestWeighting(Weighting weighting, Estimate moved) {
    /** Refuses null. */
    public NearestWeighting {
        Objects.requireNonNull(weighting, "nearest weighting");
        Objects.requireNonNull(moved, "weight moved");
    }

    @Override
    public String toString() {
        return moved + ": " + weighting;
    }
}
