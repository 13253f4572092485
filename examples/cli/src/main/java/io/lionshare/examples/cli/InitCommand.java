package io.lionshare.examples.cli;

import io.lionshare.files.BundledScenarios;
import io.lionshare.files.NewScenario;
import io.lionshare.files.ScenarioException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lionshare init DIR}. */
@Command(
        name = "init",
        description =
                "Writes a scenario into a new folder, to be changed: about your own table of members, an empty one, or a"
                        + " copy of a bundled one.",
        footer = {
            "",
            "Examples:",
            "  lionshare init my-scenario",
            "  lionshare init my-case --members table.csv",
            "  lionshare init my-case --members table.csv --decimal , --skip TOTAL",
            "  lionshare init my-budget --from un-budget",
            "  lionshare compare my-scenario/scenario.yaml"
        })
final class InitCommand implements Callable<Integer> {
    private static final String ROLE = "folder of a scenario";

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "The folder, which must not exist yet.")
    private String folder = "";

    @Mixin
    private final TableOptions table = new TableOptions();

    @Option(
            names = "--from",
            paramLabel = "SCENARIO",
            description = "A bundled scenario to copy: eu-relocation-2015, ukraine-2025, un-budget.")
    private @Nullable String from;

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Path path = Path.of(folder);
            if (from == null) {
                write(path, table.scenario());
            } else if (table.isGiven()) {
                throw new UsageException("--from and --members must not both be given");
            } else {
                NewFolder.write(ROLE, path, BundledScenarios.files(from));
                console.print(List.of(
                        "Written to " + path + ": "
                                + String.join(", ", BundledScenarios.files(from).keySet()) + ".",
                        next(path, "change them")));
            }
            return 0;
        } catch (InvalidPathException e) {
            throw new UsageException(ROLE + " ('" + folder + "') must be a path");
        } catch (ScenarioException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }

    private void write(Path path, NewScenario scenario) throws IOException {
        NewFolder.writeBytes(ROLE, path, scenario.files());
        List<String> lines = new ArrayList<>(scenario.found());
        lines.add("Written to " + path + ": "
                + String.join(", ", new TreeSet<>(scenario.files().keySet())) + ".");
        lines.add(next(path, "change the burden and the plans"));
        console.print(lines);
    }

    private static String next(Path path, String change) {
        return "Next: " + change + ", then lionshare compare " + path.resolve(BundledScenarios.FILE);
    }
}
