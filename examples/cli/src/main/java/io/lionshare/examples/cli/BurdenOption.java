package io.lionshare.examples.cli;

import io.lionshare.model.Burden;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that shows one burden. What is said of it still follows from the pledges of all burdens. */
final class BurdenOption {
    @Option(names = "--burden", paramLabel = "BURDEN", description = "One burden only; pledges of others still count.")
    private @Nullable String burden;

    /** The burdens to show. */
    List<Burden> of(Scenario scenario) {
        try {
            return burden == null ? scenario.burdens() : List.of(find(scenario, burden));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }

    /** The burden of an id. */
    static Burden find(Scenario scenario, String id) {
        List<String> known = scenario.burdens().stream().map(Burden::id).toList();
        Names.requireKnown("burden", id, known);
        return scenario.burdens().get(known.indexOf(id));
    }
}
