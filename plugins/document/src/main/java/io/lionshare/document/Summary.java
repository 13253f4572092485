package io.lionshare.document;

import java.util.List;

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
        elements = List.copyOf(elements);
    }
}
