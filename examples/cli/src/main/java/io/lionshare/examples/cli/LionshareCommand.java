package io.lionshare.examples.cli;

import io.lionshare.examples.cli.solve.SolveCommand;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code lionshare} with its sub-commands, and what they do when something is wrong. */
@Command(
        name = "lionshare",
        description = "Divides a shared burden among the members of an alliance, and explains every number.",
        footer = {
            "",
            "Without a command, lionshare compares.",
            "",
            "Examples:",
            "  lionshare",
            "  lionshare compare --burden ground-force",
            "  lionshare compare un-budget",
            "  lionshare explain DEU",
            "  lionshare joint",
            "  lionshare init my-scenario",
            "  lionshare validate my-scenario",
            "  lionshare help compare",
            "  lionshare coverage",
            "  lionshare withdraw USA",
            "  lionshare road --years 2027-2031",
            "  lionshare list strategies",
            "  lionshare list rules --plugins my-rule.jar",
            "  lionshare audit eu-relocation-2015",
            "  lionshare axioms talmud",
            "  lionshare solve < problems.jsonl",
            "  lionshare completion"
        })
final class LionshareCommand {
    private static final List<String> OWN_OPTIONS = List.of("-h", "--help", "-V", "--version");

    private static final List<String> NAMES = List.of(
            "audit",
            "axioms",
            "compare",
            "completion",
            "coverage",
            "explain",
            "help",
            "init",
            "joint",
            "road",
            "robust",
            "seats",
            "list",
            "new-plugin",
            "solve",
            "validate",
            "withdraw");

    /** The commands that show or write something about every command. */
    private static final List<String> OF_ALL = List.of("completion", "help");

    private static final Map<String, String> EXIT_CODES =
            new TreeMap<>(Map.of("0", "done", "1", "failed or infeasible", "2", "wrong usage"));

    private final Console console;

    LionshareCommand(Console console) {
        this.console = console;
    }

    /** Runs a command line; {@code compare} is what it does when no command is named. */
    int run(String... arguments) {
        boolean named = arguments.length > 0 && (!arguments[0].startsWith("-") || OWN_OPTIONS.contains(arguments[0]));
        String[] line = named
                ? arguments
                : Stream.concat(Stream.of("compare"), Stream.of(arguments)).toArray(String[]::new);
        boolean isAsked = console.isTerminal() && line[0].equals("solve");
        ProgressLine.Timer timer = isAsked ? () -> {} : console.progress().begin("lionshare " + line[0]);
        try {
            int code = commandLine(line[0]).execute(line);
            console.out().flush();
            return code;
        } catch (ServiceConfigurationError e) {
            return failed(new IllegalStateException(PluginsOption.fault(e), e));
        } catch (RuntimeException | Error e) {
            return failed(e);
        } finally {
            timer.close();
        }
    }

    /** The command that is named, since describing all of them takes a third of a second; all where none is, or one that needs them. */
    private CommandLine commandLine(String name) {
        CommandLine commandLine = new CommandLine(this);
        boolean isEnough = NAMES.contains(name) && !OF_ALL.contains(name);
        for (String command : isEnough ? List.of(name) : NAMES) {
            commandLine.addSubcommand(command(command));
        }
        PluginsOption plugins = new PluginsOption();
        commandLine.getSubcommands().values().forEach(command -> command.addMixin("plugins", plugins));
        Stream.concat(Stream.of(commandLine), commandLine.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .forEach(spec -> spec.mixinStandardHelpOptions(true)
                        .versionProvider(new Version())
                        .usageMessage()
                        .exitCodeListHeading("%nExit code:%n")
                        .exitCodeList(EXIT_CODES));
        return commandLine
                .setOut(console.out())
                .setErr(console.err())
                .setUsageHelpWidth(console.width())
                .setExecutionStrategy(parsed -> run(parsed, plugins))
                .setParameterExceptionHandler(new WrongUsage(console))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure));
    }

    private Object command(String name) {
        return switch (name) {
            case "audit" -> new AuditCommand(console);
            case "axioms" -> new AxiomsCommand(console);
            case "compare" -> new CompareCommand(console);
            case "completion" -> new CompletionCommand(console);
            case "coverage" -> new CoverageCommand(console);
            case "explain" -> new ExplainCommand(console);
            case "help" -> new HelpCommand(console);
            case "init" -> new InitCommand(console);
            case "joint" -> new JointCommand(console);
            case "road" -> new RoadCommand(console);
            case "robust" -> new RobustCommand(console);
            case "seats" -> new SeatsCommand(console);
            case "list" -> new ListCommand(console);
            case "new-plugin" -> new NewPluginCommand(console);
            case "solve" -> new SolveCommand(console.in(), console.out(), console.counter("answers"));
            case "validate" -> new ValidateCommand(console);
            case "withdraw" -> new WithdrawCommand(console);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private int run(CommandLine.ParseResult parsed, PluginsOption plugins) {
        try {
            ListOptions.requireWhole(parsed);
            return plugins.around(() -> new CommandLine.RunLast().execute(parsed));
        } catch (UsageException | UnwritableException e) {
            return failed(e);
        }
    }

    /** One line without a stack trace, for errors too: what is wrong is most often the input or a plug-in. */
    private int failed(Throwable failure) {
        if (failure instanceof UnwritableException unwritable && unwritable.isClosedPipe()) {
            return CommandLine.ExitCode.OK;
        }
        console.complain(words(failure));
        return failure instanceof UsageException ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    /** The message; that of the cause where several threads worked, since a copy of an exception may come without its message. */
    static String words(Throwable failure) {
        String message = failure.getMessage();
        Throwable cause = failure.getCause();
        if (message == null && cause != null) {
            return words(cause);
        }
        return failure instanceof Error || message == null ? failure.toString() : message;
    }
}
