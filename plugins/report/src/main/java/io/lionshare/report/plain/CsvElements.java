package io.lionshare.report.plain;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.lionshare.document.Blocks;
import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Lines;
import io.lionshare.document.Mark;
import io.lionshare.document.Marks;
import io.lionshare.document.Row;
import io.lionshare.document.Series;
import io.lionshare.document.Slider;
import io.lionshare.document.Table;
import io.lionshare.document.Walk;
import io.lionshare.document.Words;
import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Locale;

/** Writes the values of elements as lines of CSV. The table below a map has its numbers. Lives for one section. */
final class CsvElements extends Walk {
    private static final String FORMULA_BEGINS_WITH = "=+-@";

    private final CsvWriter csv;
    private final String view;
    private final String section;
    private final List<Series> series;

    CsvElements(CsvWriter csv, String view, String section, List<Series> series) {
        this.csv = csv;
        this.view = view;
        this.section = section;
        this.series = series;
    }

    @Override
    public Walk blocks(Blocks blocks) {
        for (Blocks.Block block : blocks.list()) {
            String plan = series.get(block.series()).title();
            block.gauge().ifPresent(gauge -> line("", gauge.label(), "body", "", plan, plain(gauge.value())));
        }
        return this;
    }

    @Override
    public Walk table(Table table) {
        table.rows().forEach(row -> row(table, row));
        return this;
    }

    @Override
    public Walk lines(Lines lines) {
        for (Lines.Line line : lines.list()) {
            for (int i = 0; i < line.across().size(); i++) {
                String across = line.across().get(i).toPlainString();
                String up = line.up().get(i).toPlainString();
                line(lines.caption(), across, "body", "", line.name(), up);
            }
        }
        return this;
    }

    /** The table has what the lines show. */
    @Override
    public Walk slider(Slider slider) {
        return slider.table().accept(this);
    }

    private void row(Table table, Row row) {
        String head = row.cells().get(0).text();
        for (int k = 1; k < row.cells().size(); k++) {
            row.cells()
                    .get(k)
                    .accept(new Value(table, row, head, table.columns().get(k)));
        }
    }

    private void line(String table, String row, String kind, String group, String column, String value) {
        csv.writeRecord(view, section, words(table), words(row), kind, words(group), words(column), value);
    }

    private static String plain(Figure figure) {
        return figure.exact().toPlainString();
    }

    private static String words(String text) {
        String line = Fill.plain(PrintableText.line(text));
        String begin = line.strip();
        boolean isFormula = !begin.isEmpty() && FORMULA_BEGINS_WITH.indexOf(begin.charAt(0)) >= 0;
        return isFormula ? "'" + line : line;
    }

    /** Writes a cell: a line, or one for each mark. */
    private final class Value implements Cell.Visitor<Boolean> {
        private final Table table;
        private final Row row;
        private final String head;
        private final Column column;

        Value(Table table, Row row, String head, Column column) {
            this.table = table;
            this.row = row;
            this.head = head;
            this.column = column;
        }

        private void write(String name, String value) {
            String kind = row.kind().name().toLowerCase(Locale.ROOT);
            line(table.caption(), head, kind, column.group(), name, value);
        }

        @Override
        public Boolean words(Words words) {
            if (row.kind() != Row.Kind.HEAD) {
                write(column.head(), CsvElements.words(words.text()));
            }
            return true;
        }

        @Override
        public Boolean figure(Figure figure) {
            write(column.head(), plain(figure));
            return true;
        }

        @Override
        public Boolean marks(Marks marks) {
            for (Mark mark : marks.list()) {
                String name = Grid.name(mark, series);
                if (mark.from().signum() != 0 && mark.from().compareTo(mark.to()) != 0) {
                    write(name + ", from", mark.from().toPlainString());
                }
                write(name, mark.to().toPlainString());
            }
            return true;
        }
    }
}
