package io.lionshare.examples.cli;

import io.lionshare.report.Report;
import io.lionshare.report.plain.Colours;
import io.lionshare.report.plain.Details;
import io.lionshare.report.plain.TextLayout;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;

/**
 * How a report is written, and where to.
 *
 * @param console where text goes
 * @param format of the document
 * @param width the number of columns of text
 * @param howToSee the details that text leaves out; empty if it has them
 * @param output a file, if one was named
 */
record Document(Console console, Format format, int width, Optional<String> howToSee, OutputOption output) {
    void write(Report report) throws IOException {
        output.write(console, format.renderer(layout()).render(report));
    }

    /** Whether it is printed as text without details. */
    boolean isBrief() {
        return format == Format.TEXT && howToSee.isPresent() && output.isConsole();
    }

    /** Whether it is one page with charts. */
    boolean isPage() {
        return format == Format.HTML;
    }

    private TextLayout layout() {
        boolean isColoured = console.isTerminal() && output.isConsole() && Ansi.AUTO.enabled();
        return TextLayout.of(width)
                .withColours(isColoured ? Colours.ANSI : Colours.NONE)
                .withDetails(howToSee.<Details>map(Details.LeftOut::new).orElseGet(Details.Shown::new));
    }
}
