package io.lionshare.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lionshare new-plugin NAME --kind rule --package org.example.foo}. */
@Command(
        name = "new-plugin",
        description = "Writes a project with a plug-in that builds and passes its tests, into a new folder.",
        footer = {
            "",
            "Examples:",
            "  lionshare new-plugin fair-effort --kind strategy",
            "  lionshare new-plugin solidarity --kind rule --package org.example.alliance"
        })
final class NewPluginCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "NAME",
            description = "The plug-in's id and the folder's name: lower-case words joined by hyphens.")
    private String name = "";

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "strategy, rule, method or metric.")
    private String kind = "";

    @Option(
            names = "--package",
            paramLabel = "PACKAGE",
            description = "The package of its class; by default ${DEFAULT-VALUE}.",
            defaultValue = "org.example")
    private String packageName = "";

    @Option(names = "--in", paramLabel = "DIR", description = "Where the folder goes; by default where you are.")
    private Path parent = Path.of("");

    NewPluginCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PluginProject project = new PluginProject(name, PluginProject.kind(kind), packageName);
        Path folder = parent.resolve(name);
        project.write(folder);
        console.print(List.of(
                "Written to " + folder + ": a " + kind + ", its test, and how it is found.",
                "Next: cd " + folder + " && mvn verify"));
        return 0;
    }
}
