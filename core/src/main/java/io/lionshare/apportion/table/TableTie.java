package io.lionshare.apportion.table;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * A tie: a cycle of cells along which a unit each can be shifted, with an equally valid outcome.
 *
 * @param gaining the cells that would have a unit more
 * @param losing the cells that would have a unit less
 */
public record TableTie(List<Place> gaining, List<Place> losing) {
    /**
     * A cell.
     *
     * @param row the position of its row
     * @param column the position of its column
     */
    public record Place(int row, int column) {}

    /** Copies the lists. */
    public TableTie {
        Objects.requireNonNull(gaining, "cells that gain by a tie");
        Objects.requireNonNull(losing, "cells that lose by a tie");
        gaining = List.copyOf(gaining);
        losing = List.copyOf(losing);
    }

    @Override
    public String toString() {
        return PrintableText.brief("tie: " + gaining + " or " + losing);
    }
}
