package io.lionshare.examples.cli;

import io.lionshare.plan.Scenario;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The plan that gives fair shares. */
final class FairShareOption {
    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description = "The plan that gives fair shares; by default the scenario's baseline.")
    private @Nullable String plan;

    /** What was given; empty if nothing was. */
    Optional<String> name() {
        return Optional.ofNullable(plan);
    }

    /** The scenario under this plan alone. */
    Scenario of(Scenario scenario) {
        try {
            return scenario.under(plan == null ? scenario.baselinePlan() : scenario.plan(plan));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }
}
