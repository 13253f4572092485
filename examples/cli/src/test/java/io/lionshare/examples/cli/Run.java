package io.lionshare.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a command line gave.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained about
 */
record Run(int code, String out, String err) {
    static Run of(String... arguments) {
        return reading("", arguments);
    }

    /** With a text on standard input. */
    static Run reading(String input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = Console.of(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err));
        int code = new LionshareCommand(console).run(arguments);
        return new Run(code, out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
