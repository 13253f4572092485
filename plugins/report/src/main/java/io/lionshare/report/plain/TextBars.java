package io.lionshare.report.plain;

import io.lionshare.plugin.PrintableText;
import io.lionshare.report.Chart;
import io.lionshare.report.words.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Bars made of characters: one line for each row and series, with the value before the bar. */
final class TextBars {
    private static final int MOST_LINES = 16;
    private static final int DIGITS = 4;
    private static final int MOST_DECIMALS = 12;
    private static final int LEAST_ROOM = 10;
    private static final String INDENT = "  ";

    private final Chart.Bars chart;
    private final TextLayout layout;
    private final double lowest;
    private final double highest;

    private TextBars(Chart.Bars chart, TextLayout layout) {
        this.chart = chart;
        this.layout = layout;
        this.lowest = values(chart).stream().reduce(0.0, Math::min);
        this.highest = values(chart).stream().reduce(0.0, Math::max);
    }

    /** The bars; none where a table is easier to read, or where there is nothing to be drawn. */
    static List<String> lines(Chart.Bars chart, TextLayout layout) {
        int count = values(chart).size();
        TextBars bars = new TextBars(chart, layout);
        return count > MOST_LINES || bars.lowest == bars.highest ? List.of() : bars.lines();
    }

    private static List<Double> values(Chart.Bars chart) {
        return chart.rows().stream().flatMap(row -> row.values().stream()).toList();
    }

    private List<String> lines() {
        List<String> rows = column(chart.rows().stream().map(Chart.Bar::name).toList());
        List<String> series = chart.series().size() == 1 ? List.of("") : column(chart.series());
        int valueWidth = values(chart).stream()
                .mapToInt(value -> Words.width(text(value)))
                .max()
                .orElse(0);
        int room = layout.width()
                - Words.width(rows.get(0))
                - Words.width(series.get(0))
                - valueWidth
                - 2 * INDENT.length();
        List<String> lines = new ArrayList<>();
        for (int i = 0; room >= LEAST_ROOM && i < rows.size(); i++) {
            for (int k = 0; k < series.size(); k++) {
                double value = chart.rows().get(i).values().get(k);
                String row = k == 0 ? rows.get(i) : " ".repeat(Words.width(rows.get(i)));
                String head = row + series.get(k) + INDENT + Words.right(text(value), valueWidth);
                String bar = bar(value, room);
                lines.add(
                        bar.isEmpty() ? head : head + INDENT + layout.colours().bar(bar));
            }
        }
        return lines;
    }

    /** Names below one another, at most a quarter of the line wide, so that half of it is left for bars. */
    private List<String> column(List<String> names) {
        List<String> visible = names.stream().map(PrintableText::line).toList();
        int longest = visible.stream().mapToInt(Words::width).max().orElse(0);
        int width = Math.min(longest, layout.width() / 4);
        return visible.stream()
                .map(name -> INDENT + Words.left(Words.cut(name, width), width))
                .toList();
    }

    /** From zero to the right, or to the left where the value is negative; a thin one where it would be nothing. */
    private String bar(double value, int room) {
        int zero = Math.min(cells(-lowest, room), highest > 0 ? room - 1 : room);
        int length = cells(Math.abs(value), room);
        if (value < 0) {
            int shown = Math.max(1, Math.min(zero, length));
            return " ".repeat(Math.max(0, zero - shown)) + (length == 0 ? "▕" : "█".repeat(shown));
        }
        int shown = Math.min(room - zero, length);
        return value == 0 ? "" : " ".repeat(zero) + (length == 0 ? "▏" : "█".repeat(shown));
    }

    /** Halves, so that two values at the far ends of what can be represented still have a distance. */
    private int cells(double distance, int room) {
        double span = Math.max(highest / 2 - lowest / 2, Double.MIN_NORMAL);
        return (int) Math.round(distance / 2 / span * room);
    }

    /** All with the same number of decimals: none where all are whole, else four digits for the largest. */
    private String text(double value) {
        int digits = 1 + (int) Math.floor(Math.log10(Math.max(highest, -lowest)));
        boolean isWhole = values(chart).stream().allMatch(each -> each == Math.rint(each));
        int decimals = isWhole ? 0 : Math.max(0, Math.min(MOST_DECIMALS, DIGITS - digits));
        String number = Figures.fixed(BigDecimal.valueOf(value), decimals);
        return chart.unit().isEmpty() ? number : number + " " + PrintableText.line(chart.unit());
    }
}
