package io.lionshare.apportion;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Units that stand in line for slots: one after another takes the earliest slot left from its own first one on, or none.
 *
 * <p>Sets of units that find slots are the independent sets of a matroid: from no slot on may there be more units than
 * slots. So where a unit that found none has the same right as one that did, these two can change places if no such
 * count is full between their first slots, and these are all the ties.
 */
final class QuotaSlots {
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

    /** The earliest slot left from a given one on; ways are halved as they are gone. */
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

    /** Which units are in some right outcome and not in another, given whether a unit has the same right as the one before. */
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
