package io.lionshare.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lionshare.document.Renderer;
import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.document.View;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a report as one HTML file that requests nothing from anywhere: style, script and charts stand in it, and its security
 * policy lets a browser load nothing else. One burden shows at a time, by radio buttons that need no script; the script sorts,
 * searches and highlights. What comes from a scenario stays text wherever it stands. Without state; for any number of threads.
 */
public final class HtmlRenderer implements Renderer {
    /** A renderer. */
    public HtmlRenderer() {}

    @Override
    public void render(Report report, OutputStream out) throws IOException {
        ColumnStyles columns = new ColumnStyles(isWide(report));
        String content = content(report, columns);
        Assets assets = Assets.of(content, report.views(), columns.toString());
        Markup markup = new Markup();
        head(report, assets, markup);
        markup.raw(content).raw("<script>" + assets.script() + "</script>\n");
        out.write(markup.toString().getBytes(UTF_8));
        out.flush();
    }

    /**
     * Writes the report into a file, which is replaced if it exists.
     *
     * @param report what is to be shown
     * @param file where it goes, such as {@code report.html}
     * @throws IOException if the file cannot be written
     */
    public void write(Report report, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            render(report, out);
        }
    }

    private static void head(Report report, Assets assets, Markup markup) {
        markup.raw("<!DOCTYPE html>\n<html lang=en><meta charset=utf-8>");
        markup.open("meta").attribute("http-equiv", "Content-Security-Policy");
        markup.attribute("content", assets.policy());
        markup.open("meta").attribute("name", "viewport").attribute("content", "width=device-width,initial-scale=1");
        markup.open("meta").attribute("name", "color-scheme").attribute("content", "light dark");
        markup.element("title", report.title()).raw("<style>" + assets.style() + "</style>\n");
    }

    private static String content(Report report, ColumnStyles columns) {
        Markup markup = new Markup();
        markup.raw("<a class=skip href=#content>Skip to the content</a>\n");
        markup.raw("<div class=\"page " + (isWide(report) ? "many" : "few") + "\"><header>")
                .element("h1", report.title());
        if (!report.lead().isEmpty()) {
            markup.open("p").attribute("class", "lead").text(report.lead());
        }
        markup.raw("</header>\n");
        new BarWriter(markup, report).write();
        ElementWriter elements = new ElementWriter(markup, report.series(), columns);
        sections(report, elements, markup);
        markup.raw("<p id=status class=unseen role=status></p></div>\n<svg class=defs aria-hidden=true>");
        Shapes.define(markup, report.series().size());
        return markup.raw(elements.definitions() + "</svg>\n").toString();
    }

    /** Whether the plans have no room side by side in a table. */
    private static boolean isWide(Report report) {
        return report.series().size() > Shapes.SIDE_BY_SIDE;
    }

    private static void sections(Report report, ElementWriter elements, Markup markup) {
        markup.raw("<main id=content>");
        int number = 0;
        for (View view : report.views()) {
            number++;
            markup.open("div").attribute("class", "view w" + number);
            String label = view.title() + ": " + view.total();
            for (Section section : view.sections()) {
                section(section, view.id() + "-", label, elements, markup);
                if (!label.isEmpty()) {
                    links(report, view, markup);
                    label = "";
                }
            }
            markup.close("div").raw("\n");
        }
        report.sections().forEach(section -> section(section, "", "", elements, markup));
        markup.raw("</main>\n<footer>");
        report.reference().forEach(section -> section(section, "", "", elements, markup));
        markup.raw("</footer>");
    }

    private static void links(Report report, View view, Markup markup) {
        List<Section> own = view.sections().subList(1, view.sections().size());
        markup.raw("<nav aria-label=Sections>");
        own.forEach(section -> link(view.id() + "-" + section.id(), section.link(), markup));
        report.sections().forEach(section -> link(section.id(), section.link(), markup));
        report.reference().forEach(section -> link(section.id(), section.link(), markup));
        markup.close("nav");
    }

    private static void link(String id, String text, Markup markup) {
        markup.open("a").attribute("href", "#" + id).text(text).close("a").raw(" ");
    }

    /** A section; paper says above the first one of a burden which burden it is. */
    private static void section(Section section, String place, String label, ElementWriter elements, Markup markup) {
        markup.open("section").attribute("id", place + section.id()).attribute("class", section.id());
        if (!label.isEmpty()) {
            markup.open("p").attribute("class", "vt").text(label);
        }
        if (!section.topic().isEmpty() && !section.topic().equals(section.title())) {
            markup.open("p").attribute("class", "topic").text(section.topic());
        }
        markup.element("h2", section.title());
        if (!section.lead().isEmpty()) {
            markup.open("p").attribute("class", "how").text(section.lead());
        }
        elements.write(place, section.elements());
        markup.close("section").raw("\n");
    }

    @Override
    public String toString() {
        return "writes a report as a page of HTML";
    }
}
