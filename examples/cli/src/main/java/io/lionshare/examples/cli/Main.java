package io.lionshare.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** Starts the command {@code lionshare}. */
public final class Main {
    private Main() {}

    /**
     * Runs a command line, in UTF-8 and without a locale so that the same input gives the same bytes, and ends the process with its exit code, unless that is 0.
     *
     * @param arguments the command line
     */
    public static void main(String... arguments) {
        Locale.setDefault(Locale.ROOT);
        // no option is a point in time or of a database; to load what reads such ones takes a tenth of a second
        System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        ProgressLine progress = Terminal.showsErrors() ? ProgressLine.on(err, System::nanoTime) : ProgressLine.none();
        boolean isTerminal = Terminal.isInteractive();
        OutputStream out =
                new CheckedOutput(new FileOutputStream(FileDescriptor.out), isTerminal ? progress::end : () -> {});
        Console console = new Console(
                System.in,
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                err,
                width(System.getenv("COLUMNS")),
                isTerminal,
                progress);
        int code = new LionshareCommand(console).run(arguments);
        if (code != CommandLine.ExitCode.OK) {
            System.exit(code);
        }
    }

    /** The columns that the environment gives, or those of the terminal, or the usual number. */
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
