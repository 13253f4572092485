package io.lionshare.report.svg;

import io.lionshare.document.Lines;

/** Draws lines in a square, each with its name below. */
final class SvgLines {
    private static final double SIZE = 360;
    private static final double EDGE = 44;

    private SvgLines() {}

    static String of(Lines lines) {
        double height = SIZE + 2 * EDGE + 22 * lines.list().size();
        SvgDrawing sheet = new SvgDrawing(SIZE + 2 * EDGE, height, lines.caption());
        sheet.line(EDGE, EDGE + SIZE, EDGE + SIZE, EDGE, SvgDrawing.RULE);
        sheet.line(EDGE, EDGE, EDGE, EDGE + SIZE, SvgDrawing.AXIS);
        sheet.line(EDGE, EDGE + SIZE, EDGE + SIZE, EDGE + SIZE, SvgDrawing.AXIS);
        sheet.text(EDGE + SIZE, EDGE + SIZE + 18, "end", lines.across().title());
        sheet.text(EDGE + 6, EDGE + 14, "start", lines.up().title());
        double y = EDGE + SIZE + 40;
        for (Lines.Line line : lines.list()) {
            sheet.polyline(
                    line.across().stream()
                            .map(value -> EDGE + SIZE * lines.across().scale().percent(value) / 100)
                            .toList(),
                    line.up().stream()
                            .map(value -> EDGE + SIZE * (1 - lines.up().scale().percent(value) / 100))
                            .toList(),
                    SvgDrawing.colour(line.series()));
            sheet.point(line.series(), EDGE + 6, y - 5);
            sheet.text(EDGE + 18, y, "start", line.name());
            y += 22;
        }
        return sheet.toString();
    }
}
