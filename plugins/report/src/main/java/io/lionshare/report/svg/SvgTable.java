package io.lionshare.report.svg;

import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Mark;
import io.lionshare.document.Mark.Kind;
import io.lionshare.document.Row;
import io.lionshare.document.Scale;
import io.lionshare.document.Series;
import io.lionshare.document.Table;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Draws a table of marks: a row each, with its name to the left, over the scale of the first column of marks. */
final class SvgTable {
    private static final double WIDTH = 720;
    private static final double LEFT = 230;
    private static final double RIGHT = 90;
    private static final double HEAD = 64;
    private static final double ROW = 26;
    private static final String OUTLINE = "fill=\"none\" stroke-dasharray=\"2 2\" stroke=\"" + SvgDrawing.AXIS + "\"";

    private final Scale scale;
    private final SvgDrawing sheet;

    private SvgTable(Table table, List<Series> series) {
        int column = table.columns().stream().map(Column::kind).toList().indexOf(Column.Kind.MARKS);
        List<Row> rows = table.rows().stream()
                .filter(row -> row.kind() != Row.Kind.NOTHING)
                .toList();
        this.scale = table.columns().get(column).scale().orElseThrow();
        this.sheet = new SvgDrawing(WIDTH, HEAD + ROW * rows.size() + 12, table.caption());
        if (table.look() == Table.Look.DOTS) {
            key(series);
        }
        draw(rows, column);
    }

    static String of(Table table, List<Series> series) {
        return new SvgTable(table, series).sheet.toString();
    }

    private void key(List<Series> series) {
        double x = 16;
        for (int k = 0; k < series.size(); k++) {
            sheet.point(k, x, 40);
            sheet.text(x + 10, 45, "start", series.get(k).title());
            x += 30 + 7.5 * series.get(k).title().length();
        }
    }

    private double x(BigDecimal value) {
        return LEFT + scale.percent(value) / 100 * (WIDTH - LEFT - RIGHT);
    }

    private void draw(List<Row> rows, int column) {
        double bottom = HEAD + ROW * rows.size();
        for (Figure tick : scale.ticks()) {
            sheet.line(x(tick.exact()), HEAD, x(tick.exact()), bottom, SvgDrawing.RULE);
            sheet.text(x(tick.exact()), HEAD - 4, "middle", tick.shown());
        }
        double zero = x(BigDecimal.ZERO.max(scale.from()));
        sheet.line(zero, HEAD, zero, bottom, SvgDrawing.AXIS);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double y = HEAD + ROW * i;
            sheet.text(12, y + 18, "start", row.cells().get(0).text());
            List<Mark> marks = row.cells().get(column).marks();
            if (row.kind() == Row.Kind.OTHERS) {
                String shown = marks.stream().map(Mark::shown).collect(Collectors.joining("   "));
                sheet.text(marks.size() == 1 ? zero + 5 : LEFT, y + 18, "start", shown);
            } else {
                marks.forEach(mark -> mark(mark, y));
                labels(marks, y + 18);
            }
        }
    }

    private void mark(Mark mark, double y) {
        double to = x(mark.to());
        double left = Math.min(x(mark.from()), to);
        double width = Math.max(x(mark.from()), to) - left;
        String fill = "fill=\"" + SvgDrawing.colour(mark.series()) + "\"";
        switch (mark.kind()) {
            case POINT -> sheet.point(mark.series(), to, y + ROW / 2);
            case TICK -> sheet.line(to, y + 3, to, y + ROW - 3, SvgDrawing.INK);
            case RANGE -> sheet.rect(left, y + ROW / 2 - 1, width, 2, "fill=\"" + SvgDrawing.AXIS + "\"");
            case BAR -> sheet.rect(left, y + 6, width, 14, fill);
            case PALE -> sheet.rect(left, y + 6, width, 14, fill + " opacity=\".5\"");
            case GROUND -> sheet.rect(left, y + 6, width, 14, "fill=\"" + SvgDrawing.RULE + "\"");
            case OUTLINE -> sheet.rect(left, y + 6, width, 14, OUTLINE);
            case RING -> sheet.ring(to, y + ROW - 4);
        }
    }

    /** The least and the largest of points; every number of other marks. */
    private void labels(List<Mark> marks, double y) {
        List<Mark> points = marks.stream()
                .filter(mark -> mark.kind() == Kind.POINT)
                .sorted(Comparator.comparing(Mark::to))
                .toList();
        if (!points.isEmpty()) {
            Mark least = points.get(0);
            Mark most = points.get(points.size() - 1);
            if (least.to().compareTo(most.to()) < 0) {
                sheet.text(x(least.to()) - 10, y, "end", least.shown());
            }
            sheet.text(x(most.to()) + 10, y, "start", most.shown());
        }
        for (Mark mark : marks) {
            boolean isLabelled = mark.kind() != Kind.POINT && mark.kind() != Kind.RING;
            if (isLabelled && !mark.shown().isEmpty()) {
                boolean isLeft = mark.to().compareTo(mark.from()) < 0;
                sheet.text(x(mark.to()) + (isLeft ? -5 : 5), y, isLeft ? "end" : "start", mark.shown());
            }
        }
    }
}
