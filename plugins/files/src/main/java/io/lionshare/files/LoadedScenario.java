package io.lionshare.files;

import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.ScoringStrategy;

/**
 * A scenario as it was read.
 *
 * @param scenario the scenario
 * @param strategies all strategies, set to the scenario's theatre: for further plans
 */
public record LoadedScenario(Scenario scenario, Plugins<ScoringStrategy> strategies) {
    /** Keeps what it is given. */
    public LoadedScenario {}
}
