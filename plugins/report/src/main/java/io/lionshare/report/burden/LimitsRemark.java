package io.lionshare.report.burden;

import io.lionshare.document.Remark;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.Limit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The limits that bind, in a line or two. */
final class LimitsRemark {
    private static final int NAMED = 6;

    private LimitsRemark() {}

    static Optional<Remark> of(List<Split> splits) {
        List<String> none = new ArrayList<>();
        Map<String, List<String>> bounds = new LinkedHashMap<>();
        Map<String, List<String>> briefs = new LinkedHashMap<>();
        for (Split split : splits) {
            for (LimitEffects effects : LimitEffects.of(split)) {
                if (!effects.binds()) {
                    continue;
                }
                if (effects.isOptOut()) {
                    none.add(split.label().phrase() + ": none from " + names(effects));
                    continue;
                }
                boolean isMost = effects.limits().get(0).kind() == Limit.Kind.CEILING;
                String bound =
                        (isMost ? "\u2264 " : "\u2265 ") + split.amounts().counted(effects.bound());
                String who = names(effects);
                bounds.computeIfAbsent(who, key -> new ArrayList<>()).add(bound + only(split, effects));
                briefs.computeIfAbsent(who, key -> new ArrayList<>()).add(bound);
            }
        }
        if (none.isEmpty() && bounds.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Remark("Limits", text(none, bounds, true), text(none, briefs, false)));
    }

    private static String text(List<String> none, Map<String, List<String>> bounds, boolean isFull) {
        List<String> parts = new ArrayList<>(none);
        bounds.forEach((who, list) -> parts.add(who + " " + (isFull ? Lists.and(list) : String.join(", ", list))));
        return String.join("; ", parts);
    }

    private static String names(LimitEffects effects) {
        List<String> names = effects.names();
        return names.size() <= NAMED
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED - 1)) + " and " + Digits.word(names.size() - NAMED + 1L)
                        + " others";
    }

    /** Where a limit binds under one plan alone. */
    private static String only(Split split, LimitEffects effects) {
        List<String> phrases = new ArrayList<>();
        for (int plan = 0; plan < split.size(); plan++) {
            if (effects.moved().get(plan).isPresent()) {
                phrases.add(split.phrase(plan));
            }
        }
        return phrases.size() == 1 && split.size() > 1 ? " (binds " + phrases.get(0) + " only)" : "";
    }
}
