package io.lionshare.report.picture;

import io.lionshare.report.markup.Markup;
import io.lionshare.report.picture.Shape.Box;
import io.lionshare.report.picture.Shape.Label;
import io.lionshare.report.picture.Shape.Point;
import io.lionshare.report.picture.Shape.Trace;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a picture as SVG with real text. Colours come from the style sheet, by classes named after inks. */
public final class Svg {
    private final Markup markup;

    private Svg(Markup markup) {
        this.markup = markup;
    }

    /**
     * Writes a picture.
     *
     * @param picture what is drawn
     * @param id unique in the document
     * @param title its name
     * @param description what a reader would take from it
     * @param markup where it is written
     */
    public static void write(Picture picture, String id, String title, String description, Markup markup) {
        markup.open("svg")
                .attribute("class", "picture")
                .attribute("role", "img")
                .attribute("aria-labelledby", id + "-title")
                .attribute("aria-describedby", id + "-description")
                .attribute("viewBox", "0 0 " + Markup.number(picture.width()) + " " + Markup.number(picture.height()))
                .attribute("width", picture.width())
                .attribute("height", picture.height());
        markup.open("title").attribute("id", id + "-title").text(title).close();
        markup.open("desc")
                .attribute("id", id + "-description")
                .text(description)
                .close();
        Svg svg = new Svg(markup);
        picture.shapes().forEach(svg::shape);
        markup.line().close();
    }

    private void shape(Shape shape) {
        markup.line();
        if (shape instanceof Box box) {
            markup.open("rect")
                    .attribute("x", box.x())
                    .attribute("y", box.y())
                    .attribute("width", box.width())
                    .attribute("height", box.height())
                    .attribute("class", "fill-" + box.ink().id());
            if (box.strength() < 1) {
                markup.attribute("fill-opacity", box.strength());
            }
            told(box.told());
        } else if (shape instanceof Trace trace) {
            markup.open("polyline")
                    .attribute(
                            "points",
                            join(trace.points(), point -> Markup.number(point.x()) + "," + Markup.number(point.y())))
                    .attribute("class", "line-" + trace.ink().id())
                    .attribute("stroke-width", trace.thickness());
            if (!trace.dashes().isEmpty()) {
                markup.attribute("stroke-dasharray", join(trace.dashes(), Markup::number));
            }
            told(trace.told());
        } else if (shape instanceof Label label) {
            Point at = label.at();
            markup.open("text")
                    .attribute("x", at.x())
                    .attribute("y", at.y())
                    .attribute("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT))
                    .attribute("font-size", label.size())
                    .attribute("class", "fill-" + label.ink().id());
            told(label.told());
            markup.text(label.text());
        }
        markup.close();
    }

    private void told(String text) {
        if (!text.isEmpty()) {
            markup.element("title", text);
        }
    }

    private static <T> String join(List<T> things, Function<T, String> text) {
        return things.stream().map(text).collect(Collectors.joining(" "));
    }
}
