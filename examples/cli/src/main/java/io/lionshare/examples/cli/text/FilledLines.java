package io.lionshare.examples.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of a list that are filled up to a width. */
final class FilledLines {
    private final int width;
    private final List<String> lines = new ArrayList<>();

    /**
     * No lines yet.
     *
     * @param width the number of columns that a line may have
     */
    FilledLines(int width) {
        this.width = width;
    }

    /**
     * Adds words, broken between lines where they do not fit.
     *
     * @param first stands before the first line
     * @param rest stands before the other lines
     * @param text words
     */
    void add(String first, String rest, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean open = false;
        for (String word : text.strip().split("\\s+", -1)) {
            if (open && columns(line) + 1 + columns(word) > width) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                open = false;
            }
            line.append(open ? " " : "").append(word);
            open = true;
        }
        lines.add(line.toString());
    }

    private static int columns(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** The lines so far, without ends of line. */
    List<String> list() {
        return List.copyOf(lines);
    }
}
