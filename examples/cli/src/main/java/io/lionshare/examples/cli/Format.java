package io.lionshare.examples.cli;

import io.lionshare.document.Renderer;
import io.lionshare.plugin.Names;
import io.lionshare.report.page.HtmlRenderer;
import io.lionshare.report.plain.CsvRenderer;
import io.lionshare.report.plain.JsonRenderer;
import io.lionshare.report.plain.MarkdownRenderer;
import io.lionshare.report.plain.TextLayout;
import io.lionshare.report.plain.TextRenderer;
import java.util.List;
import java.util.Locale;

/** The formats of a report, by the word for each. */
enum Format {
    TEXT,
    MARKDOWN,
    CSV,
    JSON,
    HTML;

    /** What a word such as {@code html} stands for. */
    static Format of(String word) {
        List<String> words = List.of(values()).stream().map(Format::word).toList();
        try {
            Names.requireKnown("format", word, words);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
        return values()[words.indexOf(word)];
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What writes it; text is laid out. */
    Renderer renderer(TextLayout layout) {
        return switch (this) {
            case TEXT -> new TextRenderer(layout);
            case MARKDOWN -> new MarkdownRenderer();
            case CSV -> new CsvRenderer();
            case JSON -> new JsonRenderer();
            case HTML -> new HtmlRenderer();
        };
    }
}
