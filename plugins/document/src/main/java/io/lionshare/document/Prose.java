package io.lionshare.document;

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
}
