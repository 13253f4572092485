package io.lionshare.model;

import io.lionshare.model.tree.BlocWalk;
import java.math.BigDecimal;
import java.util.List;

/** The sums of floors and of ceilings in the walk over blocs: how the members of a bloc share its bound does not matter here. */
final class FeasibleSums implements BlocWalk.Kernel {
    private final List<LimitTree.Node> nodes;
    private final BigDecimal[] low;
    private final BigDecimal[] high;
    private BigDecimal least = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.ZERO;

    /** The bounds of members are changed by the walk. */
    FeasibleSums(List<LimitTree.Node> nodes, BigDecimal[] low, BigDecimal[] high) {
        this.nodes = nodes;
        this.low = low;
        this.high = high;
    }

    /** Sums of ceilings end once they are above the bloc's, so that they stay short. */
    @Override
    public int compare(BlocWalk.Side side, int bloc) {
        LimitTree.Node node = nodes.get(bloc);
        BigDecimal sum = BigDecimal.ZERO;
        if (side == BlocWalk.Side.LEAST) {
            for (int i : node.positions) {
                sum = low[i].signum() == 0 ? sum : sum.add(low[i]);
            }
            least = sum.max(node.floor());
            return sum.compareTo(node.floor());
        }
        for (int i : node.positions) {
            sum = sum.compareTo(node.ceiling()) > 0 ? sum : sum.add(high[i]);
        }
        most = sum.min(node.ceiling());
        return sum.compareTo(node.ceiling());
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
        return gap().signum() == 0;
    }

    /** By how much the last bloc's least amount is above its largest. */
    BigDecimal gap() {
        return least.subtract(most).max(BigDecimal.ZERO);
    }
}
