package io.lionshare.flow;

import java.util.List;

/**
 * Cells among which one unit each can be shifted at no cost: a tie.
 *
 * @param gaining the cells that would have one unit more
 * @param losing the cells that would have one unit less
 */
public record EvenCycle(List<Integer> gaining, List<Integer> losing) {
    /** Copies the lists. */
    public EvenCycle {
        gaining = List.copyOf(gaining);
        losing = List.copyOf(losing);
    }
}
