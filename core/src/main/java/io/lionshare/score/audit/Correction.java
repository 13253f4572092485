package io.lionshare.score.audit;

import io.lionshare.plugin.PrintableText;
import io.lionshare.score.Factor;
import java.util.Objects;

/**
 * The second part of the audit for one member and corrective factor: its share with the factor and without.
 *
 * @param factor the factor
 * @param member the member's id
 * @param value the member's rate
 * @param mean the base-weighted mean of all rates
 * @param without the member's share under the formula without this factor
 * @param with the member's share under the formula
 * @param violation how far the share moves the wrong way, as part of the whole; 0 if it does not
 */
public record Correction(
        Factor factor, String member, double value, double mean, double without, double with, double violation) {
    /** Refuses null. */
    public Correction {
        Objects.requireNonNull(factor, "factor of a correction");
        Objects.requireNonNull(member, "member of a correction");
    }

    /**
     * Whether the rate says that the member should be relieved.
     *
     * @return true if it is worse off than the mean
     */
    public boolean isWorseOff() {
        return (value - mean) * factor.direction().sign() < 0;
    }

    @Override
    public String toString() {
        return PrintableText.brief(factor + " for " + member + ": " + without + " without, " + with + " with");
    }
}
