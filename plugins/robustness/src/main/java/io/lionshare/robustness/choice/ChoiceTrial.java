package io.lionshare.robustness.choice;

import io.lionshare.model.Conflict;
import io.lionshare.model.InfeasibleException;
import io.lionshare.plan.Allocation;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;

/**
 * What came of some choices: the quanta of the members in the order of the alliance, or why there is no split.
 *
 * @param quanta one for each member; none if there is no split
 * @param reason why there is none; empty if there is one
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record ChoiceTrial(long[] quanta, String reason) {
    static ChoiceTrial of(Allocation allocation) {
        return new ChoiceTrial(allocation.apportionment().toArray(), "");
    }

    static ChoiceTrial refused(InfeasibleException e) {
        return refused(words(e.conflict()));
    }

    static ChoiceTrial refused(IllegalArgumentException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        return refused(message.lines().findFirst().orElse("refused, without a reason"));
    }

    private static ChoiceTrial refused(String reason) {
        return new ChoiceTrial(new long[0], PrintableText.brief(reason));
    }

    /** Without amounts, which differ from combination to combination. */
    private static String words(Conflict conflict) {
        return conflict.limits().isEmpty()
                ? "no member can take the rest, since scores, claims or weights are 0"
                : "no amounts keep "
                        + Names.few(conflict.limits().stream()
                                .map(limit -> "the " + limit.kind().word() + " of " + limit.target())
                                .toList());
    }

    boolean hasResult() {
        return quanta.length > 0;
    }
}
