package io.lionshare.document;

import io.lionshare.plugin.PrintableText;

/**
 * A paragraph.
 *
 * @param text sentences
 */
public record Prose(String text) implements Element {

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.prose(this);
    }

    @Override
    public String toString() {
        return PrintableText.brief(text);
    }
}
