package io.lionshare.report.plain;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lionshare.document.Renderer;
import io.lionshare.document.Report;
import io.lionshare.document.Section;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a report as Markdown for GitHub: headings and tables with the numbers as they are shown. What comes from a scenario is
 * escaped, so that nothing of it is taken for markup, a link or a mention. Without state; for any number of threads.
 */
public final class MarkdownRenderer implements Renderer {
    /** A renderer. */
    public MarkdownRenderer() {}

    @Override
    public void render(Report report, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("# " + MarkdownText.escape(report.title()) + "\n");
        if (!report.lead().isEmpty()) {
            text.append('\n').append(MarkdownText.first(report.lead())).append('\n');
        }
        for (Section section : report.allSections()) {
            text.append("\n## ").append(MarkdownText.escape(section.title())).append('\n');
            for (String line : new String[] {section.topic(), section.lead()}) {
                if (!line.isEmpty()) {
                    text.append('\n').append(MarkdownText.first(line)).append('\n');
                }
            }
            MarkdownElements elements = new MarkdownElements(text, report.series(), 3);
            section.elements().forEach(element -> element.accept(elements));
        }
        out.write(text.toString().getBytes(UTF_8));
        out.flush();
    }

    @Override
    public String toString() {
        return "writes a report as Markdown";
    }
}
