package io.lionshare.report.html;

import io.lionshare.report.Chart;
import io.lionshare.report.DataTable;
import io.lionshare.report.Element;
import io.lionshare.report.markup.Markup;
import io.lionshare.report.picture.Pictures;
import io.lionshare.report.picture.Svg;
import java.util.List;

/** Writes elements of a report. Lives for one page. */
final class Elements {
    private static final double WIDE = 840;
    private static final double NARROW = 340;

    private final Markup markup;
    private final Tables tables;

    Elements(Markup markup) {
        this.markup = markup;
        this.tables = new Tables(markup);
    }

    /** Folded details that follow one another stand together, so that they can be searched and unfolded at once. */
    void write(List<Element> elements) {
        boolean isInFolds = false;
        for (Element element : elements) {
            boolean isFold = element instanceof Element.Folded;
            if (isFold && !isInFolds) {
                markup.open("div").attribute("class", "folds").line();
            } else if (!isFold && isInFolds) {
                markup.close().line();
            }
            isInFolds = isFold;
            write(element);
        }
        if (isInFolds) {
            markup.close().line();
        }
    }

    private void write(Element element) {
        if (element instanceof Element.Prose prose) {
            markup.element("p", prose.text());
        } else if (element instanceof Element.Remark remark) {
            markup.open("p").attribute("class", "remark");
            markup.element("strong", remark.label()).text(" ").text(remark.text());
            markup.close();
        } else if (element instanceof Element.Facts facts) {
            facts(facts);
        } else if (element instanceof Element.Folded folded) {
            markup.open("details").element("summary", folded.summary()).line();
            write(folded.elements());
            markup.close();
        } else if (element instanceof DataTable table) {
            tables.write(table);
        } else if (element instanceof Chart chart) {
            chart(chart);
        } else {
            throw new IllegalArgumentException("unknown kind of element: " + element.getClass());
        }
        markup.line();
    }

    private void facts(Element.Facts facts) {
        markup.open("dl").line();
        for (Element.Fact fact : facts.list()) {
            markup.open("div").element("dt", fact.label()).element("dd", fact.text());
            markup.close().line();
        }
        markup.close();
    }

    /** The chart twice, laid out for desks and for phones; the style shows one of them. */
    private void chart(Chart chart) {
        markup.open("figure").attribute("id", "chart-" + chart.id()).line();
        markup.element("h3", chart.title()).line();
        picture(chart, "wide", WIDE);
        picture(chart, "narrow", NARROW);
        markup.element("figcaption", chart.alternative()).line();
        markup.close();
    }

    private void picture(Chart chart, String size, double width) {
        markup.open("div").attribute("class", size).line();
        String id = size + "-" + chart.id();
        Svg.write(Pictures.of(chart, width), id, chart.title(), chart.alternative(), markup);
        markup.line().close().line();
    }
}
