package io.lionshare.report.html;

import io.lionshare.report.Renderer;
import io.lionshare.report.Report;
import io.lionshare.report.Section;
import io.lionshare.report.markup.Markup;

/**
 * Writes a report as one HTML file that asks for nothing from anywhere: style, script and charts stand in it, and its security
 * policy lets a browser load nothing else. It can be read without the script, which sorts and searches tables. What comes from a
 * scenario stays text wherever it stands. Without state; for any number of threads.
 */
public final class HtmlRenderer implements Renderer {
    /** A renderer. */
    public HtmlRenderer() {}

    @Override
    public String render(Report report) {
        Markup markup = new Markup().doctype();
        markup.open("html").attribute("lang", "en").line();
        head(report, markup);
        markup.open("body").line();
        markup.open("a")
                .attribute("class", "skip")
                .attribute("href", "#content")
                .text("Skip to the content")
                .close()
                .line();
        markup.open("header").line().element("h1", report.title()).line();
        markup.close().line();
        contents(report, markup);
        markup.open("main").attribute("id", "content").line();
        Elements elements = new Elements(markup);
        for (Section section : report.sections()) {
            section(section, elements, markup);
        }
        markup.close().line();
        markup.open("p")
                .attribute("id", "told")
                .attribute("class", "unseen")
                .attribute("role", "status")
                .close()
                .line();
        markup.open("script").verbatim(Assets.SCRIPT).close().line();
        return markup.close().line().close().line().toString();
    }

    private static void head(Report report, Markup markup) {
        markup.open("head").line();
        markup.open("meta").attribute("charset", "utf-8").close().line();
        markup.open("meta")
                .attribute("http-equiv", "Content-Security-Policy")
                .attribute("content", Assets.POLICY)
                .close()
                .line();
        markup.open("meta")
                .attribute("name", "viewport")
                .attribute("content", "width=device-width, initial-scale=1")
                .close()
                .line();
        markup.open("meta")
                .attribute("name", "color-scheme")
                .attribute("content", "light dark")
                .close()
                .line();
        markup.element("title", report.title()).line();
        markup.open("style").verbatim(Assets.STYLE).close().line();
        markup.close().line();
    }

    private static void contents(Report report, Markup markup) {
        markup.open("nav").attribute("aria-label", "Sections").open("ul").line();
        for (Section section : report.sections()) {
            markup.open("li")
                    .open("a")
                    .attribute("href", "#" + sectionId(section))
                    .text(section.title());
            markup.close().close().line();
        }
        markup.close().close().line();
    }

    private static void section(Section section, Elements elements, Markup markup) {
        String heading = "title-" + section.id();
        markup.open("section")
                .attribute("id", sectionId(section))
                .attribute("aria-labelledby", heading)
                .line();
        markup.open("h2").attribute("id", heading).text(section.title()).close().line();
        elements.write(section.elements());
        markup.close().line();
    }

    // Ids of charts are chosen elsewhere, so each kind of id has its own beginning: no end would keep them apart.
    private static String sectionId(Section section) {
        return "section-" + section.id();
    }
}
