package io.lionshare.joint;

import io.lionshare.flow.Circulation;
import io.lionshare.level.Amounts;
import io.lionshare.score.Scores;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What every member gives in all: the lexicographically optimal base (Megiddo 1974; Fujishige 1980).
 *
 * <p>With <i>t</i> the fair shares of the total value, the sorted ratios <i>v&#7522;/t&#7522;</i> are leximin-best among
 * all values that the limits allow; equivalently &Sigma;(<i>v&#7522; &minus; t&#7522;</i>)&sup2;/<i>t&#7522;</i> is least,
 * so it is unique. Members whose share is 0 give as little as possible together, and split that leximin with equal
 * weights.
 *
 * <p>Decomposition (Groenevelt 1991): a tier tries one ratio for all its members. If some of them cannot give that much,
 * the network names those who miss most, and how much they can give; they become a tier below. At most 2n searches of a
 * circulation. Totals of tiers are exact.
 */
final class MemberValues {
    /*
     * finished holds tiers whose ratio is final, open those still to be tried; both have the lowest ratio first, and members
     * without a fair share last. In every trial the
     * members of the tier are asked for their exact values, and finished and open tiers for their totals only. A tier that misses
     * is split at the minimum cut: the members on its side are asked for too much, and what they can give follows from the flow.
     *
     * Cost. Each trial makes a tier final or splits one, so at most 2n maximum flows.
     */

    private final ValueGrid grid;
    private final ValueNetwork network;
    private final List<Tier> finished = new ArrayList<>();
    private final Deque<Tier> open = new ArrayDeque<>();

    private MemberValues(ValueGrid grid) {
        this.grid = grid;
        this.network = new ValueNetwork(grid);
    }

    /** The tiers of a problem that can be solved, from the lowest ratio on; members with a fair share of 0 come last. */
    static List<Tier> tiers(ValueGrid grid, Scores scores) {
        MemberValues values = new MemberValues(grid);
        values.start(scores.exact());
        while (!values.open.isEmpty()) {
            values.solve(values.open.removeFirst());
        }
        return values.finished;
    }

    /** What every member gives, as a part of the value of everything, by position. */
    static double[] of(ValueGrid grid, Scores scores) {
        double[] shares = new double[grid.members];
        for (Tier tier : tiers(grid, scores)) {
            BigInteger whole = tier.weights().multiply(BigInteger.valueOf(grid.total));
            int[] members = tier.positions();
            BigInteger[] parts = new BigInteger[members.length];
            Arrays.setAll(parts, k -> tier.weight(members[k]).multiply(BigInteger.valueOf(tier.total())));
            double[] values = Amounts.ofFractions(parts, whole).toArray();
            for (int k = 0; k < members.length; k++) {
                shares[members[k]] = values[k];
            }
        }
        return shares;
    }

    private void start(Amounts scores) {
        int[] sharing = positions(position -> !scores.isZero(position));
        int[] others = positions(scores::isZero);
        long all = most(sharing);
        IntFunction<BigInteger> equal = position -> BigInteger.ONE;
        open.add(new Tier(sharing, all, scores::numerator));
        if (others.length > 0) {
            open.add(new Tier(others, grid.total - all, equal));
        }
    }

    private int[] positions(IntPredicate chosen) {
        return IntStream.range(0, grid.members).filter(chosen).toArray();
    }

    /** The most that some members can give together. */
    private long most(int[] members) {
        int[] others = positions(position -> Arrays.binarySearch(members, position) < 0);
        return grid.total
                - network.with(List.of(ValueNetwork.together(members, grid.total), ValueNetwork.together(others, 0)))
                        .solve();
    }

    /** Tries one ratio for all members of a tier; splits it where that is more than some of them can give. */
    private void solve(Tier tier) {
        long[] values = tier.split();
        Circulation circulation = network.with(demands(tier, values));
        long missing = circulation.solve();
        if (missing <= network.slack()) {
            finished.add(tier);
            return;
        }
        int[] members = tier.positions();
        List<Integer> below = new ArrayList<>();
        List<Integer> above = new ArrayList<>();
        long given = -missing;
        for (int i = 0; i < members.length; i++) {
            boolean isShort = circulation.isShort(ValueNetwork.in(members[i]));
            (isShort ? below : above).add(members[i]);
            given += isShort ? values[i] : 0;
        }
        if (below.isEmpty() || above.isEmpty()) {
            throw new IllegalStateException("tier of " + members.length + " members misses " + missing + " in all");
        }
        open.addFirst(tier.part(ints(above), tier.total() - given));
        open.addFirst(tier.part(ints(below), given));
    }

    /** The tiers below and above give what they give together. */
    private List<ValueNetwork.Demand> demands(Tier tier, long[] values) {
        List<ValueNetwork.Demand> demands = new ArrayList<>();
        demands.add(ValueNetwork.each(tier.positions(), values));
        demands.add(together(finished));
        demands.add(together(open));
        return demands;
    }

    private static ValueNetwork.Demand together(Iterable<Tier> tiers) {
        List<Integer> members = new ArrayList<>();
        long total = 0;
        for (Tier tier : tiers) {
            for (int position : tier.positions()) {
                members.add(position);
            }
            total += tier.total();
        }
        return ValueNetwork.together(ints(members), total);
    }

    private static int[] ints(List<Integer> members) {
        return members.stream().mapToInt(Integer::intValue).toArray();
    }
}
