package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * Text in a cell.
 *
 * @param text any text
 */
public record Words(String text) implements Cell {
    /** Refuses null. */
    public Words {
        Objects.requireNonNull(text, "text of words");
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
