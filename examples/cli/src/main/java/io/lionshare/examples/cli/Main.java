package io.lionshare.examples.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Starts the command {@code lionshare}. */
public final class Main {
    private Main() {}

    /**
     * Runs a command line and ends the process with its exit code, unless that is 0.
     *
     * @param arguments the command line
     */
    public static void main(String... arguments) {
        boolean isWatched =
                Optional.ofNullable(System.console()).filter(Main::isTerminal).isPresent();
        Console console =
                new Console(writer(System.out), writer(System.err), width(System.getenv("COLUMNS")), isWatched);
        int code = new Lionshare(console).run(arguments);
        if (code != CommandLine.ExitCode.OK) {
            System.exit(code);
        }
    }

    /** UTF-8 whatever the platform, so that the same input gives the same bytes. */
    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Since Java 22 there is a console in any case; whether it is a terminal, it says itself. */
    private static boolean isTerminal(java.io.Console console) {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** The columns that the environment tells, or those of the terminal, or the usual number. */
    static int width(@Nullable String columns) {
        if (columns != null && columns.matches("[1-9][0-9]{0,8}")) {
            return Math.max(Console.LEAST_WIDTH, Math.min(Console.MOST_WIDTH, Integer.parseInt(columns)));
        }
        int detected = CommandLine.Model.CommandSpec.create()
                .usageMessage()
                .width(Console.USUAL_WIDTH)
                .autoWidth(true)
                .width();
        return Math.max(Console.LEAST_WIDTH, Math.min(Console.MOST_WIDTH, detected));
    }
}
