package io.lionshare.apportion.kernel;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Units that queue for slots: one after another takes the earliest slot left from its own first one on, or none.
 *
 * <p>Sets of units that find slots are the independent sets of a matroid: from no slot on may there be more units than
 * slots. If a unit without a slot has the same right as one with a slot, the two can change places unless such a count is
 * full between their first slots. These are all the ties.
 */
final class QuotaSlots {
    /*
     * Layout. first[k] is the first slot that unit k may have. next[slot] is the slot itself while it is free, else a later one:
     * a union-find forest with path halving (Tarjan and van Leeuwen 1984), so that all units together take nearly linear time.
     *
     * Ties. A suffix of slots is full if as many served units begin in it as it has slots. An unserved unit with the first slot f
     * can replace a served one with the first slot g if every full suffix that begins at f or before also begins at g or before.
     * The latest of these suffixes decides: full()[f] <= g. O(units + slots).
     */

    private final int[] first;
    private final int slots;
    private final boolean[] served;

    /** The first slot that each unit may have, the best unit first; {@code slots} for none. All slots must be taken. */
    QuotaSlots(int[] first, int slots) {
        this.first = first;
        this.slots = slots;
        this.served = new boolean[first.length];
        int[] next = IntStream.rangeClosed(0, slots).toArray();
        for (int k = 0; k < first.length; k++) {
            int slot = left(next, first[k]);
            if (slot < slots) {
                served[k] = true;
                next[slot] = slot + 1;
            }
        }
    }

    /** The earliest slot left from a given one on; each step halves the path for later searches. */
    private static int left(int[] next, int from) {
        int slot = from;
        while (next[slot] != slot) {
            next[slot] = next[next[slot]];
            slot = next[slot];
        }
        return slot;
    }

    boolean isServed(int unit) {
        return served[unit];
    }

    /** Which units are in some valid outcome and not in another, given whether a unit has the same right as the one before. */
    boolean[] tied(IntPredicate isLikeBefore) {
        int[] full = full();
        boolean[] tied = new boolean[served.length];
        int from = 0;
        while (from < served.length) {
            int to = from + 1;
            while (to < served.length && isLikeBefore.test(to)) {
                to++;
            }
            int earliest = Integer.MAX_VALUE;
            int latest = -1;
            for (int k = from; k < to; k++) {
                if (served[k]) {
                    latest = Math.max(latest, first[k]);
                } else {
                    earliest = Math.min(earliest, full[first[k]]);
                }
            }
            for (int k = from; k < to; k++) {
                tied[k] = served[k] ? first[k] >= earliest : full[first[k]] <= latest;
            }
            from = to;
        }
        return tied;
    }

    /** For each slot the last one up to it from which on there are as many units served as slots. */
    private int[] full() {
        int[] from = new int[slots + 1];
        for (int k = 0; k < first.length; k++) {
            from[first[k]] += served[k] ? 1 : 0;
        }
        for (int slot = slots - 1; slot >= 0; slot--) {
            from[slot] += from[slot + 1];
        }
        int last = 0;
        for (int slot = 0; slot <= slots; slot++) {
            last = from[slot] == slots - slot ? slot : last;
            from[slot] = last;
        }
        return from;
    }
}
