package io.lionshare.plan;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * What a reader learns of a scenario next to its numbers.
 *
 * @param name a title
 * @param notes sentences that a reader should see
 * @param sources where the figures come from, next to what the indicators say of themselves: titles, dates, addresses
 */
public record Description(String name, List<String> notes, List<String> sources) {
    /** Copies the lists. */
    public Description {
        Objects.requireNonNull(name, "name of a description");
        Objects.requireNonNull(notes, "notes of a description");
        Objects.requireNonNull(sources, "sources of a description");
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    @Override
    public String toString() {
        return PrintableText.brief(name);
    }
}
