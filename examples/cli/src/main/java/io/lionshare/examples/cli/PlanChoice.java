package io.lionshare.examples.cli;

import io.lionshare.files.LoadedScenario;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves a scenario one plan. */
final class PlanChoice {
    private PlanChoice() {}

    /** The scenario with the plan of this name alone, or with its baseline where none is named. */
    static Scenario choose(LoadedScenario loaded, @Nullable String name) {
        Scenario scenario = loaded.scenario();
        String chosen = name == null ? scenario.baseline() : name;
        List<String> known = scenario.plans().stream().map(Plan::name).toList();
        try {
            Names.requireKnown("plan", chosen, known);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
        return scenario.withPlans(List.of(scenario.plans().get(known.indexOf(chosen))), chosen);
    }
}
