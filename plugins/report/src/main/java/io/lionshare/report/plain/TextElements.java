package io.lionshare.report.plain;

import io.lionshare.plugin.PrintableText;
import io.lionshare.report.Chart;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.Element;
import java.util.ArrayList;
import java.util.List;

/** Writes elements of a report as text. */
final class TextElements {
    /** Of a heat map; where there are more, the table below it is easier to read. */
    private static final int MOST_ROWS = 12;

    private final TextPage page;

    TextElements(TextPage page) {
        this.page = page;
    }

    /** Folded details that follow one another are left out together. */
    void write(List<Element> elements) {
        List<Element.Folded> folds = new ArrayList<>();
        for (Element element : elements) {
            if (element instanceof Element.Folded folded) {
                folds.add(folded);
            } else {
                folded(folds);
                folds.clear();
                write(element);
            }
        }
        folded(folds);
    }

    private void folded(List<Element.Folded> folds) {
        if (folds.isEmpty()) {
            return;
        }
        if (page.layout().details() instanceof Details.LeftOut leftOut) {
            String first = folds.get(0).summary();
            String last = folds.get(folds.size() - 1).summary();
            String which = folds.size() == 1 ? first : folds.size() + ", from " + first + " to " + last;
            page.labelled("Details left out", which + "; " + leftOut.howToSee() + ".");
            return;
        }
        for (Element.Folded folded : folds) {
            page.title(folded.summary(), "╌");
            write(folded.elements());
        }
    }

    private void write(Element element) {
        if (element instanceof Element.Prose prose) {
            page.paragraph(prose.text());
        } else if (element instanceof Element.Remark remark) {
            page.labelled(remark.label(), remark.text());
        } else if (element instanceof Element.Facts facts) {
            facts(facts.list());
        } else if (element instanceof DataTable table) {
            table(table);
        } else if (element instanceof Chart chart) {
            chart(chart);
        } else {
            throw new IllegalArgumentException("unknown kind of element: " + element.getClass());
        }
    }

    private void facts(List<Element.Fact> facts) {
        int longest = facts.stream()
                .mapToInt(fact -> Words.width(PrintableText.line(fact.label())))
                .max()
                .orElse(0);
        int width = Math.min(longest, page.layout().width() / 2);
        facts.forEach(fact -> page.fact(fact.label(), width, fact.text()));
    }

    private void table(DataTable table) {
        if (table.rows().isEmpty()) {
            page.labelled(table.caption(), "none.");
        } else {
            page.block(table.caption(), TextTable.lines(table, page.layout()));
        }
    }

    private void chart(Chart chart) {
        page.labelled(chart.title(), chart.alternative());
        if (chart instanceof Chart.Bars bars) {
            List<String> lines = TextBars.lines(bars, page.layout());
            if (!lines.isEmpty()) {
                page.more(lines);
            }
        } else if (chart instanceof Chart.HeatMap map && map.rows().size() <= MOST_ROWS) {
            page.more(TextTable.lines(table(map), page.layout()));
        }
    }

    private static DataTable table(Chart.HeatMap map) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("")));
        map.columns().forEach(name -> columns.add(Column.numbers("", name)));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < map.rows().size(); i++) {
            List<Cell> cells =
                    new ArrayList<>(List.of(Cell.words(map.rows().get(i).name())));
            map.texts().get(i).forEach(text -> cells.add(Cell.words(text)));
            rows.add(new Row(Kind.BODY, cells));
        }
        return new DataTable(map.title(), columns, rows);
    }
}
