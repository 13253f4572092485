package io.lionshare.robustness.sweep;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * What a sweep's counts are about.
 *
 * @param key a digest of all that decides the result
 * @param data a digest of the data of the burden: members with their figures, total and limits
 * @param plan how the draws were divided
 * @param burden its id
 * @param unit of its amounts
 * @param greatest the greatest total that can be drawn, in the unit
 * @param draws how many there are in all
 * @param members their ids, in the order of the counts
 */
record SweepHead(
        String key,
        String data,
        SweepPlan plan,
        String burden,
        String unit,
        BigDecimal greatest,
        long draws,
        List<String> members) {
    /** Copies the list. */
    SweepHead {
        Objects.requireNonNull(key, "key of a sweep");
        Objects.requireNonNull(data, "data of a sweep");
        Objects.requireNonNull(plan, "plan of a sweep");
        members = List.copyOf(members);
    }
}
