package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * Text in a cell.
 *
 * @param text any text
 * @param label what it begins with and a page sets in bold; may be empty
 */
public record Words(String text, String label) implements Cell {
    /** Refuses null, and a label that the text does not begin with. */
    public Words {
        Objects.requireNonNull(text, "text of words");
        Objects.requireNonNull(label, "label of words");
        if (!text.startsWith(label)) {
            throw new IllegalArgumentException("text '" + text + "' must begin with its label '" + label + "'");
        }
    }

    /**
     * Text without a label.
     *
     * @param text any text
     */
    public Words(String text) {
        this(text, "");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.words(this);
    }

    @Override
    public String toString() {
        return PrintableText.brief(text);
    }
}
