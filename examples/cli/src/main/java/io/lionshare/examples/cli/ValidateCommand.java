package io.lionshare.examples.cli;

import io.lionshare.examples.cli.text.ScenarioText;
import io.lionshare.files.LoadedScenario;
import io.lionshare.model.Burden;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.UnsupportedLimitException;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lionshare validate [SCENARIO]}. */
@Command(
        name = "validate",
        description = "Checks a scenario, says what was read, and whether each plan can divide each burden.",
        footer = {
            "",
            "Examples:",
            "  lionshare validate my-scenario",
            "  lionshare validate my-scenario/scenario.yaml",
            "  lionshare validate un-budget",
            "  cd my-scenario && lionshare validate - < scenario.yaml"
        })
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ScenarioArgument scenario = new ScenarioArgument();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LoadedScenario loaded = ScenarioArgument.load(scenario.name(), Path.of(""), console);
        console.print(ScenarioText.lines(loaded.scenario()));
        console.print(loaded.table().describe());
        int refused = refusals(loaded.scenario());
        if (refused == 0) {
            console.print(List.of("Every plan divides every burden."));
        }
        return refused == 0 ? 0 : 1;
    }

    /** How many burdens some plan cannot divide; each is said in a message. */
    private int refusals(Scenario read) {
        int refused = 0;
        ProgressBar progress = console.progress(
                "dividing", read.plans().size() * read.burdens().size());
        for (Burden burden : read.burdens()) {
            for (Plan plan : read.plans()) {
                try {
                    read.allocate(burden, plan);
                } catch (UnsupportedLimitException e) {
                    console.complain(String.valueOf(e.getMessage()));
                    refused++;
                } catch (IllegalArgumentException | IllegalStateException | InfeasibleException e) {
                    console.complain(burden.id() + " under " + plan.name() + ": " + e.getMessage());
                    refused++;
                }
                progress.step();
            }
        }
        return refused;
    }
}
