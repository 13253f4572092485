package io.lionshare.examples.cli;

import io.lionshare.files.BundledScenarios;
import io.lionshare.files.LoadedScenario;
import io.lionshare.files.ScenarioException;
import io.lionshare.files.ScenarioReader;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The argument that says which scenario a command works on. It stands after the command's other arguments. */
final class ScenarioArgument {
    static final String LABEL = "SCENARIO";
    static final String DESCRIPTION =
            "A scenario file, a folder with a scenario.yaml, - for standard input, or a bundled one: eu-relocation-2015,"
                    + " un-budget, ukraine-2025. By default the scenario.yaml of this folder, or ukraine-2025.";

    private static final String STANDARD_INPUT = "-";
    private static final String BUNDLED = "bundled:";

    @Parameters(index = "0+", arity = "0..1", paramLabel = LABEL, description = DESCRIPTION)
    private @Nullable String name;

    /** What was given; empty if nothing was. */
    Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** Whether a folder has a scenario, which is taken where none is named. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(BundledScenarios.FILE));
    }

    /**
     * The scenario, with the strategies as its theatre sets them.
     *
     * @param name what was given; empty for the scenario of this folder, or the usual one where it has none
     * @param here this folder
     * @param console where a scenario that was not named is named, and where one may be read from
     * @throws UsageException if there is no such scenario, or more than one
     * @throws ScenarioException if anything is wrong with its files
     */
    static LoadedScenario load(Optional<String> name, Path here, Console console) {
        if (name.isEmpty()) {
            return byDefault(here.resolve(BundledScenarios.FILE), console);
        }
        String given = name.get();
        if (given.startsWith(BUNDLED)) {
            return bundled(given.substring(BUNDLED.length()));
        }
        ScenarioReader reader = ScenarioReader.load();
        if (given.equals(STANDARD_INPUT)) {
            return reader.read("standard input", console.in(), here);
        }
        Path path = here.resolve(path(given));
        if (!BundledScenarios.names().contains(given)) {
            return reader.read(file(given, path));
        }
        if (Files.exists(path)) {
            throw new UsageException("scenario '" + given + "' is a bundled one, and a file or folder here\nMaybe "
                    + BUNDLED + given + " or ." + path.getFileSystem().getSeparator() + given);
        }
        return reader.readBundled(given);
    }

    // The reader is in no signature, since reflection over options would load it for commands that read no files.
    private static LoadedScenario byDefault(Path own, Console console) {
        ScenarioReader reader = ScenarioReader.load();
        if (!Files.exists(own)) {
            return reader.readBundled(BundledScenarios.DEFAULT);
        }
        console.note("Scenario: " + BundledScenarios.FILE + " of this folder.");
        try {
            return reader.read(own);
        } catch (ScenarioException e) {
            throw new IllegalArgumentException(
                    e.getMessage() + "\nMaybe name a bundled scenario, such as " + BundledScenarios.DEFAULT, e);
        }
    }

    private static LoadedScenario bundled(String name) {
        if (!BundledScenarios.names().contains(name)) {
            throw new UsageException(Names.unknown("bundled scenario", name, BundledScenarios.names()));
        }
        return ScenarioReader.load().readBundled(name);
    }

    private static Path file(String given, Path path) {
        if (!Files.exists(path)) {
            throw new UsageException(Names.unknown("scenario", given, BundledScenarios.names())
                    .replaceFirst("(\\n|$)", ", and files such as my/scenario.yaml$1"));
        }
        Path inFolder = path.resolve(BundledScenarios.FILE);
        if (Files.isDirectory(path) && !Files.exists(inFolder)) {
            throw new UsageException("folder '" + PrintableText.value(given) + "' must have a " + BundledScenarios.FILE
                    + "\nMaybe lionshare init writes one");
        }
        return Files.isDirectory(path) ? inFolder : path;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException(e);
        }
    }
}
