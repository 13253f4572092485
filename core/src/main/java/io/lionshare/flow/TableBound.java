package io.lionshare.flow;

import java.util.Objects;

/**
 * A bound of a table: of a cell, or of a group of one of its two families.
 *
 * @param of what is bounded
 * @param index the number of the cell, or of the group in its family
 * @param isLeast whether it bounds from below
 * @param bound how much
 */
public record TableBound(Of of, int index, boolean isLeast, long bound) {
    /** Refuses null. */
    public TableBound {
        Objects.requireNonNull(of, "what the bound of a table is of");
    }

    /** What a bound is of. */
    public enum Of {
        /** A cell. */
        CELL,
        /** A group of the first family. */
        FIRST,
        /** A group of the second family. */
        SECOND
    }
}
