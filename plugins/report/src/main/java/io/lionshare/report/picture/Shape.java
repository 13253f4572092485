package io.lionshare.report.picture;

import java.util.List;

/** A piece of a picture. Lengths are in pixels of a screen; y runs downwards. */
public sealed interface Shape permits Shape.Box, Shape.Trace, Shape.Label {
    /**
     * A filled rectangle.
     *
     * @param x left edge
     * @param y upper edge
     * @param width not negative
     * @param height not negative
     * @param ink its colour
     * @param strength how much of the colour covers what is behind, within 0 .. 1
     * @param told what a pointer on it is told; empty for nothing
     */
    record Box(double x, double y, double width, double height, Ink ink, double strength, String told)
            implements Shape {}

    /**
     * A line through points.
     *
     * @param points at least two
     * @param ink its colour
     * @param thickness above zero
     * @param dashes lengths of dash and gap in turn; empty for a solid line
     * @param told what a pointer on it is told; empty for nothing
     */
    record Trace(List<Point> points, Ink ink, double thickness, List<Double> dashes, String told) implements Shape {
        /** Any line. */
        public Trace {
            points = List.copyOf(points);
            dashes = List.copyOf(dashes);
        }

        static Trace straight(Point from, Point to, Ink ink) {
            return new Trace(List.of(from, to), ink, 1, List.of(), "");
        }
    }

    /**
     * A line of text.
     *
     * @param at where it starts, has its middle, or ends, on the line that letters stand on
     * @param anchor which of them it is
     * @param text what it says
     * @param size of the letters
     * @param ink its colour
     * @param told the whole text where it was cut; empty where it was not
     */
    record Label(Point at, Anchor anchor, String text, double size, Ink ink, String told) implements Shape {

        Label(Point at, Anchor anchor, String text, double size, Ink ink) {
            this(at, anchor, text, size, ink, "");
        }
    }

    /**
     * A place.
     *
     * @param x from the left
     * @param y from above
     */
    record Point(double x, double y) {}

    /** What of a text stands at its place. */
    enum Anchor {
        /** Its first letter. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its last letter. */
        END
    }
}
