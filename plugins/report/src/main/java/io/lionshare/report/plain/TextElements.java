package io.lionshare.report.plain;

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

/** Writes elements as text. A map is left out: the table below it has its numbers. */
final class TextElements implements Element.Visitor<TextPage> {
    private final TextPage page;
    private final List<Series> series;

    TextElements(TextPage page, List<Series> series) {
        this.page = page;
        this.series = series;
    }

    void write(List<Element> elements) {
        elements.forEach(element -> element.accept(this));
    }

    @Override
    public TextPage prose(Prose prose) {
        page.paragraph(prose.text());
        return page;
    }

    @Override
    public TextPage remark(Remark remark) {
        page.labelled(remark.label(), remark.text());
        return page;
    }

    @Override
    public TextPage folded(Folded folded) {
        page.title(folded.summary(), "╌");
        write(folded.elements());
        return page;
    }

    @Override
    public TextPage panels(Panels panels) {
        for (Panels.Panel panel : panels.list()) {
            page.labelled(panel.title(), panel.remark().isEmpty() ? "" : panel.remark() + ".");
            write(panel.elements());
        }
        return page;
    }

    @Override
    public TextPage blocks(Blocks blocks) {
        for (Blocks.Block block : blocks.list()) {
            String meaning = block.meaning().isEmpty() ? "" : " (" + block.meaning() + ")";
            String gauge = block.gauge()
                    .map(value -> " " + value.label() + ": " + value.value().shown() + ".")
                    .orElse("");
            page.labelled(series.get(block.series()).title() + meaning, block.text() + gauge);
        }
        return page;
    }

    @Override
    public TextPage table(Table table) {
        if (table.rows().isEmpty()) {
            page.labelled(table.caption(), "none.");
        } else {
            page.block(table.caption(), TextTable.lines(Grid.of(table, series), page.layout()));
        }
        if (!table.note().isEmpty()) {
            page.paragraph(table.note());
        }
        return page;
    }

    @Override
    public TextPage tiles(Tiles tiles) {
        return page;
    }

    @Override
    public TextPage lines(Lines lines) {
        if (!lines.labelled().isEmpty()) {
            page.block(lines.caption(), TextTable.lines(Grid.ofEnds(lines), page.layout()));
            return page;
        }
        page.labelled(lines.caption(), "a chart, of which the formats csv, json and html have the points.");
        return page;
    }

    @Override
    public TextPage slider(Slider slider) {
        return slider.table().accept(this);
    }

    @Override
    public TextPage steps(Steps steps) {
        for (Steps.Entry entry : steps.list()) {
            page.title(entry.name(), "╌");
            write(entry.elements());
        }
        return page;
    }
}
