package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * Details to unfold.
 *
 * @param summary what they are
 * @param elements the details
 */
public record Folded(String summary, List<Element> elements) implements Element {
    /** Copies the list. */
    public Folded {
        Objects.requireNonNull(summary, "summary of folded details");
        Objects.requireNonNull(elements, "elements of folded details");
        elements = List.copyOf(elements);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.folded(this);
    }

    @Override
    public String toString() {
        return PrintableText.brief("folded: " + summary);
    }
}
