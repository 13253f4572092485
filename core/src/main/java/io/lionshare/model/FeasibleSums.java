package io.lionshare.model;

import io.lionshare.model.tree.BlocWalk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The sums of floors and of ceilings in the walk over blocs: how the members of a bloc share its bound does not matter here. */
final class FeasibleSums implements BlocWalk.Kernel {
    private final List<LimitTree.Node> nodes;
    private final BigDecimal[] low;
    private final BigDecimal[] high;
    private BigDecimal least = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.ZERO;

    /** The bounds of members are changed by the walk. */
    private FeasibleSums(List<LimitTree.Node> nodes, BigDecimal[] low, BigDecimal[] high) {
        this.nodes = nodes;
        this.low = low;
        this.high = high;
    }

    /**
     * By how much the first node in conflict misses, children first; 0 if there is none.
     *
     * @param held the most that each member can carry whatever its ceiling
     */
    static BigDecimal gap(
            BigDecimal total, List<LimitTree.Node> members, List<LimitTree.Node> blocs, BigDecimal[] held) {
        BigDecimal[] low = new BigDecimal[held.length];
        BigDecimal[] high = new BigDecimal[held.length];
        for (int i = 0; i < held.length; i++) {
            LimitTree.Node member = members.get(i);
            low[i] = member.floor();
            high[i] = member.ceiling().min(held[i]);
            if (low[i].compareTo(high[i]) > 0) {
                return low[i].subtract(high[i]);
            }
        }
        List<LimitTree.Node> nodes = new ArrayList<>(blocs.size() + 1);
        nodes.addAll(blocs);
        nodes.add(LimitTree.everyone(held.length, total));
        FeasibleSums sums = new FeasibleSums(nodes, low, high);
        BlocWalk.over(nodes.size(), sums);
        return sums.gap();
    }

    @Override
    public int compare(BlocWalk.Side side, int bloc) {
        LimitTree.Node node = nodes.get(bloc);
        if (side == BlocWalk.Side.LEAST) {
            BigDecimal sum = sum(low, node.positions);
            least = sum.max(node.floor());
            return sum.compareTo(node.floor());
        }
        BigDecimal sum = sum(high, node.positions);
        most = sum.min(node.ceiling());
        return sum.compareTo(node.ceiling());
    }

    private static BigDecimal sum(BigDecimal[] bounds, int[] positions) {
        DecimalSum sum = new DecimalSum();
        for (int i : positions) {
            sum.add(bounds[i]);
        }
        return sum.value();
    }

    @Override
    public void divide(BlocWalk.Side side, int bloc) {
        if (bloc == nodes.size() - 1) {
            return; // nothing is around it that would add up its members
        }
        LimitTree.Node node = nodes.get(bloc);
        BigDecimal[] bounds = side == BlocWalk.Side.LEAST ? low : high;
        for (int i : node.positions) {
            bounds[i] = BigDecimal.ZERO;
        }
        bounds[node.positions[0]] = side == BlocWalk.Side.LEAST ? node.floor() : node.ceiling();
    }

    @Override
    public boolean continuesAfter(int bloc) {
        return least.compareTo(most) <= 0;
    }

    /** By how much the last bloc's least amount is above its largest. */
    private BigDecimal gap() {
        return least.subtract(most).max(BigDecimal.ZERO);
    }
}
