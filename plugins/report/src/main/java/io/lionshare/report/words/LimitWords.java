package io.lionshare.report.words;

import io.lionshare.model.Bound;
import io.lionshare.model.Burden;
import io.lionshare.model.Limit;
import io.lionshare.plan.Allocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The limits of one burden in words: whom they hold, how much, and under which plans they bind. */
final class LimitWords {
    private LimitWords() {}

    /** What is said of a limit, but whom it holds. */
    private record Told(String bound, String effect) {}

    /** One sentence per bound; members under the same bound that binds under the same plans share it. */
    static List<String> sentences(List<Limit> limits, List<Allocation> allocations) {
        Map<Told, List<String>> targets = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        allocations.get(0).alliance().members().forEach(member -> names.put(member.id(), DerivationWords.name(member)));
        Map<String, Set<Limit>> binding = new LinkedHashMap<>();
        allocations.forEach(allocation -> binding.put(allocation.plan().name(), new HashSet<>(allocation.binding())));
        Burden burden = allocations.get(0).burden();
        for (Limit limit : limits) {
            Told told = new Told(limit.kind().word() + " of " + amount(limit.bound(), burden), effect(limit, binding));
            targets.computeIfAbsent(told, key -> new ArrayList<>())
                    .add(names.getOrDefault(limit.target(), limit.target()));
        }
        List<String> sentences = new ArrayList<>();
        targets.forEach(
                (told, held) -> sentences.add(told.bound + " for " + String.join(", ", held) + ": " + told.effect));
        return sentences;
    }

    private static String effect(Limit limit, Map<String, Set<Limit>> binding) {
        List<String> plans = binding.keySet().stream()
                .filter(plan -> binding.getOrDefault(plan, Set.of()).contains(limit))
                .toList();
        if (plans.isEmpty()) {
            return "does not bind";
        }
        return plans.size() == binding.size() ? "binds under every plan" : "binds under " + String.join(", ", plans);
    }

    private static String amount(Bound bound, Burden burden) {
        String amount = burden.type().format(bound.of(burden.total()));
        return bound instanceof Bound.Share share ? share + " (" + amount + ")" : amount;
    }
}
