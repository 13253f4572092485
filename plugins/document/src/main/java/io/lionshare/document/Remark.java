package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * A sentence with a label.
 *
 * @param label a word or two
 * @param text the sentence
 * @param brief the same in fewer words, for narrow terminals
 */
public record Remark(String label, String text, String brief) implements Element {
    /** Refuses null. */
    public Remark {
        Objects.requireNonNull(label, "label of a remark");
        Objects.requireNonNull(text, "text of a remark");
        Objects.requireNonNull(brief, "short form of a remark");
    }

    /**
     * A remark without a shorter form.
     *
     * @param label a word or two
     * @param text the sentence
     * @return the remark
     */
    public static Remark of(String label, String text) {
        return new Remark(label, text, text);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.remark(this);
    }

    @Override
    public String toString() {
        return PrintableText.brief(label + ": " + text);
    }
}
