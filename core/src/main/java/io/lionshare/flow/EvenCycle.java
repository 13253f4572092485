package io.lionshare.flow;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * Cells among which one unit each can be shifted at no cost: a tie.
 *
 * @param gaining the cells that would have one unit more
 * @param losing the cells that would have one unit less
 */
public record EvenCycle(List<Integer> gaining, List<Integer> losing) {
    /** Copies the lists. */
    public EvenCycle {
        Objects.requireNonNull(gaining, "cells that gain by a cycle");
        Objects.requireNonNull(losing, "cells that lose by a cycle");
        gaining = List.copyOf(gaining);
        losing = List.copyOf(losing);
    }

    @Override
    public String toString() {
        return PrintableText.brief("cells " + gaining + " gain, cells " + losing + " lose");
    }
}
