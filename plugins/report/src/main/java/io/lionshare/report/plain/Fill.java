package io.lionshare.report.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fill in columns of a terminal, each character taking one. */
final class Fill {
    private static final String CUT = "…";

    private Fill() {}

    static int width(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The width of the longest word. */
    static int longest(String text) {
        return split(text).stream().mapToInt(Fill::width).max().orElse(0);
    }

    /** Fill filled up to a width; a word that is longer is broken where the line ends. At least one line. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : split(text)) {
            String rest = word;
            if (!line.isEmpty() && width(line.toString()) + 1 + width(rest) > width) {
                lines.add(line.toString());
                line = new StringBuilder();
            }
            while (width(rest) > width) {
                int end = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Text cut down to a width before its last word, which stays if it is short, since an id often stands there. */
    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        int last = text.lastIndexOf(' ');
        boolean isKept = last > 0 && 2 * width(text.substring(last)) <= width + 1;
        String end = isKept ? CUT + text.substring(last) : CUT;
        int kept = text.offsetByCodePoints(0, width - width(end));
        return text.substring(0, kept).stripTrailing() + end;
    }

    static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    static String centred(String text, int width) {
        return left(" ".repeat(Math.max(0, width - width(text)) / 2) + text, width);
    }

    /** Spaces that no line may break at have done their work once lines are filled. */
    static String plain(String line) {
        return line.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    private static List<String> split(String text) {
        return Arrays.asList(text.strip().split("\\s+", -1));
    }
}
