package io.lionshare.apportion;

import io.lionshare.level.DoubleLines;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * The jump-and-step algorithm: units of some members within their bounds, by the order of {@link Priorities}.
 *
 * <p>The jump takes the multiplier at which exact quotients within the bounds add up and rounds by the sequence, which
 * leaves every member within one unit or so of its number; the step gives or takes the few units that are missing from a
 * heap, and exchanges units until none given comes after one that is not. The cost, O(n log n), does not grow with the
 * number of units.
 */
final class DivisorUnits {
    private final Priorities priorities;
    private final int[] members;
    private final long[] least;
    private final long[] most;
    private final long[] units;

    /** Bounds by position; with &Sigma;least &le; total &le; &Sigma;most over the members, and most = least for weight 0. */
    DivisorUnits(Priorities priorities, int[] members, long[] least, long[] most) {
        this.priorities = priorities;
        this.members = members;
        this.least = least;
        this.most = most;
        this.units = least.clone();
    }

    /** The units by position; positions of other members keep their least. */
    long[] settle(long total) {
        jump(total);
        step(total - Arrays.stream(members).mapToLong(i -> units[i]).sum());
        exchange();
        return units;
    }

    private void jump(long total) {
        int n = members.length;
        double[] slopes = new double[n];
        double[] lo = new double[n];
        double[] hi = new double[n];
        for (int k = 0; k < n; k++) {
            slopes[k] = least[members[k]] == most[members[k]] ? 0 : priorities.weight(members[k]);
            lo[k] = least[members[k]];
            hi[k] = most[members[k]];
        }
        double multiplier = DoubleLines.level(new double[n], slopes, lo, hi, (double) total);
        for (int i : members) {
            units[i] = Math.max(least[i], Math.min(most[i], priorities.unitsAt(i, multiplier)));
        }
    }

    private void step(long missing) {
        boolean give = missing > 0;
        Comparator<Integer> order = give
                ? (i, j) -> priorities.compare(i, units[i], j, units[j])
                : (i, j) -> priorities.compare(j, units[j] - 1, i, units[i] - 1);
        PriorityQueue<Integer> heap = new PriorityQueue<>(order);
        for (int i : members) {
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
        return give ? units[member] < most[member] : units[member] > least[member];
    }

    private void exchange() {
        while (true) {
            int next = -1;
            int last = -1;
            for (int i : members) {
                if (canMove(i, true) && (next < 0 || priorities.compare(i, units[i], next, units[next]) < 0)) {
                    next = i;
                }
                if (canMove(i, false) && (last < 0 || priorities.compare(i, units[i] - 1, last, units[last] - 1) > 0)) {
                    last = i;
                }
            }
            if (next < 0 || last < 0 || priorities.compare(next, units[next], last, units[last] - 1) > 0) {
                return;
            }
            units[next]++;
            units[last]--;
        }
    }
}
