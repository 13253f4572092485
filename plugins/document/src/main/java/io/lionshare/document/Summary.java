package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The answer, for one screen of a terminal.
 *
 * @param headline the finding in a sentence
 * @param brief the same in fewer words, for narrow terminals
 * @param elements a table and remarks
 */
public record Summary(String headline, String brief, List<Element> elements) {
    /** Copies the list. */
    public Summary {
        Objects.requireNonNull(headline, "headline of a summary");
        Objects.requireNonNull(brief, "short form of a summary");
        Objects.requireNonNull(elements, "elements of a summary");
        elements = List.copyOf(elements);
    }

    /**
     * A copy with one more element at the end.
     *
     * @param element a table or a remark
     * @return the copy
     */
    public Summary with(Element element) {
        List<Element> more = new ArrayList<>(elements);
        more.add(element);
        return new Summary(headline, brief, more);
    }

    @Override
    public String toString() {
        return PrintableText.brief(headline);
    }
}
