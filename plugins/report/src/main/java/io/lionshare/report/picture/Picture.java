package io.lionshare.report.picture;

import java.util.List;

/**
 * A chart as shapes, the same for every way of drawing it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param shapes from back to front
 */
public record Picture(double width, double height, List<Shape> shapes) {
    /** Any shapes. */
    public Picture {
        shapes = List.copyOf(shapes);
    }
}
