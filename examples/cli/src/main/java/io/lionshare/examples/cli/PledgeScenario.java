package io.lionshare.examples.cli;

import io.lionshare.examples.cli.scenario.UkraineScenario;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.ScoringStrategy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The scenario of the commands that speak of pledges, and the plan that gives fair shares. */
final class PledgeScenario {
    @Option(
            names = "--plan",
            paramLabel = "PLAN",
            description = "The plan that gives fair shares; by default the scenario's baseline.")
    private @Nullable String plan;

    Scenario scenario() {
        return UkraineScenario.of(Plugins.load(ScoringStrategy.class));
    }

    Plan plan(Scenario scenario) {
        try {
            return plan == null ? scenario.baselinePlan() : scenario.plan(plan);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }
}
