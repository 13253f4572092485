package io.lionshare.report.picture;

import io.lionshare.report.Chart.HeatMap;
import io.lionshare.report.picture.Shape.Anchor;
import io.lionshare.report.picture.Shape.Box;
import java.util.List;

/**
 * A matrix of shaded cells with their texts. Names stand to the left of their rows, or above them where there is little room.
 * The strongest shade covers half of the paper, so that one colour of text can be read on all of them.
 */
final class HeatMapPicture {
    /** How much of the paper the strongest shade covers. */
    static final double STRONGEST = 0.5;

    private static final double CELL = 26;
    private static final double WIDEST_CELL = 150;
    private static final double WIDEST_NAME = 0.36;
    private static final double GAP = 10;
    private static final double NARROW = 520;
    private static final double NAME_ABOVE = 20;
    private static final int MANY_ROWS = 12;

    private final HeatMap chart;
    private final Sheet sheet;
    private final boolean isNarrow;
    private final double left;
    private final double cell;

    private HeatMapPicture(HeatMap chart, double width) {
        this.chart = chart;
        this.sheet = new Sheet(width);
        double longest = chart.rows().stream()
                .mapToDouble(row -> Letters.width(row.name(), Sheet.TEXT))
                .reduce(0, Math::max);
        this.isNarrow = width < NARROW;
        this.left = isNarrow ? 0 : Math.min(longest, WIDEST_NAME * width) + GAP;
        this.cell = Math.min(WIDEST_CELL, (width - left) / chart.columns().size());
    }

    static Picture of(HeatMap chart, double width) {
        return new HeatMapPicture(chart, width).draw();
    }

    private Picture draw() {
        int rows = chart.rows().size();
        double height = CELL + (isNarrow ? NAME_ABOVE : 0);
        double bottom = CELL + rows * height;
        heads(16);
        for (int i = 0; i < rows; i++) {
            row(i, CELL + i * height);
        }
        if (rows <= MANY_ROWS) {
            return sheet.picture(bottom);
        }
        heads(bottom + 14);
        return sheet.picture(bottom + CELL);
    }

    private void heads(double y) {
        for (int j = 0; j < chart.columns().size(); j++) {
            centred(j, y, chart.columns().get(j), Ink.MUTED);
        }
    }

    private void row(int index, double top) {
        String name = chart.rows().get(index).name();
        double y = top;
        if (isNarrow) {
            sheet.label(0, top + NAME_ABOVE - 5, Anchor.START, name, Ink.TEXT, Sheet.TEXT, sheet.width);
            y += NAME_ABOVE;
        } else {
            sheet.label(left - GAP, top + 17, Anchor.END, name, Ink.TEXT, Sheet.TEXT, left - GAP);
        }
        List<Double> shades = chart.rows().get(index).values();
        for (int j = 0; j < shades.size(); j++) {
            String text = chart.texts().get(index).get(j);
            String told = name + ", " + chart.columns().get(j) + ": " + text;
            double strength = STRONGEST * shades.get(j);
            sheet.add(new Box(left(j), y, cell - 2, CELL - 2, Ink.ACCENT, strength, told));
            centred(j, y + 17, text, Ink.TEXT);
        }
    }

    private void centred(int column, double y, String text, Ink ink) {
        sheet.label(left(column) + cell / 2 - 1, y, Anchor.MIDDLE, text, ink, Sheet.SMALL, cell - 4);
    }

    private double left(int column) {
        return left + column * cell;
    }
}
