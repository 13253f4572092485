package io.lionshare.report.pledge;

import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.Burden;
import io.lionshare.pledge.AmountRange;
import io.lionshare.pledge.Coverage;
import java.util.ArrayList;
import java.util.List;

/** What is pledged of each burden, in a sentence. */
final class PledgeTitle {
    private static final int NAMED = 3;

    private PledgeTitle() {}

    static String of(List<Coverage> coverages) {
        List<String> parts = new ArrayList<>();
        List<String> none = new ArrayList<>();
        for (Coverage coverage : coverages) {
            if (PledgedShares.pledged(coverage).high().signum() == 0) {
                none.add("no " + coverage.burden().type().label().phrase());
            } else {
                parts.add(pledged(coverage, parts.isEmpty()));
            }
        }
        String nothing = none.isEmpty() ? "" : Lists.and(none);
        if (parts.isEmpty()) {
            return Digits.capital(nothing) + (none.size() == 1 ? " is pledged" : " are pledged");
        }
        return Digits.capital(String.join("; ", parts)) + (nothing.isEmpty() ? "" : "; " + nothing);
    }

    /** Without names. */
    static String brief(List<Coverage> coverages) {
        List<String> parts = new ArrayList<>();
        List<String> none = new ArrayList<>();
        for (Coverage coverage : coverages) {
            if (PledgedShares.pledged(coverage).high().signum() == 0) {
                none.add("no " + coverage.burden().type().label().phrase());
            } else {
                parts.add(amount(coverage) + " of the "
                        + AmountFormat.of(coverage.burden())
                                .counted(coverage.burden().total()));
            }
        }
        if (!none.isEmpty()) {
            parts.add(String.join(", ", none));
        }
        return String.join("; ", parts);
    }

    private static String amount(Coverage coverage) {
        AmountFormat amounts = AmountFormat.of(coverage.burden());
        AmountRange pledged = PledgedShares.pledged(coverage);
        return (pledged.low().compareTo(pledged.high()) == 0 ? "" : "at most ") + amounts.prose(pledged.high());
    }

    private static String pledged(Coverage coverage, boolean isFirst) {
        Burden burden = coverage.burden();
        AmountFormat amounts = AmountFormat.of(burden);
        List<String> givers = coverage.members().stream()
                .filter(standing -> standing.pledged().high().signum() > 0)
                .sorted((a, b) -> b.pledged().high().compareTo(a.pledged().high()))
                .map(standing -> standing.member().name())
                .toList();
        return amount(coverage) + " of the " + amounts.counted(burden.total()) + (isFirst ? " are pledged" : "")
                + ", by " + Lists.some(givers, NAMED);
    }
}
