package io.lionshare.files.table;

import java.util.Locale;
import java.util.Optional;

/** Invisible characters: spaces of all widths, those of no width, marks of the direction of writing. */
final class Invisible {
    private Invisible() {}

    /** Without invisible characters at either end. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The first invisible character other than a plain space. */
    static Optional<Character> in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && is(c)) {
                return Optional.of(c);
            }
        }
        return Optional.empty();
    }

    /** Whether a character looks like a space, so that a reader at least sees that something is there. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Its name for people, with its number. */
    static String nameOf(char c) {
        String kind = isSpace(c) ? "a space that does not break or has another width" : "a character of no width";
        return kind + String.format(Locale.ROOT, " (U+%04X)", (int) c);
    }

    private static boolean is(char c) {
        return isSpace(c) || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
    }
}
