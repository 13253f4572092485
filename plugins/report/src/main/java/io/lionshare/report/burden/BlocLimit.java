package io.lionshare.report.burden;

import io.lionshare.document.figure.Lists;
import io.lionshare.model.Bound;
import io.lionshare.model.Limit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For which burdens the same limit of a bloc binds, as a part of a sentence. */
final class BlocLimit {
    private BlocLimit() {}

    private record Place(String phrase, boolean binds) {}

    /** Of the first such limit that is not in the sentence already; empty if there is none. */
    static String clause(List<Split> splits, List<Limit> named) {
        Map<String, List<Place>> places = new LinkedHashMap<>();
        for (Split split : splits) {
            for (LimitEffects effects : LimitEffects.of(split)) {
                Limit limit = effects.limits().get(0);
                if (split.member(limit.target()).isEmpty() && !named.contains(limit)) {
                    places.computeIfAbsent(words(split, effects), any -> new ArrayList<>())
                            .add(new Place("the " + split.label().phrase(), effects.binds()));
                }
            }
        }
        return places.entrySet().stream()
                .findFirst()
                .map(limit -> "; " + limit.getKey() + " " + where(limit.getValue(), splits.size()))
                .orElse("");
    }

    private static String words(Split split, LimitEffects effects) {
        Limit limit = effects.limits().get(0);
        String amount = limit.bound() instanceof Bound.Share share
                ? share.toString().replace(" ", "\u202f")
                : split.amounts().counted(effects.bound());
        return (limit.kind() == Limit.Kind.CEILING ? "the ceiling of " : "the floor of ") + amount + " for "
                + limit.target();
    }

    private static String where(List<Place> limited, int burdens) {
        List<String> binding =
                limited.stream().filter(Place::binds).map(Place::phrase).toList();
        if (binding.isEmpty()) {
            return "does not bind";
        }
        if (burdens == 1) {
            return "binds too";
        }
        return "binds for " + Lists.and(binding) + (binding.size() < limited.size() ? " alone" : "");
    }
}
