package io.lionshare.examples.cli;

import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a command line that cannot be read: one clear line, what is known, and no manual. */
final class WrongUsage implements IParameterExceptionHandler {
    private final Console console;

    WrongUsage(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        console.complain(message(wrong));
        return CommandLine.ExitCode.USAGE;
    }

    private static String message(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String hint = "\nMaybe see " + command.getCommandSpec().qualifiedName() + " --help";
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(wrong.getMessage()).lines().findFirst().orElse("wrong usage") + hint;
        }
        List<String> texts = unmatched.getUnmatched();
        String first = texts.isEmpty() ? "" : texts.get(0);
        if (first.startsWith("-")) {
            return Names.unknown("option", first, options(command));
        }
        return command.getSubcommands().isEmpty()
                ? "unexpected argument '" + PrintableText.value(first) + "'" + hint
                : Names.unknown("command", first, command.getSubcommands().keySet());
    }

    private static Set<String> options(CommandLine command) {
        Set<String> names = new TreeSet<>();
        command.getCommandSpec().options().forEach(option -> names.add(option.longestName()));
        return names;
    }
}
