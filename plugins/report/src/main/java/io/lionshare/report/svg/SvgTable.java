package io.lionshare.report.svg;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Mark;
import io.lionshare.document.Mark.Kind;
import io.lionshare.document.Marks;
import io.lionshare.document.Row;
import io.lionshare.document.Scale;
import io.lionshare.document.Series;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Draws a table of marks: a row each, with its name to the left, over the scale of the first column of marks. */
final class SvgTable {
    private static final double WIDTH = 720;
    private static final double LEFT = 230;
    private static final double RIGHT = 90;
    private static final double HEAD = 64;
    private static final double ROW = 26;

    private final Table table;
    private final Scale scale;
    private final int column;
    private final Sheet sheet;

    private SvgTable(Table table, List<Series> series) {
        this.table = table;
        this.column = table.columns().stream().map(Column::kind).toList().indexOf(Column.Kind.MARKS);
        this.scale = table.columns().get(column).scale().orElseThrow();
        this.sheet = new Sheet(WIDTH, HEAD + ROW * rows().size() + 12, table.caption());
        sheet.text(12, 22, "start", table.caption());
        key(series);
    }

    static String of(Table table, List<Series> series) {
        SvgTable svg = new SvgTable(table, series);
        svg.draw();
        return svg.sheet.toString();
    }

    private List<Row> rows() {
        return table.rows().stream()
                .filter(row -> row.kind() != Row.Kind.NOTHING)
                .toList();
    }

    /** The plans, where marks are points. */
    private void key(List<Series> series) {
        if (table.look() == Table.Look.DOTS) {
            double x = 16;
            for (int k = 0; k < series.size(); k++) {
                sheet.point(k, x, 40);
                sheet.text(x + 10, 45, "start", series.get(k).title());
                x += 30 + 7.5 * series.get(k).title().length();
            }
        }
    }

    private double x(java.math.BigDecimal value) {
        return LEFT + scale.percent(value) / 100 * (WIDTH - LEFT - RIGHT);
    }

    private void draw() {
        double bottom = HEAD + ROW * rows().size();
        for (Figure tick : scale.ticks()) {
            sheet.line(x(tick.exact()), HEAD, x(tick.exact()), bottom, Sheet.RULE);
            sheet.text(x(tick.exact()), HEAD - 4, "middle", tick.shown());
        }
        double zero = x(java.math.BigDecimal.ZERO.max(scale.from()));
        sheet.line(zero, HEAD, zero, bottom, Sheet.AXIS);
        double y = HEAD;
        for (Row row : rows()) {
            sheet.text(12, y + 18, "start", row.cells().get(0).accept(new Text()));
            List<Mark> marks = row.cells().get(column).accept(new Inside());
            if (row.kind() == Row.Kind.OTHERS) {
                sheet.text(
                        LEFT, y + 18, "start", marks.stream().map(Mark::shown).collect(Collectors.joining("   ")));
            } else {
                for (Mark mark : marks) {
                    mark(mark, y);
                }
                labels(marks, y + 18);
            }
            y += ROW;
        }
    }

    private void mark(Mark mark, double y) {
        double from = x(mark.from());
        double to = x(mark.to());
        double left = Math.min(from, to);
        double width = Math.abs(to - from);
        String fill = "fill=\"" + Sheet.colour(mark.series()) + "\"";
        switch (mark.kind()) {
            case POINT -> sheet.point(mark.series(), to, y + ROW / 2);
            case TICK -> sheet.line(to, y + 3, to, y + ROW - 3, Sheet.INK);
            case RANGE -> sheet.rect(left, y + ROW / 2 - 1, width, 2, "fill=\"" + Sheet.AXIS + "\"");
            case BAR -> sheet.rect(left, y + 6, width, 14, fill);
            case PALE -> sheet.rect(left, y + 6, width, 14, fill + " opacity=\".5\"");
            case GROUND -> sheet.rect(left, y + 6, width, 14, "fill=\"" + Sheet.RULE + "\"");
            case OUTLINE ->
                sheet.rect(
                        left, y + 6, width, 14, "fill=\"none\" stroke-dasharray=\"2 2\" stroke=\"" + Sheet.AXIS + "\"");
        }
    }

    /** The least and the largest of points; every number of other marks. */
    private void labels(List<Mark> marks, double y) {
        List<Mark> points = marks.stream()
                .filter(mark -> mark.kind() == Kind.POINT)
                .sorted(java.util.Comparator.comparing(Mark::to))
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
            if (mark.kind() != Kind.POINT && !mark.shown().isEmpty()) {
                boolean isLeft = mark.to().compareTo(mark.from()) < 0;
                sheet.text(x(mark.to()) + (isLeft ? -5 : 5), y, isLeft ? "end" : "start", mark.shown());
            }
        }
    }

    /** What a cell shows. */
    private record Text() implements Cell.Visitor<String> {
        @Override
        public String words(Words words) {
            return words.text();
        }

        @Override
        public String figure(Figure figure) {
            return figure.shown();
        }

        @Override
        public String marks(Marks marks) {
            return "";
        }
    }

    /** The marks of a cell. */
    private record Inside() implements Cell.Visitor<List<Mark>> {
        @Override
        public List<Mark> words(Words words) {
            return List.of();
        }

        @Override
        public List<Mark> figure(Figure figure) {
            return List.of();
        }

        @Override
        public List<Mark> marks(Marks marks) {
            return marks.list();
        }
    }
}
