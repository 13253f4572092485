package io.lionshare.report.plain;

import io.lionshare.report.Renderer;
import io.lionshare.report.Report;
import io.lionshare.report.Section;

/**
 * A report as text for a terminal, laid out for a width. Paragraphs are filled, numbers stand to the right, and columns that
 * have no room beside the others go below them. A chart is its sentence, with bars where they are few. Characters that nobody
 * sees, such as those that steer a terminal, are shown as signs for themselves.
 */
public final class TextRenderer implements Renderer {
    private final TextLayout layout;

    /**
     * A renderer.
     *
     * @param layout width, colours and details
     */
    public TextRenderer(TextLayout layout) {
        this.layout = layout;
    }

    @Override
    public String render(Report report) {
        TextPage page = new TextPage(layout);
        page.title(report.title(), "═");
        for (Section section : report.sections()) {
            page.title(section.title(), "─");
            new TextElements(page).write(section.elements());
        }
        return page.toString();
    }
}
