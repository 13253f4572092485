package io.lionshare.score.audit;

import io.lionshare.plugin.PrintableText;
import io.lionshare.score.Factor;
import java.util.Objects;

/**
 * The first part of the audit for one member and factor: where a change of its own value moves its share most against the
 * declared direction.
 *
 * @param factor the factor
 * @param member the member's id
 * @param from a value of the factor
 * @param to a higher value
 * @param shareFrom the member's share at the first value
 * @param shareTo its share at the second value, everything else the same
 * @param violation how far the share moves the wrong way, as part of the whole; 0 if it never does
 */
public record OwnChange(
        Factor factor, String member, double from, double to, double shareFrom, double shareTo, double violation) {
    /** Refuses null. */
    public OwnChange {
        Objects.requireNonNull(factor, "factor of an own change");
        Objects.requireNonNull(member, "member of an own change");
    }

    @Override
    public String toString() {
        return PrintableText.brief(
                factor + " for " + member + ": " + shareFrom + " at " + from + ", " + shareTo + " at " + to);
    }
}
