package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import io.lionshare.plan.Allocation;
import io.lionshare.plugin.PrintableText;
import java.util.Objects;
import java.util.Optional;

/**
 * The split at one weight of a second strategy.
 *
 * @param weight of the second strategy, within 0 .. 1
 * @param allocation the split in whole units; empty if its limits cannot be met
 */
public record MixedSplit(Fraction weight, Optional<Allocation> allocation) {
    /** Refuses a weight out of range. */
    public MixedSplit {
        Objects.requireNonNull(weight, "weight of a mixture");
        Objects.requireNonNull(allocation, "allocation of a mixture");
        if (weight.signum() < 0 || weight.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("weight of a mixture (" + weight + ") must be within 0 .. 1");
        }
    }

    @Override
    public String toString() {
        return PrintableText.brief("mixture at " + weight.percent());
    }
}
