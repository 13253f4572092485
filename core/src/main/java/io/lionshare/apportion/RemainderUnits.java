package io.lionshare.apportion;

import io.lionshare.level.Cut;
import io.lionshare.level.Selection;
import io.lionshare.model.LimitTree;
import java.util.function.IntBinaryOperator;

/** The units that are left when every quota has been cut to its whole part: one at most for each member. */
final class RemainderUnits {
    private enum State {
        FORCED,
        OPEN,
        BARRED
    }

    private final LimitTree limits;
    private final Cut quotas;
    private final IntBinaryOperator tieBreak;
    private final State[] states;

    RemainderUnits(LimitTree limits, Cut quotas, IntBinaryOperator tieBreak) {
        this.limits = limits;
        this.quotas = quotas;
        this.tieBreak = tieBreak;
        this.states = new State[limits.size()];
    }

    /** Who gets one unit more. */
    boolean[] served() {
        int[] everyone = new int[states.length];
        for (int i = 0; i < states.length; i++) {
            states[i] = quotas.isWhole(i) ? State.BARRED : State.OPEN;
            everyone[i] = i;
        }
        for (LimitTree.Node bloc : limits.blocs()) {
            int[] members = bloc.positions();
            long whole = wholeOf(members);
            settle(
                    members,
                    bloc.floor().longValueExact() - whole,
                    bloc.ceiling().longValueExact() - whole);
        }
        long left = limits.total().longValueExact() - wholeOf(everyone);
        settle(everyone, left, left);
        boolean[] served = new boolean[states.length];
        for (int i = 0; i < served.length; i++) {
            served[i] = states[i] == State.FORCED;
        }
        return served;
    }

    /** Forces the first of a bloc's members by right, as many as its floor needs, and bars those beyond its ceiling. */
    private void settle(int[] members, long need, long room) {
        int[] open = new int[members.length];
        int count = 0;
        for (int i : members) {
            if (states[i] != State.BARRED) {
                open[count++] = i;
            }
        }
        int most = (int) Math.max(0, Math.min(room, count));
        int least = (int) Math.max(0, Math.min(need, most));
        Selection.select(open, count, most, this::compareRight);
        Selection.select(open, most, least, this::compareRight);
        for (int k = 0; k < count; k++) {
            if (k < least) {
                states[open[k]] = State.FORCED;
            } else if (k >= most) {
                states[open[k]] = State.BARRED;
            }
        }
    }

    private int compareRight(int i, int j) {
        if (i == j) {
            return 0;
        }
        int byState = states[i].compareTo(states[j]);
        int byRest = byState != 0 ? byState : quotas.compareRests(j, i);
        return byRest != 0 ? byRest : tieBreak.applyAsInt(i, j);
    }

    private long wholeOf(int[] members) {
        long sum = 0;
        for (int i : members) {
            sum += quotas.whole(i);
        }
        return sum;
    }
}
