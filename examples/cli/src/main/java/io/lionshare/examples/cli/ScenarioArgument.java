package io.lionshare.examples.cli;

import io.lionshare.files.BundledScenarios;
import io.lionshare.files.LoadedScenario;
import io.lionshare.files.ScenarioReader;
import io.lionshare.plugin.Names;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The argument that says which scenario a command works on. A command declares it at the place where it stands, the last:
 *
 * <pre>{@code
 * @Parameters(index = "0", arity = "0..1", paramLabel = ScenarioArgument.LABEL, description = ScenarioArgument.DESCRIPTION)
 * private String scenario = ScenarioArgument.DEFAULT;
 * }</pre>
 */
final class ScenarioArgument {
    static final String LABEL = "SCENARIO";
    static final String DEFAULT = BundledScenarios.DEFAULT;
    static final String DESCRIPTION = "A scenario file, or one on board: eu-relocation-2015, un-budget, or " + DEFAULT
            + ", which is taken where none is named.";

    private ScenarioArgument() {}

    /**
     * The scenario, with the strategies as its theatre sets them.
     *
     * @param name what was given
     * @throws UsageException if there is no such scenario
     * @throws io.lionshare.files.ScenarioException if anything is wrong with its files
     */
    static LoadedScenario load(String name) {
        ScenarioReader reader = ScenarioReader.load();
        if (BundledScenarios.names().contains(name)) {
            return reader.readBundled(name);
        }
        Path path = path(name);
        if (!Files.exists(path)) {
            throw new UsageException(Names.unknown("scenario", name, BundledScenarios.names())
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
