package io.lionshare.examples.cli;

import io.lionshare.files.LoadedScenario;
import io.lionshare.files.ScenarioReader;
import io.lionshare.files.ScenariosOnBoard;
import io.lionshare.plugin.Names;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The argument that says which scenario a command works on; it comes after the other arguments. */
final class ScenarioArgument {
    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = {
                "A scenario file, or one on board: eu-relocation-2015, ukraine-2025, un-budget.",
                "By default ukraine-2025."
            })
    private @Nullable String scenario;

    /**
     * The scenario, with the strategies as its theatre sets them.
     *
     * @throws UsageException if there is no such scenario
     * @throws io.lionshare.files.ScenarioException if anything is wrong with its files
     */
    LoadedScenario load() {
        String name = scenario == null ? ScenariosOnBoard.DEFAULT : scenario;
        ScenarioReader reader = ScenarioReader.load();
        if (ScenariosOnBoard.names().contains(name)) {
            return reader.readOnBoard(name);
        }
        Path path = path(name);
        if (!Files.exists(path)) {
            throw new UsageException(Names.unknown("scenario", name, ScenariosOnBoard.names())
                    .replaceFirst("(\\n|$)", ", and files such as my/scenario.yaml$1"));
        }
        return reader.read(path);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(e);
        }
    }
}
