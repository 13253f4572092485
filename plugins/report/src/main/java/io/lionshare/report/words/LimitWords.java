package io.lionshare.report.words;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bound;
import io.lionshare.model.Burden;
import io.lionshare.model.Limit;
import io.lionshare.plan.Allocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The limits of one burden in words: whom they hold, how much, and under which plans they bind. */
final class LimitWords {
    private LimitWords() {}

    /** What is said of a limit, but whom it holds. */
    private record Told(String bound, String effect) {}

    /** One sentence per bound; members under the same bound that binds under the same plans share it. */
    static List<String> sentences(List<Limit> limits, List<Allocation> allocations) {
        Map<Told, List<String>> targets = new LinkedHashMap<>();
        Alliance alliance = allocations.get(0).alliance();
        Burden burden = allocations.get(0).burden();
        for (Limit limit : limits) {
            Told told =
                    new Told(limit.kind().word() + " of " + amount(limit.bound(), burden), effect(limit, allocations));
            targets.computeIfAbsent(told, key -> new ArrayList<>()).add(name(alliance, limit.target()));
        }
        List<String> sentences = new ArrayList<>();
        targets.forEach(
                (told, names) -> sentences.add(told.bound + " for " + String.join(", ", names) + ": " + told.effect));
        return sentences;
    }

    private static String effect(Limit limit, List<Allocation> allocations) {
        List<String> binding = allocations.stream()
                .filter(allocation -> allocation.binding().contains(limit))
                .map(allocation -> allocation.plan().name())
                .toList();
        if (binding.isEmpty()) {
            return "does not bind";
        }
        return binding.size() == allocations.size()
                ? "binds under every plan"
                : "binds under " + String.join(", ", binding);
    }

    private static String amount(Bound bound, Burden burden) {
        String amount = burden.type().format(bound.of(burden.total()));
        return bound instanceof Bound.Share share ? share + " (" + amount + ")" : amount;
    }

    private static String name(Alliance alliance, String target) {
        return alliance.members().stream()
                .filter(member -> member.id().equals(target))
                .map(DerivationWords::name)
                .findFirst()
                .orElse(target);
    }
}
