package io.lionshare.robustness.report;

import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.LimitPhrase;
import io.lionshare.document.figure.Lists;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Limit;
import io.lionshare.model.Member;
import io.lionshare.robustness.Estimate;
import io.lionshare.robustness.Kink;
import io.lionshare.robustness.Mixtures;
import java.util.ArrayList;
import java.util.List;

/** At which weights lines kink, and which limits do it. */
final class KinkWords {
    private static final int MOST = 6;
    private static final int MOST_DECIMALS = 2;

    private KinkWords() {}

    static String of(Mixtures mixtures, Alliance alliance, Burden burden) {
        List<Kink> kinks = mixtures.kinks();
        if (kinks.isEmpty()) {
            return "The same limits bind at all weights, so no line has a kink.";
        }
        List<String> parts = new ArrayList<>();
        for (Kink kink : kinks.subList(0, Math.min(MOST, kinks.size()))) {
            List<String> changes = new ArrayList<>();
            if (!kink.begin().isEmpty()) {
                changes.add("from there on, " + limits(kink.begin(), alliance, burden));
            }
            if (!kink.cease().isEmpty()) {
                changes.add("up to there, " + limits(kink.cease(), alliance, burden));
            }
            parts.add(place(kink) + " (" + String.join("; ", changes) + ")");
        }
        int more = kinks.size() - parts.size();
        return "Lines kink where limits begin or cease to bind; weight of dividing "
                + mixtures.other().label().phrase() + ": " + Lists.and(parts)
                + (more == 0 ? "" : ", and " + Digits.count(more, "other weight")) + ".";
    }

    private static String place(Kink kink) {
        return kink.isExact() ? percent(kink.from()) : "between " + percent(kink.from()) + " and " + percent(kink.to());
    }

    /** With as many decimals as it needs, at most two. */
    static String percent(Fraction weight) {
        int needed = ShareFormat.percent(ShareFormat.decimal(weight)).scale();
        int decimals = Math.max(0, Math.min(MOST_DECIMALS, needed));
        return Estimate.exact(weight).percent(decimals).replace(" ", Digits.NARROW);
    }

    private static String limits(List<Limit> limits, Alliance alliance, Burden burden) {
        return Lists.and(limits.stream()
                .map(limit -> LimitPhrase.of(List.of(name(limit.target(), alliance)), limit, burden))
                .toList());
    }

    private static String name(String target, Alliance alliance) {
        return alliance.members().stream()
                .filter(member -> member.id().equals(target))
                .map(Member::name)
                .findFirst()
                .orElse(target);
    }
}
