package io.lionshare.report.svg;

import io.lionshare.document.Figure;
import io.lionshare.document.Lines;
import io.lionshare.document.Lines.Line;
import io.lionshare.document.Mark;
import io.lionshare.document.figure.LabelPlaces;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Draws lines: in a square, each with its name below; or where they have labels, in a wide box with these at their ends. */
final class SvgLines {
    private static final double SIZE = 360;
    private static final double EDGE = 44;
    private static final double WIDE = 480;
    private static final double LABELS = 190;

    /** The height of a label, in percent of that of the box. */
    private static final double LABEL = 4.5;

    private final Lines lines;
    private final double width;
    private final SvgDrawing sheet;

    private SvgLines(Lines lines) {
        boolean isLabelled = !lines.labelled().isEmpty();
        this.lines = lines;
        this.width = isLabelled ? WIDE : SIZE;
        double height = SIZE + 2 * EDGE + (isLabelled ? 0 : 22 * lines.list().size());
        this.sheet = new SvgDrawing(width + EDGE + (isLabelled ? LABELS : EDGE), height, lines.caption());
    }

    static String of(Lines lines) {
        SvgLines drawing = new SvgLines(lines);
        drawing.axes();
        lines.list().forEach(drawing::line);
        if (lines.labelled().isEmpty()) {
            drawing.legend();
        } else {
            drawing.labels("end", -8, Line::start, line -> 0);
            drawing.labels(
                    "start",
                    8,
                    line -> line.end() + " " + line.name(),
                    line -> line.across().size() - 1);
        }
        return drawing.sheet.toString();
    }

    private double x(BigDecimal across) {
        return EDGE + width * lines.across().scale().percent(across) / 100;
    }

    private double y(BigDecimal up) {
        return EDGE + SIZE * (1 - lines.up().scale().percent(up) / 100);
    }

    private void axes() {
        for (Figure tick : lines.up().scale().ticks()) {
            sheet.line(EDGE, y(tick.exact()), EDGE + width, y(tick.exact()), SvgDrawing.RULE);
        }
        sheet.line(EDGE, EDGE, EDGE, EDGE + SIZE, SvgDrawing.AXIS);
        sheet.line(EDGE, EDGE + SIZE, EDGE + width, EDGE + SIZE, SvgDrawing.AXIS);
        if (lines.labelled().isEmpty()) {
            sheet.text(EDGE + width, EDGE + SIZE + 18, "end", lines.across().title());
        } else {
            lines.across()
                    .scale()
                    .ticks()
                    .forEach(tick -> sheet.text(x(tick.exact()), EDGE + SIZE + 18, "middle", tick.shown()));
        }
        sheet.text(EDGE + 6, EDGE + 14, "start", lines.up().title());
    }

    private static String colour(Line line) {
        return line.series() == Mark.NO_SERIES ? SvgDrawing.AXIS : SvgDrawing.colour(line.series());
    }

    private void line(Line line) {
        sheet.polyline(
                line.across().stream().map(this::x).toList(),
                line.up().stream().map(this::y).toList(),
                colour(line));
    }

    /** Labels at one end, from the bottom up, moved apart where they would hide one another. */
    private void labels(String anchor, double aside, Function<Line, String> text, Function<Line, Integer> point) {
        Function<Line, Double> height =
                line -> lines.up().scale().percent(line.up().get(point.apply(line)));
        List<Line> labelled =
                lines.labelled().stream().sorted(Comparator.comparing(height)).toList();
        List<Double> heights = LabelPlaces.apart(labelled.stream().map(height).toList(), LABEL);
        for (int i = 0; i < labelled.size(); i++) {
            Line line = labelled.get(i);
            double at = x(line.across().get(point.apply(line))) + aside;
            sheet.text(at, EDGE + SIZE * (1 - heights.get(i) / 100) + 4, anchor, text.apply(line));
        }
    }

    private void legend() {
        double y = EDGE + SIZE + 40;
        for (Line line : lines.list()) {
            sheet.polyline(List.of(EDGE, EDGE + 12), List.of(y - 5, y - 5), colour(line));
            sheet.text(EDGE + 18, y, "start", line.name());
            y += 22;
        }
    }
}
