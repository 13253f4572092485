package io.lionshare.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.Apportionment;
import io.lionshare.model.LimitTree;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shows that whole units are right, or what is wrong: no unit can move, all bounds kept, to a member with a better right to
 * it. That is enough, since outcomes within nested bounds are the bases of a matroid (Edmonds 1971), and it needs no second
 * way to find them, so that totals can be as large as a {@code long}.
 */
public final class Exchanges {
    private final Case problem;
    private final long[] least;
    private final long[] most;
    private final UnitOrder right;

    /** The bounds of each member, and the order of right; a tie goes to the larger claim, then to the first position. */
    public Exchanges(Case problem, long[] least, long[] most, UnitOrder right) {
        this.problem = problem;
        this.least = least.clone();
        this.most = most.clone();
        this.right = right;
    }

    /** Fails where units do not add up, break a bound, could move to a better right, or where a tie is not reported. */
    public void check(Apportionment actual) {
        long[] units = actual.toArray();
        LimitTree limits = problem.limits();
        assertThat(sum(units, IntStream.range(0, units.length).toArray()))
                .as("sum")
                .isEqualTo(limits.total().toBigIntegerExact());
        for (int i = 0; i < units.length; i++) {
            assertThat(units[i]).as("units of %s", i).isBetween(least[i], most[i]);
        }
        for (LimitTree.Node bloc : limits.blocs()) {
            assertThat(sum(units, bloc.positions()))
                    .as("bloc %s", bloc.name())
                    .isBetween(bloc.floor().toBigIntegerExact(), bloc.ceiling().toBigIntegerExact());
        }
        boolean[] tied = new boolean[units.length];
        for (int i = 0; i < units.length; i++) {
            for (int j = 0; j < units.length; j++) {
                if (canMove(units, i, j)) {
                    int order = right.compare(i, units[i] - 1, j, units[j]);
                    assertThat(order != 0 ? order : compareTied(i, j))
                            .as("a unit of %s would have to go to %s in %s", i, j, Arrays.toString(units))
                            .isNegative();
                    tied[i] |= order == 0;
                    tied[j] |= order == 0;
                }
            }
        }
        assertThat(actual.tied())
                .as("tied in %s", Arrays.toString(units))
                .containsExactly(
                        IntStream.range(0, tied.length).filter(i -> tied[i]).toArray());
    }

    private int compareTied(int i, int j) {
        int byClaim = problem.claims().numerator(j).compareTo(problem.claims().numerator(i));
        return byClaim != 0 ? byClaim : Integer.compare(i, j);
    }

    private boolean canMove(long[] units, int from, int to) {
        return from != to
                && units[from] > least[from]
                && units[to] < most[to]
                && keepsBlocs(problem.limits().blocs(), units, from, to);
    }

    private static boolean keepsBlocs(List<LimitTree.Node> blocs, long[] units, int from, int to) {
        for (LimitTree.Node bloc : blocs) {
            List<Integer> members = Arrays.stream(bloc.positions()).boxed().toList();
            int change = (members.contains(to) ? 1 : 0) - (members.contains(from) ? 1 : 0);
            BigInteger after = sum(units, bloc.positions()).add(BigInteger.valueOf(change));
            boolean isShort = change < 0 && after.compareTo(bloc.floor().toBigIntegerExact()) < 0;
            boolean isFull = change > 0 && after.compareTo(bloc.ceiling().toBigIntegerExact()) > 0;
            if (isShort || isFull) {
                return false;
            }
        }
        return true;
    }

    private static BigInteger sum(long[] units, int[] members) {
        return Arrays.stream(members)
                .mapToObj(i -> BigInteger.valueOf(units[i]))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
