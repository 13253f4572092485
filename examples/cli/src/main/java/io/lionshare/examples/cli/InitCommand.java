package io.lionshare.examples.cli;

import io.lionshare.files.BundledScenarios;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lionshare init DIR}. */
@Command(
        name = "init",
        description = "Writes a scenario with its table of members into a new folder, to be changed.",
        footer = {
            "",
            "Examples:",
            "  lionshare init my-scenario",
            "  lionshare init my-budget --from un-budget",
            "  lionshare compare my-scenario/scenario.yaml"
        })
final class InitCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder, which must not exist yet.")
    private String folder = "";

    @Option(
            names = "--from",
            paramLabel = "SCENARIO",
            description = "The scenario on board to begin with: eu-relocation-2015, ukraine-2025, un-budget; by default"
                    + " ukraine-2025.")
    private String from = "ukraine-2025";

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Path path = Path.of(folder);
            NewFolder.write("folder of a scenario", path, BundledScenarios.files(from));
            console.print(List.of(
                    "Written to " + path + ": "
                            + String.join(", ", BundledScenarios.files(from).keySet()) + ".",
                    "Next: change them, then lionshare compare " + path.resolve(BundledScenarios.FILE)));
            return 0;
        } catch (InvalidPathException e) {
            throw new UsageException("folder of a scenario ('" + folder + "') must be a path");
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }
}
