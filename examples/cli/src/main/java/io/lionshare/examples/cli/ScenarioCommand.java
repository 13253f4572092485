package io.lionshare.examples.cli;

import io.lionshare.files.LoadedScenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/**
 * A command that shows something of a scenario in a document. Options that cannot be met are refused before anything is read.
 * A command declares where the scenario stands among its arguments, after the others:
 *
 * <pre>{@code
 * @Mixin
 * private ScenarioArgument scenario = new ScenarioArgument();
 * }</pre>
 */
abstract class ScenarioCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ReportOptions report = new ReportOptions();

    ScenarioCommand(Console console) {
        this.console = console;
    }

    @Override
    public final Integer call() throws IOException {
        Document document = report.check(console);
        check();
        run(ScenarioArgument.load(scenario(), Path.of(""), console), document);
        return 0;
    }

    /** Refuses options that cannot be met, before anything is read. */
    void check() {}

    /** The scenario that was named, if one was. */
    abstract Optional<String> scenario();

    /** Writes what is to be shown. */
    abstract void run(LoadedScenario loaded, Document document) throws IOException;

    final Console console() {
        return console;
    }
}
