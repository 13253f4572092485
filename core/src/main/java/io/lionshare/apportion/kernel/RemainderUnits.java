package io.lionshare.apportion.kernel;

import io.lionshare.level.TruncatedAmounts;
import io.lionshare.level.kernel.Selection;
import io.lionshare.model.LimitTree;
import io.lionshare.model.tree.BlocWalk;
import io.lionshare.model.tree.Positions;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;

/**
 * The units that are left when every quota has been cut to its whole part: one at most for each member, the largest
 * remainders first, within the limits of blocs.
 *
 * <p>Every member starts <em>open</em>, or <em>barred</em> if its quota is whole. From the inside out, a floor that the whole
 * parts miss <em>forces</em> the best open members of its bloc, and a ceiling bars all but the best. At last the total forces
 * the best of all. A forced member ranks before every open one, so an outer bloc never takes back what an inner one needs.
 * Feasible sets are the bases of a matroid, hence the greedy choice is exact (Edmonds 1971).
 *
 * <p>O(n) on average for each limit that binds ({@link Selection}).
 */
public final class RemainderUnits implements BlocWalk.Kernel {
    private enum State {
        FORCED,
        OPEN,
        BARRED
    }

    private final LimitTree limits;
    private final TruncatedAmounts quotas;
    private final IntBinaryOperator tieBreak;
    private final State[] states;

    public RemainderUnits(LimitTree limits, TruncatedAmounts quotas, IntBinaryOperator tieBreak) {
        this.limits = limits;
        this.quotas = quotas;
        this.tieBreak = tieBreak;
        this.states = new State[limits.size()];
    }

    /** Who gets one unit more. */
    public boolean[] served() {
        for (int i = 0; i < states.length; i++) {
            states[i] = quotas.isWhole(i) ? State.BARRED : State.OPEN;
        }
        BlocWalk.over(limits.blocs().size(), this);
        int[] everyone = Positions.all(states.length);
        force(everyone, limits.total().longValueExact() - wholeOf(everyone));
        boolean[] served = new boolean[states.length];
        for (int i = 0; i < served.length; i++) {
            served[i] = states[i] == State.FORCED;
        }
        return served;
    }

    /** A member's least number is its whole part, or one more if it is forced; its most one more unless it is barred. */
    @Override
    public int compare(BlocWalk.Side side, int bloc) {
        int count = 0;
        for (int i : limits.blocs().get(bloc).positions()) {
            boolean hasOne = side == BlocWalk.Side.LEAST ? states[i] == State.FORCED : states[i] != State.BARRED;
            count += hasOne ? 1 : 0;
        }
        return Long.compare(count, units(side, bloc));
    }

    @Override
    public void divide(BlocWalk.Side side, int bloc) {
        int[] members = limits.blocs().get(bloc).positions();
        if (side == BlocWalk.Side.LEAST) {
            force(members, units(side, bloc));
        } else {
            bar(members, units(side, bloc));
        }
    }

    /** How many units a bloc's bound leaves when its members have their whole parts. */
    private long units(BlocWalk.Side side, int bloc) {
        LimitTree.Node node = limits.blocs().get(bloc);
        BigDecimal bound = side == BlocWalk.Side.LEAST ? node.floor() : node.ceiling();
        return bound.longValueExact() - wholeOf(node.positions());
    }

    /** Forces the first members by right. */
    private void force(int[] members, long count) {
        int[] open = open(members);
        int forced = (int) Math.max(0, Math.min(count, open.length));
        Selection.select(open, open.length, forced, this::compareRight);
        for (int k = 0; k < forced; k++) {
            states[open[k]] = State.FORCED;
        }
    }

    /** Bars all but the first members by right. */
    private void bar(int[] members, long count) {
        int[] open = open(members);
        int left = (int) Math.max(0, Math.min(count, open.length));
        Selection.select(open, open.length, left, this::compareRight);
        for (int k = left; k < open.length; k++) {
            states[open[k]] = State.BARRED;
        }
    }

    private int[] open(int[] members) {
        int[] open = new int[members.length];
        int count = 0;
        for (int i : members) {
            if (states[i] != State.BARRED) {
                open[count++] = i;
            }
        }
        return Arrays.copyOf(open, count);
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
