package io.lionshare.level;

import java.util.ArrayList;
import java.util.List;

/**
 * The one member that takes up what others leave: where all others stand at whole bounds, or in blocs that stand at whole
 * bounds, its amount is whole, which no approximation could tell from nearly whole.
 */
final class WholeRest {
    private final List<Held> held = new ArrayList<>();

    /** A bloc whose members get these amounts, together a whole number, while the bloc stands at a bound. */
    private static final class Held {
        private final int[] members;
        private final long total;
        private final NearNumbers bounds;

        Held(int[] members, long total, NearNumbers bounds) {
            this.members = members;
            this.total = total;
            this.bounds = bounds;
        }
    }

    /** Remembers what members of a bloc get at one of its bounds; blocs inside it no longer matter on this side. */
    void hold(int[] members, long total, NearNumbers bounds) {
        held.removeIf(inner -> inner.bounds == bounds && contains(members, inner.members[0]));
        held.add(new Held(members, total, bounds));
    }

    private static boolean contains(int[] members, int member) {
        for (int i : members) {
            if (i == member) {
                return true;
            }
        }
        return false;
    }

    /** Makes the amount of the last member whole, if all others together are. */
    void settle(NearNumbers amounts, long total) {
        boolean[] done = new boolean[amounts.size()];
        long rest = total;
        for (Held bloc : held) {
            if (stands(bloc, amounts, done)) {
                rest -= bloc.total;
                for (int i : bloc.members) {
                    done[i] = true;
                }
            }
        }
        int last = -1;
        for (int i = 0; i < done.length; i++) {
            if (!done[i] && amounts.isWhole(i)) {
                rest -= (long) amounts.high[i] + (long) amounts.low[i];
            } else if (!done[i]) {
                if (last >= 0) {
                    return;
                }
                last = i;
            }
        }
        if (last >= 0) {
            amounts.setWhole(last, rest);
        }
    }

    private static boolean stands(Held bloc, NearNumbers amounts, boolean[] done) {
        for (int i : bloc.members) {
            NearNumbers bounds = bloc.bounds;
            if (done[i]
                    || amounts.high[i] != bounds.high[i]
                    || amounts.low[i] != bounds.low[i]
                    || amounts.error[i] != bounds.error[i]) {
                return false;
            }
        }
        return true;
    }
}
