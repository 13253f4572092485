package io.lionshare.report.page;

import io.lionshare.document.Figure;
import io.lionshare.document.Lines;
import io.lionshare.document.Lines.Line;
import io.lionshare.document.Mark;
import io.lionshare.document.figure.LabelPlaces;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes lines as a figure, in a box of 100 by 100 that is stretched to its place. Labels at their ends keep their size. */
final class LinesWriter {
    private static final double BOX = 100;

    /** The height of a label, in percent of that of the box. */
    private static final double LABEL = 6.4;

    /** The longest name that has room next to the lines, in characters. */
    private static final int NAME = 15;

    private final Markup markup;
    private final Lines lines;
    private final boolean isNamedTwice;

    private LinesWriter(Markup markup, Lines lines, boolean isNamedTwice) {
        this.markup = markup;
        this.lines = lines;
        this.isNamedTwice = isNamedTwice;
    }

    static LinesWriter of(Markup markup, Lines lines) {
        return new LinesWriter(markup, lines, false);
    }

    /** Lines with their names at both ends. */
    static LinesWriter named(Markup markup, Lines lines) {
        return new LinesWriter(markup, lines, true);
    }

    void write() {
        boolean isLabelled = !lines.labelled().isEmpty();
        markup.raw("<figure><figcaption>").text(lines.caption()).raw("</figcaption>");
        markup.open("svg").attribute("class", isLabelled ? "lines ends" : "lines");
        markup.attribute("role", "img").attribute("aria-label", lines.caption());
        markup.raw("<svg viewBox=\"0 0 100 100\" preserveAspectRatio=none>");
        markup.open("path").attribute("class", "gl");
        markup.attribute("d", isLabelled ? grid() : "M0 0V100H100").empty();
        grey();
        lines.list().stream().filter(line -> line.series() != Mark.NO_SERIES).forEach(this::line);
        markup.close("svg");
        if (isLabelled) {
            label("e", line -> !line.start().isEmpty(), Line::start, line -> 0);
            label(
                    "",
                    line -> !line.end().isEmpty(),
                    line -> line.end() + " " + brief(line.name()),
                    line -> line.across().size() - 1);
            ticks();
        }
        markup.close("svg");
        if (!isLabelled) {
            legend();
        }
        markup.close("figure");
    }

    private double across(BigDecimal value) {
        return lines.across().scale().percent(value);
    }

    private double down(BigDecimal value) {
        return BOX - lines.up().scale().percent(value);
    }

    private String grid() {
        StringBuilder grid = new StringBuilder();
        for (Figure tick : lines.up().scale().ticks()) {
            grid.append("M0 ").append(Markup.number(down(tick.exact()))).append("H100");
        }
        return grid.toString();
    }

    /** Grey lines at the back, as one path. */
    private void grey() {
        String path = lines.list().stream()
                .filter(line ->
                        line.series() == Mark.NO_SERIES && !line.across().isEmpty())
                .map(line -> "M" + points(line).replace(" ", "L").replace(",", " "))
                .collect(Collectors.joining());
        if (!path.isEmpty()) {
            markup.open("path").attribute("class", "lcn").attribute("d", path).empty();
        }
    }

    private void line(Line line) {
        markup.open("polyline").attribute("class", "l" + Shapes.colour(line.series()));
        markup.attribute("points", points(line)).empty();
    }

    private String points(Line line) {
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < line.across().size(); i++) {
            all.add(new double[] {across(line.across().get(i)), down(line.up().get(i))});
        }
        return Bends.of(all).stream()
                .map(point -> Markup.number(point[0]) + "," + Markup.number(point[1]))
                .collect(Collectors.joining(" "));
    }

    /** Labels at one end, from the top down, moved apart where they would hide one another. */
    private void label(String side, Predicate<Line> has, Function<Line, String> text, Function<Line, Integer> point) {
        Function<Line, Double> height = line -> down(line.up().get(point.apply(line)));
        List<Line> labelled = lines.labelled().stream()
                .filter(has)
                .sorted(Comparator.comparing(height))
                .toList();
        List<Double> heights = LabelPlaces.apart(labelled.stream().map(height).toList(), LABEL);
        for (int i = 0; i < labelled.size(); i++) {
            Line line = labelled.get(i);
            markup.open("text").attribute("class", side);
            markup.percent("x", across(line.across().get(point.apply(line)))).percent("y", heights.get(i));
            if (!brief(line.name()).equals(PrintableText.text(line.name()))) {
                markup.element("title", line.name());
            }
            if (isNamedTwice && side.equals("e")) {
                markup.raw("<tspan class=nm>").text(brief(line.name()) + " ").raw("</tspan>");
            }
            markup.text(text.apply(line)).close("text");
        }
    }

    /** A long name is cut; it is whole on pointing, and in the table. */
    private static String brief(String name) {
        String shown = PrintableText.text(name);
        return shown.codePointCount(0, shown.length()) <= NAME
                ? shown
                : shown.substring(0, shown.offsetByCodePoints(0, NAME - 1)).strip() + "…";
    }

    private void ticks() {
        for (Figure tick : lines.across().scale().ticks()) {
            markup.open("text").attribute("class", "x").percent("x", across(tick.exact()));
            markup.attribute("y", "100%").text(tick.shown()).close("text");
        }
    }

    private void legend() {
        markup.open("p").attribute("class", "legend");
        for (Line line : lines.list()) {
            Shapes.inText(markup, line.series());
            markup.text((line.series() == Mark.NO_SERIES ? "grey: " : "") + line.name() + " ");
        }
        markup.text("Across: " + lines.across().title() + "; up: " + lines.up().title() + ".");
    }
}
