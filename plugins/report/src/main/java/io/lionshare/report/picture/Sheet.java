package io.lionshare.report.picture;

import io.lionshare.report.picture.Shape.Anchor;
import io.lionshare.report.picture.Shape.Box;
import io.lionshare.report.picture.Shape.Label;
import io.lionshare.report.picture.Shape.Point;
import io.lionshare.report.picture.Shape.Trace;
import java.util.ArrayList;
import java.util.List;

/** Paper of a fixed width on which a chart is laid out, from above. Lives for one picture. */
final class Sheet {
    static final double SMALL = 12;
    static final double TEXT = 13;

    private static final double LEGEND_LINE = 22;
    private static final double LEGEND_GAP = 20;

    final double width;
    private final List<Shape> shapes = new ArrayList<>();

    Sheet(double width) {
        this.width = width;
    }

    void box(double x, double y, double boxWidth, double height, Ink ink, String told) {
        shapes.add(new Box(x, y, boxWidth, height, ink, 1, told));
    }

    void line(double x1, double y1, double x2, double y2, Ink ink) {
        shapes.add(Trace.straight(new Point(x1, y1), new Point(x2, y2), ink));
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    /** A line of text, cut to the room that it has. */
    void label(double x, double y, Anchor anchor, String text, Ink ink, double size, double room) {
        String shown = Letters.fit(text, size, room);
        shapes.add(new Label(new Point(x, y), anchor, shown, size, ink, shown.equals(text) ? "" : text));
    }

    /** Draws the sign of a series in a legend, from its upper left corner. */
    interface Sign {
        void draw(double x, double y, int series);
    }

    /** Names of series beside their signs, in as many lines as they need; returns where the next thing may start. */
    double legend(List<String> names, double signWidth, Sign sign) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < names.size(); i++) {
            double wanted = signWidth + 6 + Letters.width(names.get(i), TEXT);
            if (x > 0 && x + wanted > width) {
                x = 0;
                y += LEGEND_LINE;
            }
            sign.draw(x, y + 3, i);
            label(x + signWidth + 6, y + 13, Anchor.START, names.get(i), Ink.TEXT, TEXT, width - signWidth - 6);
            x += wanted + LEGEND_GAP;
        }
        return y + LEGEND_LINE + 8;
    }

    Picture picture(double height) {
        return new Picture(width, height, shapes);
    }
}
