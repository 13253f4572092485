package io.lionshare.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lionshare.document.Remark;
import io.lionshare.document.Report;
import io.lionshare.report.plain.Bars;
import io.lionshare.report.plain.Colours;
import io.lionshare.report.plain.TextLayout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import picocli.CommandLine.Help.Ansi;

/**
 * How a report is written, and where to.
 *
 * @param console where text goes
 * @param format of the document
 * @param width the number of columns of text
 * @param extent of text: the answer on one screen, or everything
 * @param output a file, if one was named
 */
record Document(Console console, Format format, int width, TextLayout.Extent extent, OutputOption output) {
    void write(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.renderer(layout()).render(report, bytes);
        output.write(console, bytes.toString(UTF_8));
    }

    /** The answer on one screen says where to look next; other forms have it all. */
    void write(Report report, Remark more) throws IOException {
        write(report.withSummary(report.summary().with(more)));
    }

    /** The same, in one form for every width. */
    void write(Report report, String more) throws IOException {
        write(report, Remark.of("More", more));
    }

    /** Whether only the answer is printed. */
    boolean isBrief() {
        return format == Format.TEXT && extent == TextLayout.Extent.SUMMARY;
    }

    private TextLayout layout() {
        boolean isColoured = console.isTerminal() && output.isConsole() && Ansi.AUTO.enabled();
        return TextLayout.of(width)
                .withColours(isColoured ? Colours.ANSI : Colours.NONE)
                .withBars(console.isTerminal() && !Terminal.hasBlocks() ? Bars.SIGNS : Bars.BLOCKS)
                .withExtent(extent);
    }
}
