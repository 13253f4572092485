package io.lionshare.report.picture;

import io.lionshare.report.Chart.Curve;
import io.lionshare.report.Chart.Curves;
import io.lionshare.report.picture.Shape.Anchor;
import io.lionshare.report.picture.Shape.Point;
import io.lionshare.report.picture.Shape.Trace;
import java.util.ArrayList;
import java.util.List;

/** Curves within a square, each in a colour and a pattern of dashes, beside the diagonal of equality. */
final class CurvesPicture {
    private static final double WIDEST = 460;
    private static final double GUTTER = 46;
    private static final double SAMPLE = 30;
    private static final int STEPS = 5;
    /** Five, beside six colours: they come together again only with the 31st curve. */
    private static final List<List<Double>> DASHES =
            List.of(List.of(), List.of(8.0, 4.0), List.of(2.0, 3.0), List.of(10.0, 3.0, 2.0, 3.0), List.of(14.0, 5.0));

    private final Sheet sheet;
    private final double side;
    private final double top;

    private CurvesPicture(Curves chart, double width) {
        this.sheet = new Sheet(width);
        this.side = Math.min(WIDEST, width - GUTTER - 20);
        double legend = sheet.legend(
                chart.curves().stream().map(Curve::name).toList(),
                SAMPLE,
                (x, y, i) -> trace(List.of(new Point(x, y + 6), new Point(x + SAMPLE, y + 6)), i, ""));
        sheet.label(0, legend + 12, Anchor.START, chart.up(), Ink.MUTED, Sheet.SMALL, width);
        this.top = legend + 28;
    }

    static Picture of(Curves chart, double width) {
        return new CurvesPicture(chart, width).draw(chart);
    }

    private Picture draw(Curves chart) {
        for (int i = 0; i <= STEPS; i++) {
            double share = i / (double) STEPS;
            Point at = at(share, share);
            String text = i * 100 / STEPS + " %";
            sheet.line(at.x(), top, at.x(), top + side, Ink.GRID);
            sheet.line(GUTTER, at.y(), GUTTER + side, at.y(), Ink.GRID);
            sheet.label(at.x(), top + side + 17, Anchor.MIDDLE, text, Ink.MUTED, Sheet.SMALL, GUTTER);
            sheet.label(GUTTER - 7, at.y() + 4, Anchor.END, text, Ink.MUTED, Sheet.SMALL, GUTTER);
        }
        sheet.add(new Trace(List.of(at(0, 0), at(1, 1)), Ink.AXIS, 1, List.of(), "Equality"));
        for (int i = 0; i < chart.curves().size(); i++) {
            curve(chart.curves().get(i), i);
        }
        double below = top + side + 36;
        sheet.label(GUTTER + side / 2, below, Anchor.MIDDLE, chart.across(), Ink.MUTED, Sheet.SMALL, sheet.width);
        return sheet.picture(below + 8);
    }

    private void curve(Curve curve, int index) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < curve.across().size(); i++) {
            points.add(at(curve.across().get(i), curve.up().get(i)));
        }
        trace(points, index, curve.name());
    }

    private void trace(List<Point> points, int index, String told) {
        sheet.add(new Trace(points, Ink.series(index), 2.2, DASHES.get(index % DASHES.size()), told));
    }

    private Point at(double across, double up) {
        return new Point(GUTTER + across * side, top + (1 - up) * side);
    }
}
