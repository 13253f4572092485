package io.lionshare.report.plain;

import io.lionshare.document.Element;
import io.lionshare.document.Remark;
import io.lionshare.document.Report;
import io.lionshare.document.Series;
import io.lionshare.document.Summary;
import io.lionshare.document.Table;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.List;

/** The answer on one screen: the headline, tables, and remarks, as many as there is room for; the last one always. */
final class SummaryText {
    private static final int LINES = 24;
    private static final int MOST_OF_TABLE = 18;
    private static final int WIDE = 96;
    private static final int LEAST_LABEL = 7;

    private final TextLayout layout;
    private final List<Series> series;

    private SummaryText(TextLayout layout, List<Series> series) {
        this.layout = layout;
        this.series = series;
    }

    static List<String> lines(Report report, TextLayout layout) {
        return new SummaryText(layout, report.series()).lines(report.title(), report.summary());
    }

    private List<String> lines(String title, Summary summary) {
        List<String> lines = new ArrayList<>();
        Fill.wrap(PrintableText.line(title), layout.width())
                .forEach(line -> lines.add(layout.colours().strong(line)));
        String headline = isWide() ? summary.headline() : summary.brief();
        if (!headline.isEmpty()) {
            lines.addAll(Fill.wrap(PrintableText.line(headline), layout.width()));
        }
        List<List<String>> remarks = new ArrayList<>();
        int labels = labels(summary.elements());
        new SummaryParts(table -> lines.addAll(table(table)), remark -> remarks.add(remark(remark, labels)))
                .through(summary.elements());
        if (!remarks.isEmpty()) {
            lines.add("");
            addRemarks(lines, remarks);
        }
        return lines.stream().map(Fill::plain).toList();
    }

    private boolean isWide() {
        return layout.width() >= WIDE;
    }

    private void addRemarks(List<String> lines, List<List<String>> remarks) {
        List<String> last = remarks.get(remarks.size() - 1);
        int room = LINES - lines.size() - last.size();
        for (List<String> remark : remarks.subList(0, remarks.size() - 1)) {
            if (remark.size() <= room) {
                lines.addAll(remark);
                room -= remark.size();
            }
        }
        lines.addAll(last);
    }

    private List<String> table(Table table) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(BarTable.of(table, layout).orElseGet(() -> inBands(table)));
        return lines;
    }

    /** Columns that have no room next to the others stand below them; where that is more than a screen, they are left out. */
    private List<String> inBands(Table table) {
        List<String> lines = new ArrayList<>(TextTable.lines(Grid.of(table, series), layout));
        int end = lines.indexOf("");
        if (lines.size() > MOST_OF_TABLE && end > 0) {
            lines.subList(end, lines.size()).clear();
            lines.add("More columns: --details, or a wider terminal.");
        }
        if (!table.note().isEmpty()) {
            lines.addAll(Fill.wrap(PrintableText.line(table.note()), layout.width()));
        }
        return lines;
    }

    /** The width of labels and the gap after them; one that is longer stands in the text. */
    private int labels(List<Element> elements) {
        List<Integer> widths = new ArrayList<>(List.of(LEAST_LABEL));
        new SummaryParts(table -> {}, remark -> widths.add(Fill.width(remark.label()))).through(elements);
        return 1
                + widths.stream()
                        .filter(width -> width <= layout.width() / 4)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(LEAST_LABEL);
    }

    private List<String> remark(Remark remark, int labels) {
        List<String> lines = new ArrayList<>();
        String label = PrintableText.line(remark.label());
        String text = PrintableText.line(isWide() ? remark.text() : remark.brief());
        boolean isApart = Fill.width(label) < labels;
        for (String line : Fill.wrap(isApart ? text : label + ": " + text, layout.width() - labels)) {
            String first = isApart && lines.isEmpty() ? label : "";
            lines.add(layout.colours().strong(Fill.left(first, labels)) + line);
        }
        return lines;
    }
}
