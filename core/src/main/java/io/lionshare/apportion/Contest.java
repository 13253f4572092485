package io.lionshare.apportion;

import com.google.common.primitives.Booleans;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Units of some members by the exact order of {@link Priorities}: those that are missing are given, or those too many
 * taken, one after another from a heap; then units are exchanged until none given comes after one that is not.
 *
 * <p>O(n + m log n) for m units that are missing, and O(n) for each exchange; after a start within rounding of the outcome
 * there are few.
 */
final class Contest {
    private final Priorities priorities;
    private final int[] positions;
    private final long[] units;
    private final UnitBounds bounds;

    /** Each member's position among the priorities, its units, to be changed, and its bounds. */
    Contest(Priorities priorities, int[] positions, long[] units, UnitBounds bounds) {
        this.priorities = priorities;
        this.positions = positions;
        this.units = units;
        this.bounds = bounds;
    }

    /** Gives so many units more, or takes them if negative. */
    void settle(long missing) {
        step(missing);
        exchange();
    }

    /** Whether an equally right outcome gives some member another number. */
    boolean isTied() {
        boolean[] tied = new UnitExchanges(
                        units,
                        bounds.least(),
                        bounds.most(),
                        (i, k, j, m) -> priorities.compareRight(positions[i], k, positions[j], m))
                .tied();
        return Booleans.contains(tied, true);
    }

    private int compare(int i, long k, int j, long m) {
        return priorities.compare(positions[i], k, positions[j], m);
    }

    private void step(long missing) {
        boolean give = missing > 0;
        Comparator<Integer> order = give
                ? (i, j) -> compare(i, units[i], j, units[j])
                : (i, j) -> compare(j, units[j] - 1, i, units[i] - 1);
        PriorityQueue<Integer> heap = new PriorityQueue<>(order);
        for (int i = 0; i < units.length; i++) {
            if (canMove(i, give)) {
                heap.add(i);
            }
        }
        for (long left = Math.abs(missing); left > 0; left--) {
            Integer i = heap.remove();
            units[i] += give ? 1 : -1;
            if (canMove(i, give)) {
                heap.add(i);
            }
        }
    }

    private boolean canMove(int member, boolean give) {
        return give ? bounds.canGive(member, units[member]) : bounds.canTake(member, units[member]);
    }

    private void exchange() {
        while (true) {
            int next = -1;
            int last = -1;
            for (int i = 0; i < units.length; i++) {
                if (canMove(i, true) && (next < 0 || compare(i, units[i], next, units[next]) < 0)) {
                    next = i;
                }
                if (canMove(i, false) && (last < 0 || compare(i, units[i] - 1, last, units[last] - 1) > 0)) {
                    last = i;
                }
            }
            if (next < 0 || last < 0 || compare(next, units[next], last, units[last] - 1) > 0) {
                return;
            }
            units[next]++;
            units[last]--;
        }
    }
}
