package io.lionshare.examples.cli;

import io.lionshare.report.plain.TextLayout.Extent;
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

    @Option(names = "--details", description = "Prints everything as text, not only the answer on one screen.")
    private boolean details;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private WidthOption width = new WidthOption();

    /** Refuses what cannot be done before any work begins. */
    Document check(Console console) {
        int columns = width.of(console);
        Format chosen = Format.of(format);
        output.check();
        Extent extent = details ? Extent.DETAILS : Extent.SUMMARY;
        return new Document(console, chosen, columns, extent, output);
    }
}
