package io.lionshare.apportion.kernel;

import io.lionshare.model.LimitTree;
import io.lionshare.model.tree.Positions;
import java.util.Arrays;
import java.util.List;

/**
 * Which members an equally valid outcome would give another number.
 *
 * <p>Two members are tied when the last unit of one and the next unit of the other have the same right and can change
 * places with all bounds kept. Any equally valid outcome can be reached by such exchanges (the exchange property of
 * matroid bases), so these are all the members concerned.
 */
public final class UnitExchanges {
    private final long[] units;
    private final long[] least;
    private final long[] most;
    private final Right right;

    public UnitExchanges(long[] units, long[] least, long[] most, Right right) {
        this.units = units;
        this.least = least;
        this.most = most;
        this.right = right;
    }

    /** The order of units, without the tie-break. */
    @FunctionalInterface
    public interface Right {
        /** Negative if unit k + 1 of member i has a better right than unit m + 1 of member j, 0 if the same. */
        int compare(int i, long k, int j, long m);
    }

    /**
     * Without blocs, where any unit can go to any member: only the worst of the last units and the best of the next ones
     * can have the same right. O(n).
     */
    boolean[] tied() {
        boolean[] tied = new boolean[units.length];
        int last = worstLast();
        int next = bestNext();
        if (last < 0 || next < 0 || right.compare(last, units[last] - 1, next, units[next]) != 0) {
            return tied;
        }
        for (int i = 0; i < units.length; i++) {
            boolean leaves = canLeave(i) && right.compare(i, units[i] - 1, last, units[last] - 1) == 0;
            boolean enters = canEnter(i) && right.compare(i, units[i], next, units[next]) == 0;
            tied[i] = leaves || enters;
        }
        return tied;
    }

    /**
     * Within the bounds of blocs. A last unit with a better right than every next one has no equal among these, and a next unit
     * with a worse right than every last one has none, either: O(n) for them. Of the others, which only limits of blocs keep out
     * of the order, every pair is compared, O(n&sup2;), and all blocs are looked at for each pair with the same right.
     */
    public boolean[] tied(List<LimitTree.Node> blocs) {
        if (blocs.isEmpty()) {
            return tied();
        }
        boolean[] tied = new boolean[units.length];
        int last = worstLast();
        int next = bestNext();
        if (last < 0 || next < 0) {
            return tied;
        }
        int[] entering = new int[units.length];
        int count = 0;
        for (int j = 0; j < units.length; j++) {
            if (canEnter(j) && right.compare(last, units[last] - 1, j, units[j]) >= 0) {
                entering[count++] = j;
            }
        }
        for (int i = 0; i < units.length; i++) {
            if (!canLeave(i) || right.compare(i, units[i] - 1, next, units[next]) < 0) {
                continue;
            }
            for (int k = 0; k < count; k++) {
                int j = entering[k];
                if (i != j && right.compare(i, units[i] - 1, j, units[j]) == 0 && keepsBlocs(blocs, i, j)) {
                    tied[i] = true;
                    tied[j] = true;
                }
            }
        }
        return tied;
    }

    /** The member whose last unit has the worst right of those that can leave; -1 if there is none. */
    private int worstLast() {
        int last = -1;
        for (int i = 0; i < units.length; i++) {
            if (canLeave(i) && (last < 0 || right.compare(i, units[i] - 1, last, units[last] - 1) > 0)) {
                last = i;
            }
        }
        return last;
    }

    /** The member whose next unit has the best right of those that can enter; -1 if there is none. */
    private int bestNext() {
        int next = -1;
        for (int i = 0; i < units.length; i++) {
            if (canEnter(i) && (next < 0 || right.compare(i, units[i], next, units[next]) < 0)) {
                next = i;
            }
        }
        return next;
    }

    private boolean canLeave(int member) {
        return units[member] > least[member];
    }

    private boolean canEnter(int member) {
        return units[member] < most[member];
    }

    private boolean keepsBlocs(List<LimitTree.Node> blocs, int leaving, int entering) {
        for (LimitTree.Node bloc : blocs) {
            int[] members = bloc.positions();
            boolean loses = Arrays.binarySearch(members, leaving) >= 0;
            boolean gains = Arrays.binarySearch(members, entering) >= 0;
            long sum = Positions.sum(units, members);
            if (loses && !gains && sum <= bloc.floor().longValueExact()) {
                return false;
            }
            if (gains && !loses && sum >= bloc.ceiling().longValueExact()) {
                return false;
            }
        }
        return true;
    }
}
