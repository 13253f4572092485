package io.lionshare.report.markup;

import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes HTML that is well-formed XML too. Whatever comes in as text or as the value of an attribute stays text: nothing is
 * written without being escaped, but the page's own style and script, which may have no character that would need it. Not safe
 * for use by several threads.
 */
public final class Markup {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
    private static final Pattern NEEDS_ESCAPE = Pattern.compile("[<&]|]]>");
    private static final Set<String> VOID = Set.of("br", "input", "meta");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean isInTag;

    /** Nothing written yet. */
    public Markup() {}

    /**
     * Starts the document.
     *
     * @return this
     */
    public Markup doctype() {
        requireState(out.isEmpty(), "the document type stands first");
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    /**
     * Opens an element; attributes may follow.
     *
     * @param name of the element
     * @return this
     */
    public Markup open(String name) {
        endTag();
        out.append('<').append(requireName(name));
        open.push(name);
        isInTag = true;
        return this;
    }

    /**
     * An attribute of the element just opened.
     *
     * @param name of the attribute
     * @param value any text
     * @return this
     */
    public Markup attribute(String name, String value) {
        requireState(isInTag, "an attribute follows the opening of an element");
        out.append(' ').append(requireName(name)).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /**
     * An attribute of the element just opened, to a hundredth, which is finer than anybody sees.
     *
     * @param name of the attribute
     * @param value finite
     * @return this
     */
    public Markup attribute(String name, double value) {
        return attribute(name, number(value));
    }

    /**
     * A number as the value of an attribute, to a hundredth.
     *
     * @param value finite
     * @return its digits, without zeros at the end
     */
    public static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /**
     * Text within the open element.
     *
     * @param text anything
     * @return this
     */
    public Markup text(String text) {
        endTag();
        escape(text);
        return this;
    }

    /**
     * The page's own style or script, as it is.
     *
     * @param source without {@code <}, {@code &} and {@code ]]>}
     * @return this
     */
    public Markup verbatim(String source) {
        endTag();
        if (NEEDS_ESCAPE.matcher(source).find()) {
            throw new IllegalArgumentException("style and script must have no character that needs to be escaped");
        }
        out.append(source);
        return this;
    }

    /**
     * Closes the element opened last.
     *
     * @return this
     */
    public Markup close() {
        requireState(!open.isEmpty(), "every element is closed already");
        String name = open.pop();
        if (VOID.contains(name)) {
            requireState(isInTag, name + " has no content");
            out.append("/>");
            isInTag = false;
            return this;
        }
        endTag();
        out.append("</").append(name).append('>');
        return this;
    }

    /**
     * An element with nothing but text.
     *
     * @param name of the element
     * @param text anything
     * @return this
     */
    public Markup element(String name, String text) {
        return open(name).text(text).close();
    }

    /**
     * Begins a new line, for people who read the source.
     *
     * @return this
     */
    public Markup line() {
        endTag();
        out.append('\n');
        return this;
    }

    /**
     * What was written.
     *
     * @return the document, once all of its elements are closed
     */
    @Override
    public String toString() {
        requireState(open.isEmpty(), "an element is still open");
        return out.toString();
    }

    private void endTag() {
        if (isInTag) {
            out.append('>');
            isInTag = false;
        }
    }

    private void escape(String text) {
        PrintableText.text(text).codePoints().forEach(character -> {
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(character);
            }
        });
    }

    private static String requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name in markup ('" + name + "') must be letters, digits and hyphens");
        }
        return name;
    }

    private static void requireState(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalStateException(rule);
        }
    }
}
