package io.lionshare.examples.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code lionshare completion}. */
@Command(
        name = "completion",
        description = "Prints a script that lets bash and zsh complete commands and options of lionshare.",
        footer = {
            "",
            "It completes the word lionshare, by which the launcher next to the jar is called.",
            "",
            "Examples:",
            "  source <(lionshare completion)",
            "  lionshare completion > ~/.local/share/bash-completion/completions/lionshare"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(AutoComplete.bash("lionshare", spec.root().commandLine())
                .lines()
                .toList());
        return 0;
    }
}
