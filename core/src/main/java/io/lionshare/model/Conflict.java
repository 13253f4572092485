package io.lionshare.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * An irreducible set of conditions that cannot hold together with the total: dropping any one of them resolves it.
 *
 * @param limits the limits in conflict, as amounts in the burden's unit
 * @param frozen the ids of members whose claim or score of zero, which keeps them at their floor, is part of it
 * @param gap the least by which any one of them, relaxed alone, resolves it, in the burden's unit, &gt; 0
 */
public record Conflict(List<Limit> limits, List<String> frozen, BigDecimal gap) {
    /** Copies the lists. */
    public Conflict {
        limits = List.copyOf(limits);
        frozen = List.copyOf(frozen);
    }

    /**
     * The conflict in words.
     *
     * @param total the burden's total, in its unit
     * @param type gives the unit
     * @return two lines
     */
    String describe(BigDecimal total, ContributionType type) {
        StringBuilder text = new StringBuilder("no division of " + type.format(total) + " meets all limits: ");
        for (Limit limit : limits) {
            String amount = type.format(limit.bound().of(total));
            text.append(limit.kind().word() + " of " + limit.target() + " (" + amount + "), ");
        }
        for (String member : frozen) {
            text.append("score or claim 0 of " + member + " (it stays at its floor), ");
        }
        return text.append("short by " + type.format(gap))
                .append("\nMaybe relax one of these: dropping any one of them resolves the conflict")
                .toString();
    }
}
