package io.lionshare.examples.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Lines of text that are filled up to a width. */
public final class Lines {
    private static final String RULE = "─";

    private final int width;
    private final List<String> lines = new ArrayList<>();

    /**
     * No lines yet.
     *
     * @param width the number of columns that a line may have
     */
    public Lines(int width) {
        this.width = width;
    }

    /**
     * The number of columns that a line may have.
     *
     * @return the width
     */
    public int width() {
        return width;
    }

    /**
     * Adds words, broken between lines where they do not fit.
     *
     * @param first stands before the first line
     * @param rest stands before the other lines
     * @param text words
     */
    public void add(String first, String rest, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean open = false;
        for (String word : text.strip().split("\\s+", -1)) {
            if (open && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                open = false;
            }
            line.append(open ? " " : "").append(word);
            open = true;
        }
        lines.add(line.toString());
    }

    /**
     * Adds a paragraph.
     *
     * @param text words
     */
    public void add(String text) {
        add("", "", text);
    }

    /**
     * Adds a title with a rule below it, after a blank line unless it comes first.
     *
     * @param text words
     */
    public void title(String text) {
        if (!lines.isEmpty()) {
            blank();
        }
        int before = lines.size();
        add(text);
        int longest = lines.subList(before, lines.size()).stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        lines.add(rule(longest));
    }

    /** Adds an empty line. */
    public void blank() {
        lines.add("");
    }

    /**
     * Adds lines as they are.
     *
     * @param ready lines that fit
     */
    public void addAll(List<String> ready) {
        lines.addAll(ready);
    }

    /**
     * The lines so far.
     *
     * @return the lines, without ends of line
     */
    public List<String> list() {
        return List.copyOf(lines);
    }

    static String rule(int length) {
        return RULE.repeat(length);
    }
}
