package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/**
 * A plan, as a colour and a shape of marks.
 *
 * @param title such as {@code By GDP}
 * @param phrase the form within a sentence, such as {@code by GDP}
 * @param brief a head of a narrow column, such as {@code GDP}
 * @param meaning half a line, such as {@code in proportion to GDP}; may be empty
 */
public record Series(String title, String phrase, String brief, String meaning) {
    /** Refuses a blank title. */
    public Series {
        Objects.requireNonNull(title, "title of a series");
        Objects.requireNonNull(phrase, "phrase of a series");
        Objects.requireNonNull(brief, "short form of a series");
        Objects.requireNonNull(meaning, "meaning of a series");
        if (title.isBlank()) {
            throw new IllegalArgumentException("title of a series must not be blank");
        }
    }

    @Override
    public String toString() {
        return PrintableText.brief("series " + title);
    }
}
