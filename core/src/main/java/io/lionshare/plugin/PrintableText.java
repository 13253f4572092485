package io.lionshare.plugin;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text without invisible characters. Text of an unknown author may stand in a message: a control character in it would give
 * orders to a terminal, and one that turns the direction of writing would show other words than there are. Each is shown as a
 * sign for itself.
 */
public final class PrintableText {
    /** Characters that a value keeps in a message. */
    private static final int MOST_OF_VALUE = 100;

    /** A word of a message that is longer is no word that anyone reads, but a value that was put into it. */
    private static final Pattern ENDLESS_WORD = Pattern.compile("\\S{250,}+");

    /** Characters of a line of a message: enough for some hundred names that are known. */
    private static final int MOST_OF_LINE = 5000;

    private static final int LONGEST = 200;
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    private PrintableText() {}

    /**
     * Text that can be shown. Ends of line and tabs stay.
     *
     * @param text anything
     * @return the text with a sign for each invisible character
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
     * @return the text with a sign for each invisible character
     */
    public static String line(String text) {
        return text(text.replaceAll("\\R|\t", " "));
    }

    /**
     * A value for a message: in one line, and cut after 100 characters, since text of an unknown author can have a million.
     *
     * @param text anything
     * @return the text, or its beginning and its length
     */
    public static String value(String text) {
        return cut(text, MOST_OF_VALUE).replaceAll("\\R|\t", " ");
    }

    /**
     * A message of bounded length: an endless word and an endless line in it are cut. A message that has values in it cuts them
     * by {@link #value} itself, so that what follows them stays.
     *
     * @param message a message of one or more lines
     * @return the message, with the beginning and the length of what is too long
     */
    public static String message(String message) {
        Objects.requireNonNull(message, "message");
        String words = ENDLESS_WORD
                .matcher(message)
                .replaceAll(word -> Matcher.quoteReplacement(cut(word.group(), MOST_OF_VALUE)));
        return words.lines().map(line -> cut(line, MOST_OF_LINE)).collect(Collectors.joining("\n"));
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return beginning(text, most) + "… [" + text.length() + " characters]";
    }

    /** Of a longer text; a character of two halves stays whole. */
    private static String beginning(String text, int most) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /**
     * Text for a line of at most 200 characters; what is longer is cut and ends in "…".
     *
     * @param text anything
     * @return the line
     */
    public static String brief(String text) {
        String line = line(text);
        return line.length() <= LONGEST ? line : beginning(line, LONGEST - 1) + "…";
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
