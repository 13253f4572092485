package io.lionshare.report.plain;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.lionshare.plugin.PrintableText;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.Element;
import io.lionshare.report.Renderer;
import io.lionshare.report.Report;
import io.lionshare.report.Section;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * The tables of a report as CSV, one value in a line: section, table, row, kind of row, group, column, value. Numbers are exact
 * and have neither grouping nor unit. Words that a spreadsheet would take for a formula begin with an apostrophe; characters
 * that nobody sees are shown as signs for themselves.
 */
public final class CsvRenderer implements Renderer {
    private static final String FORMULA_BEGINS_WITH = "=+-@";

    /** A renderer. */
    public CsvRenderer() {}

    @Override
    public String render(Report report) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord("section", "table", "row", "kind", "group", "column", "value");
            for (Section section : report.sections()) {
                write(csv, section.id(), section.elements());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(CsvWriter csv, String section, List<Element> elements) {
        for (Element element : elements) {
            if (element instanceof DataTable table) {
                table.rows().forEach(row -> write(csv, section, table, row));
            } else if (element instanceof Element.Folded folded) {
                write(csv, section, folded.elements());
            }
        }
    }

    private static void write(CsvWriter csv, String section, DataTable table, Row row) {
        String head = row.cells().get(0).text();
        String kind = row.kind().name().toLowerCase(Locale.ROOT);
        for (int k = 1; k < row.cells().size(); k++) {
            Column column = table.columns().get(k);
            Cell cell = row.cells().get(k);
            String value = cell.number().map(number -> number.toPlainString()).orElseGet(() -> words(cell.text()));
            csv.writeRecord(
                    section,
                    words(table.caption()),
                    words(head),
                    kind,
                    words(column.group()),
                    words(column.head()),
                    value);
        }
    }

    private static String words(String text) {
        String line = PrintableText.line(text);
        String begin = line.strip();
        boolean isFormula = !begin.isEmpty() && FORMULA_BEGINS_WITH.indexOf(begin.charAt(0)) >= 0;
        return isFormula ? "'" + line : line;
    }
}
