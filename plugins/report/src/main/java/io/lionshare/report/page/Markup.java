package io.lionshare.report.page;

import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * Writes HTML. What comes in as text or as the value of an attribute stays text. End tags that HTML leaves out are left out by
 * callers; attributes are quoted where they must be. Not safe for use by several threads.
 */
final class Markup {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.%#-]+");

    private final StringBuilder out = new StringBuilder();
    private boolean isInTag;
    private boolean isQuoted;

    /** Opens an element; attributes may follow. */
    Markup open(String name) {
        endTag();
        out.append('<').append(name);
        isInTag = true;
        isQuoted = true;
        return this;
    }

    /** An attribute of the element just opened; none for an empty value. */
    Markup attribute(String name, String value) {
        if (!isInTag) {
            throw new IllegalStateException("an attribute follows the opening of an element");
        }
        if (value.isEmpty()) {
            return this;
        }
        out.append(' ').append(name).append('=');
        isQuoted = !PLAIN.matcher(value).matches();
        if (isQuoted) {
            out.append('"').append(escaped(value)).append('"');
        } else {
            out.append(value);
        }
        return this;
    }

    /** A place in percent, to a tenth, which is finer than a pixel of any chart. */
    Markup percent(String name, double value) {
        String number = number(value);
        return attribute(name, number.equals("0") ? number : number + "%");
    }

    /** An attribute without a value. */
    Markup flag(String name) {
        out.append(' ').append(name);
        isQuoted = false;
        return this;
    }

    /** Ends an element of SVG that has no content. */
    Markup empty() {
        out.append(isQuoted ? "/>" : " />");
        isInTag = false;
        return this;
    }

    /** Closes an element. */
    Markup close(String name) {
        endTag();
        out.append("</").append(name).append('>');
        return this;
    }

    /** Text within the open element. */
    Markup text(String text) {
        endTag();
        out.append(escaped(text));
        return this;
    }

    /** Markup of this page itself. */
    Markup raw(String markup) {
        endTag();
        out.append(markup);
        return this;
    }

    /** An element with nothing but text, which is closed. */
    Markup element(String name, String text) {
        return open(name).text(text).close(name);
    }

    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    @Override
    public String toString() {
        endTag();
        return out.toString();
    }

    private void endTag() {
        if (isInTag) {
            out.append('>');
            isInTag = false;
        }
    }

    private static String escaped(String text) {
        return PrintableText.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
