package io.lionshare.apportion.kernel;

import com.google.common.primitives.Booleans;
import java.util.PriorityQueue;

/**
 * The last units of some members by the exact order of {@link Priorities}, one after another from a heap, from units that
 * every valid outcome gives.
 *
 * <p>A heap holds one entry per member that may have another unit, ordered by the right of that unit: the greedy algorithm,
 * which is exact for divisor methods (Balinski and Young 1982). The start must be part of every valid outcome, or the greedy
 * order would be that of another problem. A member's units change only while its entry is outside of the heap, so the order of
 * the entries inside never changes.
 *
 * <p>Members that are left out keep their units. Their bounds leave no choice, or neither their last unit nor their next one is
 * within rounding of the priority at which the outcome is decided. So they cannot be tied.
 *
 * <p>O(n + m log n) for m units. {@link UnitKernel#release} leaves some hundred and five for each member at most, and
 * {@link ExactStart} three for each member where <i>k &le; d(k) &le; k + 1</i>, however large the total.
 */
final class ExactTieResolver {
    private final Priorities priorities;
    private final int[] positions;
    private final long[] units;
    private final UnitBounds bounds;

    /** Each member's position among the priorities, its units, to be changed, and its bounds. */
    ExactTieResolver(Priorities priorities, int[] positions, long[] units, UnitBounds bounds) {
        this.priorities = priorities;
        this.positions = positions;
        this.units = units;
        this.bounds = bounds;
    }

    /** Gives units to the members with the best right. */
    void give(long missing) {
        PriorityQueue<Integer> heap =
                new PriorityQueue<>((i, j) -> priorities.compare(positions[i], units[i], positions[j], units[j]));
        for (int i = 0; i < units.length; i++) {
            if (bounds.canGive(i, units[i])) {
                heap.add(i);
            }
        }
        for (long left = missing; left > 0; left--) {
            Integer i = heap.remove();
            units[i]++;
            if (bounds.canGive(i, units[i])) {
                heap.add(i);
            }
        }
    }

    /** Whether an equally valid outcome gives some member another number. */
    boolean isTied() {
        boolean[] tied = new UnitExchanges(
                        units,
                        bounds.least(),
                        bounds.most(),
                        (i, k, j, m) -> priorities.compareRight(positions[i], k, positions[j], m))
                .tied();
        return Booleans.contains(tied, true);
    }
}
