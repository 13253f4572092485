package io.lionshare.examples.cli;

import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * The options of a command that gives a report: its format, and where it goes. No class of reports stands in a field or a
 * signature here, since the options of all commands are looked at when any of them starts.
 */
final class ReportOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (the default), markdown, csv, json, or html: one page with charts.")
    private String format = "text";

    @Option(names = "--details", description = "Prints the details, too, which text leaves out.")
    private boolean details;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private WidthOption width = new WidthOption();

    /** Refuses what cannot be done before any work begins. Text says how to see the details that it leaves out. */
    Document check(Console console, String howToSee) {
        int columns = width.of(console);
        Format chosen = Format.of(format);
        output.check();
        return new Document(console, chosen, columns, details ? Optional.empty() : Optional.of(howToSee), output);
    }

    /** The same, where --details is the one way to see them. */
    Document check(Console console) {
        return check(console, "--details prints them");
    }
}
