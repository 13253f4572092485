package io.lionshare.examples.cli;

import io.lionshare.plugin.Names;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lionshare help COMMAND}. */
@Command(
        name = "help",
        description = "Shows the options of a command, with examples.",
        footer = {"", "Examples:", "  lionshare help", "  lionshare help compare"})
final class HelpCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "A command; without it, all of them are listed.")
    private @Nullable String command;

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandLine all = spec.root().commandLine();
        try {
            CommandLine asked = command == null ? all : Names.find("command", command, all.getSubcommands());
            asked.usage(console.out());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
        return 0;
    }
}
