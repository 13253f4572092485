package io.lionshare.examples.cli;

import io.lionshare.model.UnsupportedLimitException;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the plans whose rule and method keep the limits. The others are left out, with a line for each reason. */
final class KeptPlans {
    private final Console console;
    private final Map<String, List<String>> plansByReason = new LinkedHashMap<>();

    private KeptPlans(Console console) {
        this.console = console;
    }

    /**
     * The plans side by side.
     *
     * @param scenario the plans that were asked for
     * @param console where it is said which of them are left out
     * @return the comparison of the others; the first of them is the baseline if the baseline is left out
     * @throws IllegalArgumentException if none is left
     */
    static Comparison compare(Scenario scenario, Console console) {
        KeptPlans kept = new KeptPlans(console);
        Comparison comparison = kept.compare(scenario);
        kept.plansByReason.forEach((reason, plans) ->
                console.note("Left out: " + message(plans, reason).replace("\n", ". ")));
        return comparison;
    }

    private Comparison compare(Scenario part) {
        int allocations = part.plans().size() * part.burdens().size();
        try {
            return Comparison.of(part, console.progress("comparing", allocations)::step);
        } catch (UnsupportedLimitException e) {
            plansByReason
                    .computeIfAbsent(e.reason(), reason -> new ArrayList<>())
                    .add(e.plan());
            List<Plan> others = part.plans().stream()
                    .filter(plan -> !plan.name().equals(e.plan()))
                    .toList();
            if (others.isEmpty()) {
                List<String> messages = new ArrayList<>();
                plansByReason.forEach((reason, plans) -> messages.add(message(plans, reason)));
                throw new IllegalArgumentException(String.join("\n", messages), e);
            }
            boolean keepsBaseline = !part.baseline().equals(e.plan());
            return compare(part.withPlans(
                    others, keepsBaseline ? part.baseline() : others.get(0).name()));
        }
    }

    private static String message(List<String> plans, String reason) {
        return (plans.size() == 1 ? "plan " : "plans ") + String.join(", ", plans) + ": " + reason;
    }
}
