package io.lionshare.plugin;

import java.util.Locale;

/**
 * Text without characters that nobody sees. What a stranger wrote may stand in a message: a control character in it would give
 * orders to a terminal, and one that turns the direction of writing would show other words than there are. Each is shown as a
 * sign for itself.
 */
public final class Visible {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private Visible() {}

    /**
     * Text that can be shown. Ends of line and tabs stay.
     *
     * @param text anything
     * @return the text with a sign for whatever nobody sees
     */
    public static String text(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(character -> append(out, character));
        return out.toString();
    }

    /**
     * Text for a line: ends of line and tabs in it become spaces.
     *
     * @param text anything
     * @return the text with a sign for whatever nobody sees
     */
    public static String line(String text) {
        return text(text.replaceAll("\\R|\t", " "));
    }

    private static void append(StringBuilder out, int character) {
        if (isDirection(character)) {
            out.append("[U+")
                    .append(Integer.toHexString(character).toUpperCase(Locale.ROOT))
                    .append(']');
        } else {
            out.appendCodePoint(sign(character));
        }
    }

    private static int sign(int character) {
        if (character == '\n' || character == '\t') {
            return character;
        }
        if (character < ' ') {
            return CONTROL_PICTURES + character;
        }
        if (character == 0x7F) {
            return PICTURE_OF_DELETE;
        }
        boolean isNone = (character > 0x7F && character <= 0x9F)
                || (character >= 0xD800 && character <= 0xDFFF)
                || (character & 0xFFFE) == 0xFFFE;
        return isNone ? REPLACEMENT : character;
    }

    private static boolean isDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
