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

    /**
     * Who could change places with another of the same remainder, all bounds kept. Any equally right outcome can be
     * reached by such exchanges (the exchange property of matroid bases), so these are all the members concerned.
     */
    boolean[] tied(boolean[] served) {
        boolean[] tied = new boolean[served.length];
        Integer[] order = IntStream.range(0, served.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparing(i -> remainders[i]));
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && remainders[order[to]].equals(remainders[order[from]])) {
                to++;
            }
            markExchanges(Arrays.copyOfRange(order, from, to), served, tied);
            from = to;
        }
        return tied;
    }

    private void markExchanges(Integer[] alike, boolean[] served, boolean[] tied) {
        for (int i : alike) {
            for (int j : alike) {
                if (served[i] && !served[j] && canExchange(i, j, served)) {
                    tied[i] = true;
                    tied[j] = true;
                }
            }
        }
    }

    private boolean canExchange(int leaving, int entering, boolean[] served) {
        for (LimitTree.Node bloc : limits.blocs()) {
            int[] members = bloc.positions();
            boolean loses = Arrays.binarySearch(members, leaving) >= 0;
            boolean gains = Arrays.binarySearch(members, entering) >= 0;
            long count = Arrays.stream(members).filter(i -> served[i]).count();
            if ((loses && !gains && count - 1 < need(bloc)) || (gains && !loses && count + 1 > room(bloc))) {
                return false;
            }
        }
        return true;
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
