package io.lionshare.report.page;

import io.lionshare.document.Blocks;
import io.lionshare.document.Element;
import io.lionshare.document.Folded;
import io.lionshare.document.Lines;
import io.lionshare.document.Panels;
import io.lionshare.document.Prose;
import io.lionshare.document.Remark;
import io.lionshare.document.Series;
import io.lionshare.document.Slider;
import io.lionshare.document.Steps;
import io.lionshare.document.Table;
import io.lionshare.document.Tiles;
import java.util.List;

/** Writes the elements of sections. Lives for one page. */
final class ElementWriter implements Element.Visitor<Markup> {
    /** Names that are longer may be cut to their place. */
    private static final int LONG_NAME = 20;

    /** How many entries are found without a search. */
    private static final int IN_SIGHT = 8;

    private final Markup markup;
    private final List<Series> series;
    private final TableWriter tables;
    private String place = "";

    ElementWriter(Markup markup, List<Series> series, ColumnStyles columns) {
        this.markup = markup;
        this.series = series;
        this.tables = new TableWriter(markup, series, columns);
    }

    /** What the elements refer to; it belongs into the definitions of the page. */
    String definitions() {
        return tables.definitions();
    }

    /** The elements of a section; the place makes their ids unique on the page. */
    void write(String where, List<Element> elements) {
        place = where;
        elements.forEach(element -> element.accept(this));
    }

    @Override
    public Markup prose(Prose prose) {
        return markup.open("p").text(prose.text());
    }

    @Override
    public Markup remark(Remark remark) {
        markup.open("p");
        return markup.element("b", remark.label() + (remark.label().endsWith("?") ? "" : ":"))
                .text(" " + remark.text());
    }

    @Override
    public Markup folded(Folded folded) {
        markup.open("details").element("summary", folded.summary());
        folded.elements().forEach(element -> element.accept(this));
        return markup.close("details");
    }

    @Override
    public Markup panels(Panels panels) {
        markup.open("div").attribute("class", "panels");
        for (Panels.Panel panel : panels.list()) {
            markup.open("div").open("h3");
            Shapes.inText(markup, panel.series());
            markup.text(panel.title());
            if (!panel.remark().isEmpty()) {
                markup.raw(" <small>").text("\u2014 " + panel.remark()).raw("</small>");
            }
            markup.close("h3");
            panel.elements().forEach(element -> element.accept(this));
            markup.close("div");
        }
        return markup.close("div");
    }

    private void legend() {
        markup.raw("<p class=legend><i class=h0></i>nothing");
        List<String> classes =
                List.of("up to 1", "1\u20132.5", "2.5\u20135", "5\u201310", "10\u201320", "more than 20");
        for (int k = 0; k < classes.size(); k++) {
            markup.raw("<i class=h" + (k + 1) + "></i>").text(classes.get(k));
        }
        markup.text("\u202f% of all");
    }

    @Override
    public Markup blocks(Blocks blocks) {
        markup.open("div").attribute("class", "blocks");
        for (Blocks.Block block : blocks.list()) {
            markup.open("div").attribute("class", "block").open("h3");
            Shapes.inText(markup, block.series());
            markup.text(series.get(block.series()).title());
            if (!block.meaning().isEmpty()) {
                markup.raw(" <small>").text(block.meaning()).raw("</small>");
            }
            markup.close("h3").open("p").text(block.text());
            block.gauge().ifPresent(gauge -> {
                markup.raw("<div class=gauge>").element("span", gauge.label());
                markup.raw("<svg role=none>");
                markup.open("rect").attribute("class", Shapes.colour(block.series()));
                markup.percent("width", gauge.value().exact().doubleValue()).empty();
                markup.close("svg").element("b", gauge.value().shown()).close("div");
            });
            markup.close("div");
        }
        return markup.close("div");
    }

    @Override
    public Markup table(Table table) {
        tables.write(table, place);
        return markup;
    }

    @Override
    public Markup tiles(Tiles tiles) {
        markup.raw("<div class=maps>");
        for (Tiles.Layer map : tiles.maps()) {
            markup.raw("<div><h3>");
            Shapes.inText(markup, map.series());
            markup.text(map.title()).close("h3");
            markup.open("div")
                    .attribute("class", "tiles")
                    .attribute("role", "img")
                    .attribute("aria-label", map.caption());
            for (Tiles.Tile tile : map.list()) {
                int shade = tile.value().shade();
                markup.open("div").attribute("class", "h" + shade + " x" + tile.column() + " y" + tile.row());
                markup.attribute("title", tile.name());
                markup.element("b", tile.code()).text(tile.value().shown()).close("div");
            }
            markup.close("div").close("div");
        }
        markup.close("div");
        legend();
        return markup;
    }

    @Override
    public Markup lines(Lines lines) {
        LinesWriter.of(markup, lines).write();
        return markup;
    }

    @Override
    public Markup slider(Slider slider) {
        new SliderWriter(markup).write(slider, () -> tables.write(slider.table(), place));
        return markup;
    }

    @Override
    public Markup steps(Steps steps) {
        boolean isMany = steps.list().size() > IN_SIGHT;
        markup.open("div").attribute("class", "steps").attribute("data-find", isMany ? steps.find() : "");
        for (Steps.Entry entry : steps.list()) {
            markup.open("details").attribute("name", "step").open("summary");
            markup.attribute("title", entry.name().length() > LONG_NAME ? entry.name() : "")
                    .text(entry.name())
                    .close("summary");
            entry.elements().forEach(element -> element.accept(this));
            markup.close("details");
        }
        return markup.close("div");
    }
}
