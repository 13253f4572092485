package io.lionshare.report.picture;

import io.lionshare.report.Chart.Bar;
import io.lionshare.report.Chart.Bars;
import io.lionshare.report.picture.Shape.Anchor;
import java.util.List;

/**
 * Groups of horizontal bars. Names stand to the left of their bars, or above them where there is little room. Beyond six series
 * colours start again; then the order, which is that of the legend, tells the bars of a group apart.
 */
final class BarsPicture {
    private static final double NARROW = 520;
    private static final double WIDEST_NAME = 0.3;
    private static final double NAME_ABOVE = 20;
    private static final double GAP = 12;
    private static final double SWATCH = 11;
    private static final double TICK_ROOM = 20;
    private static final int MANY_ROWS = 12;
    private static final int FEW_SERIES = 2;

    private final Bars chart;
    private final Sheet sheet;
    private final Scale scale;
    private final boolean isNarrow;
    private final boolean hasValues;
    private final double thickness;
    private final double left;
    private final double right;

    private BarsPicture(Bars chart, double width) {
        this.chart = chart;
        this.sheet = new Sheet(width);
        List<Double> values =
                chart.rows().stream().flatMap(row -> row.values().stream()).toList();
        this.isNarrow = width < NARROW;
        this.scale = Scale.over(values, isNarrow ? 4 : 8);
        this.hasValues = chart.series().size() <= FEW_SERIES;
        this.thickness = hasValues ? 14 : 9;
        double longest = chart.rows().stream()
                .mapToDouble(row -> Letters.width(row.name(), Sheet.TEXT))
                .reduce(0, Math::max);
        double names = isNarrow ? 0 : Math.min(longest, WIDEST_NAME * width) + GAP;
        double value = hasValues
                ? values.stream()
                                .mapToDouble(v -> Letters.width(scale.value(v), Sheet.SMALL))
                                .reduce(0, Math::max)
                        + 6
                : 0;
        boolean isBelowZero = scale.first() < 0;
        this.left = names + (isBelowZero ? Math.max(value, 14) : isNarrow ? 6 : 0);
        this.right = width - Math.max(value, 18);
    }

    static Picture of(Bars chart, double width) {
        return new BarsPicture(chart, width).draw();
    }

    private Picture draw() {
        double top = sheet.legend(chart.series(), SWATCH, (x, y, i) -> sheet.box(x, y, SWATCH, SWATCH, ink(i), ""));
        if (chart.rows().size() > MANY_ROWS) {
            top += TICK_ROOM;
            ticks(top - 7);
        }
        double row = chart.series().size() * thickness + GAP + (isNarrow ? NAME_ABOVE : 0);
        double bottom = top + row * chart.rows().size();
        for (int tick : scale.ticks()) {
            sheet.line(x(tick), top, x(tick), bottom, Ink.GRID);
        }
        sheet.line(x(0), top, x(0), bottom, Ink.AXIS);
        for (int i = 0; i < chart.rows().size(); i++) {
            row(chart.rows().get(i), top + i * row);
        }
        ticks(bottom + 16);
        sheet.label((left + right) / 2, bottom + 36, Anchor.MIDDLE, chart.unit(), Ink.MUTED, Sheet.SMALL, right - left);
        return sheet.picture(bottom + 44);
    }

    private void ticks(double y) {
        for (int tick : scale.ticks()) {
            sheet.label(x(tick), y, Anchor.MIDDLE, scale.tick(tick), Ink.MUTED, Sheet.SMALL, sheet.width);
        }
    }

    private void row(Bar row, double top) {
        double bars = chart.series().size() * thickness;
        double first = top + GAP / 2;
        if (isNarrow) {
            // On paper of its own, since lines of the grid run behind it.
            sheet.box(0, top + NAME_ABOVE - 15, Letters.width(row.name(), Sheet.TEXT), 17, Ink.PAPER, "");
            sheet.label(0, top + NAME_ABOVE - 2, Anchor.START, row.name(), Ink.TEXT, Sheet.TEXT, sheet.width);
            first += NAME_ABOVE - 4;
        } else {
            double room = WIDEST_NAME * sheet.width;
            sheet.label(nameEdge(), first + bars / 2 + 4.5, Anchor.END, row.name(), Ink.TEXT, Sheet.TEXT, room);
        }
        for (int i = 0; i < row.values().size(); i++) {
            bar(row, i, first + i * thickness);
        }
    }

    private void bar(Bar row, int series, double y) {
        double value = row.values().get(series);
        double zero = x(0);
        double end = left + scale.place(value) * (right - left);
        String text = scale.value(value);
        String told = row.name() + ", " + chart.series().get(series) + ": " + text + " " + chart.unit();
        double from = Math.min(zero, end);
        sheet.box(from, y, Math.abs(end - zero), thickness - 1, ink(series), told);
        if (hasValues) {
            boolean isBelow = value < 0;
            sheet.label(
                    isBelow ? end - 4 : end + 4,
                    y + thickness - 3,
                    isBelow ? Anchor.END : Anchor.START,
                    text,
                    Ink.MUTED,
                    Sheet.SMALL,
                    sheet.width);
        }
    }

    private Ink ink(int series) {
        return Ink.series(chart.colours().get(series));
    }

    private double nameEdge() {
        double longest = chart.rows().stream()
                .mapToDouble(row -> Letters.width(row.name(), Sheet.TEXT))
                .reduce(0, Math::max);
        return Math.min(longest, WIDEST_NAME * sheet.width);
    }

    private double x(int tick) {
        return left + scale.place(tick * scale.step().doubleValue()) * (right - left);
    }
}
