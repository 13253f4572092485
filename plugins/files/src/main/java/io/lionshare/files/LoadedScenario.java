package io.lionshare.files;

import io.lionshare.files.table.MemberTable;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugins;
import io.lionshare.plugin.PrintableText;
import io.lionshare.score.ScoringStrategy;
import java.util.Objects;

/**
 * A scenario as it was read.
 *
 * @param scenario the scenario
 * @param strategies all strategies, set to the scenario's theatre: for further plans
 * @param table the members as they were read, with what each column was taken for
 */
public record LoadedScenario(Scenario scenario, Plugins<ScoringStrategy> strategies, MemberTable table) {
    /** Refuses null. */
    public LoadedScenario {
        Objects.requireNonNull(scenario, "loaded scenario");
        Objects.requireNonNull(strategies, "strategies of a loaded scenario");
        Objects.requireNonNull(table, "table of a loaded scenario");
    }

    @Override
    public String toString() {
        return PrintableText.brief(scenario.toString());
    }
}
