package io.lionshare.report.page;

import io.lionshare.document.Mark;
import io.lionshare.document.Mark.Kind;
import io.lionshare.document.Marks;
import io.lionshare.document.Scale;
import io.lionshare.document.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the marks of a cell as SVG, placed in percent of its width. */
final class MarksWriter {
    /** About the width of a mark, in percent of a usual scale. */
    private static final double NEAR = 3;

    private static final double SPREAD = 18;

    /** From here on words stand left of what they belong to, in percent. */
    private static final double MOST_LEFT = 70;

    private final Markup markup;
    private final List<Series> series;

    MarksWriter(Markup markup, List<Series> series) {
        this.markup = markup;
        this.series = series;
    }

    /** Numbers in a line, for rows whose marks cannot be compared with others. */
    void inWords(Marks marks) {
        markup.raw("<span class=to>together ");
        for (Mark mark : marks.list()) {
            Shapes.inText(markup, mark.series());
            markup.text(mark.shown()).raw(" ");
        }
        markup.close("span");
    }

    /** Numbers without marks where the scale has its zero, on the side with more room. */
    void label(Marks marks, Scale scale, String grid) {
        markup.open("svg");
        use(grid);
        double zero = scale.percent(BigDecimal.ZERO);
        marks.list().forEach(mark -> label(zero > MOST_LEFT ? "e" : "", zero, mark.shown()));
        markup.close("svg");
    }

    private void use(String grid) {
        if (!grid.isEmpty()) {
            markup.open("use").attribute("href", "#" + grid).empty();
        }
    }

    /** Marks; more than one number is read out with the plans, one number stands there as text. */
    void write(Marks marks, Scale scale, String grid) {
        markup.open("svg");
        long numbers =
                marks.list().stream().filter(mark -> !mark.shown().isEmpty()).count();
        if (numbers == 0) {
            markup.attribute("role", "none");
        } else if (numbers > 1) {
            markup.attribute("role", "img").attribute("aria-label", words(marks));
        }
        use(grid);
        List<Mark> points =
                marks.list().stream().filter(mark -> mark.kind() == Kind.POINT).toList();
        marks.list().stream().filter(mark -> mark.kind() != Kind.POINT).forEach(mark -> shape(mark, scale));
        points(points, rings(marks, scale), scale);
        markup.close("svg");
    }

    /** Where rings are, in percent. */
    private static List<Double> rings(Marks marks, Scale scale) {
        return marks.list().stream()
                .filter(mark -> mark.kind() == Kind.RING)
                .map(mark -> scale.percent(mark.to()))
                .toList();
    }

    private String words(Marks marks) {
        return marks.list().stream()
                .filter(mark -> !mark.shown().isEmpty())
                .map(mark -> (mark.series() < 0
                                ? mark.name()
                                : series.get(mark.series()).title()) + " " + mark.shown())
                .collect(Collectors.joining(", "));
    }

    private void shape(Mark mark, Scale scale) {
        double from = scale.percent(mark.from());
        double to = scale.percent(mark.to());
        double left = Math.min(from, to);
        double width = Math.abs(to - from);
        String colour = Shapes.colour(mark.series());
        switch (mark.kind()) {
            case TICK ->
                markup.open("line")
                        .attribute("class", "tick")
                        .percent("x1", to)
                        .percent("x2", to)
                        .attribute("y2", "100%")
                        .empty();
            case RANGE -> rect("rg", left, width);
            case BAR -> rect(colour, left, width);
            case PALE -> rect(colour + " pale", left, width);
            case GROUND -> rect("gr", left, width);
            case OUTLINE -> rect(colour.replace('c', 'o'), left, width);
            case RING ->
                markup.open("circle")
                        .attribute("class", "ring")
                        .percent("cx", to)
                        .empty();
            case POINT -> throw new IllegalStateException("points are written together");
        }
        if (mark.kind() != Kind.RING && !mark.shown().isEmpty()) {
            boolean isLeft = mark.to().compareTo(mark.from()) < 0;
            label(isLeft ? "e" : "", to, mark.shown());
        }
    }

    private void rect(String colour, double left, double width) {
        if (width > 0) {
            markup.open("rect").attribute("class", colour);
            if (left > 0) {
                markup.percent("x", left);
            }
            markup.percent("width", width).empty();
        }
    }

    private void label(String side, double at, String text) {
        markup.open("text").attribute("class", side).percent("x", at).text(text).close("text");
    }

    /**
     * Marks that would hide one another lie one above the other, in the order of the plans; a ring has its place below them, out of
     * the way of numbers. The least and the largest have their numbers next to them; those of others show when their plan is pressed.
     */
    private void points(List<Mark> points, List<Double> rings, Scale scale) {
        List<Mark> sorted =
                points.stream().sorted(Comparator.comparing(Mark::to)).toList();
        List<Mark> near = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            near.add(sorted.get(i));
            boolean isLast = i == sorted.size() - 1
                    || scale.percent(sorted.get(i + 1).to())
                                    - scale.percent(sorted.get(i).to())
                            > NEAR;
            if (isLast) {
                stack(near, rings, scale);
                near.clear();
            }
        }
        for (int i = 0; i < sorted.size(); i++) {
            Mark mark = sorted.get(i);
            if (mark.shown().isEmpty()) {
                continue;
            }
            boolean isLeast =
                    i == 0 && mark.to().compareTo(sorted.get(sorted.size() - 1).to()) < 0;
            String side = isLeast ? "e " : i == sorted.size() - 1 ? "" : "v ";
            label(side + "s" + mark.series(), scale.percent(mark.to()), mark.shown());
        }
    }

    private void stack(List<Mark> near, List<Double> rings, Scale scale) {
        List<Mark> inOrder =
                near.stream().sorted(Comparator.comparingInt(Mark::series)).toList();
        boolean isAtRing = rings.stream()
                .anyMatch(ring -> near.stream().anyMatch(mark -> Math.abs(scale.percent(mark.to()) - ring) <= NEAR));
        int gaps = inOrder.size() - (isAtRing ? 0 : 1);
        double step = gaps == 0 ? 0 : Math.min(9, SPREAD / gaps);
        double y = -step * gaps / 2;
        for (Mark mark : inOrder) {
            markup.open("use").attribute("href", "#p" + mark.series()).percent("x", scale.percent(mark.to()));
            if (y != 0) {
                markup.attribute("y", Markup.number(y));
            }
            markup.empty();
            y += step;
        }
    }
}
