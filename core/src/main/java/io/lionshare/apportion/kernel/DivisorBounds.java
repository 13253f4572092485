package io.lionshare.apportion.kernel;

import com.google.common.math.LongMath;
import io.lionshare.model.LimitTree;
import io.lionshare.model.tree.BlocWalk;
import java.util.List;

/**
 * The least and the largest numbers of units of every member, in the walk over blocs: where a bloc's limit binds, its units are
 * divided among its members by priority, and these numbers become the members' bounds. Counted in {@code long}, so the walk is
 * exact. One division per limit that binds.
 */
public final class DivisorBounds implements BlocWalk.Kernel {
    private final Priorities priorities;
    private final List<LimitTree.Node> blocs;
    private final long[] least;
    private final long[] most;

    /** The arrays are changed by the walk. */
    public DivisorBounds(Priorities priorities, List<LimitTree.Node> blocs, long[] least, long[] most) {
        this.priorities = priorities;
        this.blocs = blocs;
        this.least = least;
        this.most = most;
    }

    /** Saturated: ceilings may add up to more than a long holds. */
    @Override
    public int compare(BlocWalk.Side side, int bloc) {
        long[] bounds = bounds(side);
        long sum = 0;
        for (int i : blocs.get(bloc).positions()) {
            sum = LongMath.saturatedAdd(sum, bounds[i]);
        }
        return Long.compare(sum, bound(side, bloc));
    }

    @Override
    public void divide(BlocWalk.Side side, int bloc) {
        new DivisorUnits(priorities, blocs.get(bloc).positions(), least, most)
                .apportion(bound(side, bloc), bounds(side));
    }

    private long[] bounds(BlocWalk.Side side) {
        return side == BlocWalk.Side.LEAST ? least : most;
    }

    private long bound(BlocWalk.Side side, int bloc) {
        LimitTree.Node node = blocs.get(bloc);
        return (side == BlocWalk.Side.LEAST ? node.floor() : node.ceiling()).longValueExact();
    }
}
