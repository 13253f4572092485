package io.lionshare.report.plain;

import io.lionshare.plugin.PrintableText;
import java.util.List;

/** The lines of a text so far. Things of one kind follow one another closely, and a blank line stands between kinds. */
final class TextPage {
    private static final String INDENT = "  ";

    /** Kinds of lines. */
    enum Kind {
        TITLE,
        PARAGRAPH,
        REMARK,
        BLOCK
    }

    private final TextLayout layout;
    private final StringBuilder out = new StringBuilder();
    private Kind last = Kind.TITLE;

    TextPage(TextLayout layout) {
        this.layout = layout;
    }

    TextLayout layout() {
        return layout;
    }

    /** A title with a rule below it. */
    void title(String text, String rule) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        last = Kind.TITLE;
        List<String> lines = Fill.wrap(PrintableText.line(text), layout.width());
        lines.forEach(line -> line(layout.colours().strong(line)));
        line(layout.colours()
                .faint(rule.repeat(lines.stream().mapToInt(Fill::width).max().orElse(0))));
    }

    void paragraph(String text) {
        begin(Kind.PARAGRAPH);
        Fill.wrap(PrintableText.line(text), layout.width()).forEach(this::line);
    }

    /** A label and what it says; lines after the first one are indented. */
    void labelled(String label, String text) {
        begin(Kind.REMARK);
        String begins = PrintableText.line(label) + ":";
        List<String> lines = Fill.wrap(begins + " " + PrintableText.line(text), layout.width() - INDENT.length());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isLabelled = i == 0 && line.startsWith(begins);
            line(
                    isLabelled
                            ? layout.colours().strong(begins) + line.substring(begins.length())
                            : (i == 0 ? "" : INDENT) + line);
        }
    }

    /** Lines as they are, under a caption. */
    void block(String caption, List<String> lines) {
        begin(Kind.BLOCK);
        Fill.wrap(PrintableText.line(caption), layout.width())
                .forEach(line -> line(layout.colours().strong(line)));
        lines.forEach(this::line);
    }

    private void begin(Kind kind) {
        if (last != Kind.TITLE && (last != kind || kind == Kind.BLOCK)) {
            out.append('\n');
        }
        last = kind;
    }

    private void line(String line) {
        out.append(Fill.plain(line)).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
