package io.lionshare.apportion;

import io.lionshare.model.LimitTree;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The units that are left when every quota has been cut to its whole part: one at most for each member. */
final class RemainderUnits {
    private enum State {
        FORCED,
        OPEN,
        BARRED
    }

    private final LimitTree limits;
    private final long[] whole;
    private final BigInteger[] remainders;
    private final Comparator<Integer> tieBreak;

    RemainderUnits(LimitTree limits, long[] whole, BigInteger[] remainders, Comparator<Integer> tieBreak) {
        this.limits = limits;
        this.whole = whole;
        this.remainders = remainders;
        this.tieBreak = tieBreak;
    }

    /** Who gets one unit more. */
    boolean[] served() {
        State[] states = new State[whole.length];
        for (int i = 0; i < states.length; i++) {
            states[i] = remainders[i].signum() > 0 ? State.OPEN : State.BARRED;
        }
        for (LimitTree.Node bloc : limits.blocs()) {
            settle(states, bloc.positions(), need(bloc), room(bloc));
        }
        int[] everyone = IntStream.range(0, states.length).toArray();
        long left = limits.total().longValueExact() - wholeOf(everyone);
        settle(states, everyone, left, left);
        boolean[] served = new boolean[states.length];
        for (int i = 0; i < served.length; i++) {
            served[i] = states[i] == State.FORCED;
        }
        return served;
    }

    /** Forces the first of a bloc's members by right, as many as its floor needs, and bars those beyond its ceiling. */
    private void settle(State[] states, int[] members, long need, long room) {
        List<Integer> byRight = Arrays.stream(members)
                .filter(i -> states[i] != State.BARRED)
                .boxed()
                .sorted(Comparator.<Integer, State>comparing(i -> states[i])
                        .thenComparing(i -> remainders[i], Comparator.reverseOrder())
                        .thenComparing(tieBreak))
                .toList();
        for (int rank = 0; rank < byRight.size(); rank++) {
            if (rank < need) {
                states[byRight.get(rank)] = State.FORCED;
            } else if (rank >= room) {
                states[byRight.get(rank)] = State.BARRED;
            }
        }
    }

    private long need(LimitTree.Node bloc) {
        return bloc.floor().longValueExact() - wholeOf(bloc.positions());
    }

    private long room(LimitTree.Node bloc) {
        return bloc.ceiling().longValueExact() - wholeOf(bloc.positions());
    }

    private long wholeOf(int[] members) {
        long sum = 0;
        for (int i : members) {
            sum += whole[i];
        }
        return sum;
    }
}
