package io.lionshare.examples.cli;

import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The plan that gives fair shares. */
final class FairShareOption {
    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description = "The plan that gives fair shares; by default the scenario's baseline.")
    private @Nullable String plan;

    /** The scenario under this plan alone. */
    Scenario of(Scenario scenario) {
        try {
            Plan chosen = plan == null ? scenario.baselinePlan() : scenario.plan(plan);
            return scenario.withPlans(List.of(chosen), chosen.name());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }
}
