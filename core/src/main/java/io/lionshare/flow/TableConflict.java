package io.lionshare.flow;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * Bounds that no table keeps together.
 *
 * @param bounds an irreducible set: without any one of them the others can be kept
 * @param gap by how many units the bounds miss each other, &gt; 0
 */
public record TableConflict(List<TableBound> bounds, long gap) {
    /** Copies the list. */
    public TableConflict {
        Objects.requireNonNull(bounds, "bounds of a table conflict");
        bounds = List.copyOf(bounds);
    }

    @Override
    public String toString() {
        return PrintableText.brief("conflict of " + bounds + ", short by " + gap);
    }
}
