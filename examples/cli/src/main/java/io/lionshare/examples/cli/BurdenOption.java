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
        if (burden == null) {
            return scenario.burdens();
        }
        List<String> known =
                scenario.burdens().stream().map(each -> each.type().id()).toList();
        try {
            Names.requireKnown("burden", burden, known);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
        return List.of(scenario.burdens().get(known.indexOf(burden)));
    }
}
