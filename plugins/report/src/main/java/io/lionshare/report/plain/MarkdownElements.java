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
import java.util.stream.Collectors;

/**
 * Writes elements as Markdown. A map is left out: the table below it has its numbers.
 *
 * @param out where to
 * @param series the plans
 * @param level of headings inside
 */
record MarkdownElements(StringBuilder out, List<Series> series, int level) implements Element.Visitor<StringBuilder> {
    private static final int DEEPEST = 6;

    @Override
    public StringBuilder prose(Prose prose) {
        return paragraph(MarkdownText.first(prose.text()));
    }

    @Override
    public StringBuilder remark(Remark remark) {
        return paragraph(label(remark.label()) + MarkdownText.escape(remark.text()));
    }

    @Override
    public StringBuilder folded(Folded folded) {
        return under(folded.summary(), folded.elements());
    }

    @Override
    public StringBuilder panels(Panels panels) {
        for (Panels.Panel panel : panels.list()) {
            String remark = panel.remark().isEmpty() ? "" : ": " + panel.remark();
            under(panel.title() + remark, panel.elements());
        }
        return out;
    }

    @Override
    public StringBuilder blocks(Blocks blocks) {
        out.append('\n');
        for (Blocks.Block block : blocks.list()) {
            String gauge = block.gauge()
                    .map(value -> " " + value.label() + ": " + value.value().shown() + ".")
                    .orElse("");
            out.append("- ")
                    .append(label(series.get(block.series()).title()))
                    .append(MarkdownText.escape(block.text() + gauge))
                    .append('\n');
        }
        return out;
    }

    @Override
    public StringBuilder table(Table table) {
        grid(table.caption(), Grid.of(table, series));
        return table.note().isEmpty() ? out : paragraph(MarkdownText.first(table.note()));
    }

    private StringBuilder grid(String caption, Grid grid) {
        if (!caption.isEmpty()) {
            paragraph("**" + MarkdownText.escape(caption) + "**");
        }
        out.append('\n');
        line(grid.columns().stream()
                .map(column -> (column.group() + " " + column.head()).strip())
                .toList());
        out.append(grid.columns().stream()
                .map(column -> column.isNumber() ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n")));
        grid.rows().forEach(row -> line(row.cells()));
        return out;
    }

    @Override
    public StringBuilder tiles(Tiles tiles) {
        return out;
    }

    @Override
    public StringBuilder lines(Lines lines) {
        if (!lines.labelled().isEmpty()) {
            return grid(lines.caption(), Grid.ofEnds(lines));
        }
        return paragraph("*" + MarkdownText.escape(lines.caption()) + ".* "
                + lines.list().stream()
                        .map(line -> MarkdownText.escape(line.name()))
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public StringBuilder slider(Slider slider) {
        return slider.table().accept(this);
    }

    @Override
    public StringBuilder steps(Steps steps) {
        steps.list().forEach(entry -> under(entry.name(), entry.elements()));
        return out;
    }

    private StringBuilder under(String title, List<Element> elements) {
        paragraph("#".repeat(Math.min(level, DEEPEST)) + " " + MarkdownText.escape(title));
        MarkdownElements inside = new MarkdownElements(out, series, level + 1);
        elements.forEach(element -> element.accept(inside));
        return out;
    }

    private static String label(String label) {
        return "**" + MarkdownText.escape(label) + ":** ";
    }

    private StringBuilder paragraph(String text) {
        return out.append('\n').append(text).append('\n');
    }

    private void line(List<String> cells) {
        out.append(cells.stream().map(MarkdownText::escape).collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
