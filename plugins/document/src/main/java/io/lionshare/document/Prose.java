package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * A paragraph.
 *
 * @param text sentences
 */
public record Prose(String text) implements Element {
    /** Refuses null. */
    public Prose {
        Objects.requireNonNull(text, "text of a paragraph");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.prose(this);
    }

    @Override
    public String toString() {
        return PrintableText.brief(text);
    }
}
