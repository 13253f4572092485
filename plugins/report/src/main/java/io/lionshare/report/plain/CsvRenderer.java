package io.lionshare.report.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.lionshare.document.Renderer;
import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.document.View;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/**
 * Writes every value of every table, map and line, one a line, for programs and spreadsheets: numbers exact and without grouping;
 * a mark has its series in {@code column}. Words that a spreadsheet would take for a formula begin with an apostrophe.
 */
public final class CsvRenderer implements Renderer {
    /** A renderer. */
    public CsvRenderer() {}

    @Override
    public void render(Report report, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, UTF_8);
        try (CsvWriter csv = CsvWriter.builder().build(new Unclosed(writer))) {
            csv.writeRecord("view", "section", "table", "row", "kind", "group", "column", "value");
            for (View view : report.views()) {
                view.sections().forEach(section -> section(csv, view.id(), section, report));
            }
            report.sections().forEach(section -> section(csv, "", section, report));
            report.reference().forEach(section -> section(csv, "", section, report));
        }
        writer.flush();
    }

    private static void section(CsvWriter csv, String view, Section section, Report report) {
        new CsvElements(csv, view, section.id(), report.series()).through(section.elements());
    }

    /** The stream belongs to the caller, and stays open. */
    private static final class Unclosed extends Writer {
        private final Writer writer;

        Unclosed(Writer writer) {
            this.writer = writer;
        }

        @Override
        public void write(char[] buffer, int from, int length) throws IOException {
            writer.write(buffer, from, length);
        }

        @Override
        public void flush() throws IOException {
            writer.flush();
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    @Override
    public String toString() {
        return "writes a report as rows of CSV";
    }
}
