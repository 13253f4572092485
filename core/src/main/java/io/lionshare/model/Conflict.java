package io.lionshare.model;

import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * An irreducible set of limits that cannot hold together with the total: relaxing any one of them by the gap resolves it.
 * So does dropping it, where some member has a claim above 0 and can take the rest.
 *
 * <p>Members of claim 0 stay at their floors. That is a given: such a member's ceiling is in no conflict but that with its
 * own floor. If the floors of these members do not add up to the total and no other member exists, there are no limits
 * to relax, and the set is empty.
 *
 * @param limits the limits in conflict, as amounts in the burden's unit
 * @param frozen the ids of members whose claim or score of zero, which keeps them at their floor, adds to it
 * @param gap the least by which any one of the limits, relaxed alone, resolves it, in the burden's unit, &gt; 0
 */
public record Conflict(List<Limit> limits, List<String> frozen, BigDecimal gap) {
    /** Copies the lists. */
    public Conflict {
        Objects.requireNonNull(limits, "limits of a conflict");
        Objects.requireNonNull(frozen, "members held in a conflict");
        Objects.requireNonNull(gap, "gap of a conflict");
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
        List<String> conditions = limits.stream()
                .map(limit -> limit.kind().word() + " of " + limit.target() + " ("
                        + type.format(limit.bound().of(total)) + ")")
                .toList();
        return "no division of " + type.format(total)
                + (limits.isEmpty() ? " is possible: " : " meets all limits: " + Names.few(conditions) + ", ")
                + "short by " + type.format(gap) + zeros() + "\nMaybe " + advice(type);
    }

    private String zeros() {
        return frozen.isEmpty()
                ? ""
                : "; the score, claim or weight of " + Names.few(frozen) + " is 0, so "
                        + (frozen.size() == 1 ? "it stays at its floor" : "they stay at their floors");
    }

    private String advice(ContributionType type) {
        return switch (limits.size()) {
            case 0 -> "a score, claim or weight above 0 for one of them";
            case 1 -> "relax it by " + type.format(gap) + ", which resolves the conflict";
            default -> "relax one of these by " + type.format(gap) + ": any one of them resolves the conflict";
        };
    }

    @Override
    public String toString() {
        return PrintableText.brief("conflict of " + limits + ", short by " + gap.toPlainString());
    }
}
