package io.lionshare.examples.cli;

import io.lionshare.model.Burden;
import io.lionshare.plan.Scenario;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that shows one burden. What is said of it still follows from the pledges of all burdens. */
final class BurdenOption {
    @Option(names = "--burden", paramLabel = "BURDEN", description = "One burden only; pledges of others still count.")
    private @Nullable String burden;

    boolean isGiven() {
        return burden != null;
    }

    /** The burdens to show. */
    List<Burden> of(Scenario scenario) {
        return of(scenario, scenario.burdens());
    }

    /** The burden that was asked for, or those that are usual. */
    List<Burden> of(Scenario scenario, List<Burden> usual) {
        try {
            return burden == null ? usual : List.of(scenario.burden(burden));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }
}
