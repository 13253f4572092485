package io.lionshare.report.page;

import java.util.List;

/** The shapes of plans, defined once on a page and referred to. */
final class Shapes {
    /** How many plans have a shape and a colour of their own. */
    static final int COUNT = 6;

    /** How many plans stand side by side in a table without scrolling on a wide screen. */
    static final int SIDE_BY_SIDE = 3;

    private static final List<String> SHAPES = List.of(
            "<circle r=5 />",
            "<path d=\"M0-6.4L6.4 0 0 6.4-6.4 0z\"/>",
            "<path d=\"M-5-5H5V5H-5z\"/>",
            "<path d=\"M0-6.2L6 5H-6z\"/>",
            "<path d=\"M0 6.2L6-5H-6z\"/>",
            "<path d=\"M-5.5-2H-2V-5.5H2V-2H5.5V2H2V5.5H-2V2H-5.5z\"/>");

    private Shapes() {}

    static void define(Markup markup, int series) {
        for (int k = 0; k < Math.min(COUNT, series); k++) {
            markup.raw("<g id=p" + k + " class=c" + k + ">" + SHAPES.get(k) + "</g>");
        }
    }

    /** The shape of a plan in a line of text. */
    static void inText(Markup markup, int series) {
        if (series >= 0 && series < COUNT) {
            markup.raw("<i class=i" + series + "></i>");
        }
    }

    /** The class of the colour of a plan; plans beyond the sixth and marks of none are grey. */
    static String colour(int series) {
        return series < 0 || series >= COUNT ? "cn" : "c" + series;
    }
}
