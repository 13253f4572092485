package io.lionshare.report.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lionshare.document.Renderer;
import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.document.View;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/**
 * A report as text for a terminal, laid out for a width: the answer on at most 24 lines, or everything. Paragraphs are filled,
 * numbers stand to the right, and columns that have no room next to the others go below them. Characters without a shape, such
 * as those that steer a terminal, are shown as signs for themselves.
 */
public final class TextRenderer implements Renderer {
    private final TextLayout layout;

    /**
     * A renderer.
     *
     * @param layout width, colours and extent
     */
    public TextRenderer(TextLayout layout) {
        this.layout = Objects.requireNonNull(layout, "layout of text");
    }

    @Override
    public void render(Report report, OutputStream out) throws IOException {
        String text = layout.extent() == TextLayout.Extent.SUMMARY
                ? String.join("\n", SummaryText.lines(report, layout)) + "\n"
                : details(report);
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    private String details(Report report) {
        TextPage page = new TextPage(layout);
        page.title(report.title(), "═");
        if (!report.lead().isEmpty()) {
            page.paragraph(report.lead());
        }
        TextElements elements = new TextElements(page, report.series());
        for (View view : report.views()) {
            sections(view.sections(), page, elements);
        }
        sections(report.sections(), page, elements);
        sections(report.reference(), page, elements);
        return page.toString();
    }

    private static void sections(List<Section> sections, TextPage page, TextElements elements) {
        for (Section section : sections) {
            page.title(section.title(), "─");
            if (!section.topic().isEmpty() && !section.topic().equals(section.title())) {
                page.paragraph(section.topic() + ".");
            }
            if (!section.lead().isEmpty()) {
                page.paragraph(section.lead());
            }
            elements.write(section.elements());
        }
    }

    @Override
    public String toString() {
        return "writes a report as text";
    }
}
