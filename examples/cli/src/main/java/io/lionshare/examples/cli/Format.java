package io.lionshare.examples.cli;

import io.lionshare.plugin.Names;
import io.lionshare.report.Renderer;
import io.lionshare.report.html.HtmlRenderer;
import io.lionshare.report.plain.CsvRenderer;
import io.lionshare.report.plain.JsonRenderer;
import io.lionshare.report.plain.MarkdownRenderer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats of documents, by the word for each. */
enum Format {
    MARKDOWN,
    CSV,
    JSON,
    HTML;

    static final String TEXT = "text";

    /**
     * What a word stands for.
     *
     * @param word such as {@code html}, or {@code text}
     * @return the format; empty for text, which is written for the width of the console
     */
    static Optional<Format> of(String word) {
        List<Format> formats = List.of(values());
        List<String> words = Stream.concat(Stream.of(TEXT), formats.stream().map(Format::word))
                .toList();
        try {
            Names.requireKnown("format", word, words);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
        return formats.stream().filter(format -> format.word().equals(word)).findFirst();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Renderer renderer() {
        return switch (this) {
            case MARKDOWN -> new MarkdownRenderer();
            case CSV -> new CsvRenderer();
            case JSON -> new JsonRenderer();
            case HTML -> new HtmlRenderer();
        };
    }
}
