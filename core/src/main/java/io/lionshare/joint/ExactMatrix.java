package io.lionshare.joint;

import io.lionshare.model.LimitTree;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matrix of {@link Matrix} in whole units of value, found without regard to how small or large its levels are: a flow
 * of least &Sigma;(<i>y &minus; p</i>)&sup2;/<i>p</i> from members by way of cells and blocs to kinds.
 *
 * <p>Scaling with successive shortest paths (Minoux 1984; Ahuja, Magnanti and Orlin 1993, section 14.5). Every node has a
 * level; each cell carries what the levels of its two ends ask for, which leaves some nodes with too much and some with
 * too little. For steps of 2<sup>j</sup> units, j falling to 0, steps go along the cheapest path from one that has too much
 * to one that has too little. Levels are whole multiples of 2<sup>&minus;64</sup>, and every comparison is
 * exact: so it ends, and is optimal to a unit of value per cell.
 *
 * <p>O(cells) steps for each of at most 57 sizes, each step a search in O(nodes&sup2;): some hundred times as long as what
 * {@link Matrix} needs where levels are alike. For one call.
 */
final class ExactMatrix {
    /*
     * Layout. Nodes 0 .. members - 1 are the members; then, for each kind, its blocs from the inside out and the kind as a whole.
     * An arc with a cost is a cell, from its member to the innermost bloc; an arc without one leads from a bloc to the bloc around
     * it. supply is positive at members (what they give) and negative at kinds (what they require); excess is what the present
     * flow leaves of it. All values are whole units of value, all costs and levels whole multiples of 2^-64.
     *
     * Invariant. For every arc with room for a step, cost of the step + level[start] - level[end] >= 0. respond() establishes it
     * for each size of step, and lift() keeps it along the paths that are used. For steps of one unit it means that the flow is
     * the cheapest one.
     *
     * Why it ends. Costs are convex, so respond() changes an arc by less than one step of the size before. Each phase therefore
     * starts with O(arcs) steps of excess, and each search removes one.
     */

    /** Farther than any path. */
    private static final BigInteger FAR = BigInteger.ONE.shiftLeft(1 << 13);

    private final ValueGrid grid;
    /** The first node of each kind: its blocs, inner ones first, then the kind as a whole. Before them come the members. */
    private final int[] firstOfKind;

    private final List<Arc> arcs = new ArrayList<>();
    private final List<List<Arc>> around = new ArrayList<>();
    private final long[] supply;
    private final long[] excess;
    private final BigInteger[] levels;
    private final BigInteger[] distance;

    private ExactMatrix(ValueGrid grid, double[] rows) {
        this.grid = grid;
        this.firstOfKind = new int[grid.kinds];
        int nodes = grid.members;
        for (int k = 0; k < grid.kinds; k++) {
            firstOfKind[k] = nodes;
            nodes += grid.trees.get(k).blocs().size() + 1;
        }
        this.supply = new long[nodes];
        this.excess = new long[nodes];
        this.levels = new BigInteger[nodes];
        this.distance = new BigInteger[nodes];
        for (int node = 0; node < nodes; node++) {
            around.add(new ArrayList<>());
        }
        for (int i = 0; i < grid.members; i++) {
            supply[i] = Math.round(rows[i] * grid.total);
        }
        for (int k = 0; k < grid.kinds; k++) {
            addKind(k, rows);
        }
    }

    /** A cell, or what passes from a bloc to what is around it, which costs nothing. */
    private static final class Arc {
        final int from;
        final int to;
        final long least;
        final long most;
        final @Nullable Parabola cost;
        long flow;

        Arc(int from, int to, long least, long most, @Nullable Parabola cost) {
            this.from = from;
            this.to = to;
            this.least = least;
            this.most = most;
            this.cost = cost;
        }

        boolean hasRoom(int start, long step) {
            return (start == from ? most - flow : flow - least) >= step;
        }

        /** What a step from one end to the other costs for each unit. */
        BigInteger costOf(int start, long step) {
            if (cost == null) {
                return BigInteger.ZERO;
            }
            return start == from
                    ? cost.of(flow, step)
                    : cost.of(flow - step, step).negate();
        }

        /** Lets it carry what a price asks for: what is there if the price is what it costs anyway. */
        void respond(BigInteger price, long there) {
            if (cost != null) {
                flow = cost.cheaperThan(price, least, most);
            } else if (price.signum() == 0) {
                flow = Math.max(least, Math.min(most, there));
            } else {
                flow = price.signum() > 0 ? most : least;
            }
        }
    }

    /**
     * The cells.
     *
     * @param rows what each member gives, as a part of the value of everything
     * @param alpha levels of the members to start from
     * @param gamma levels of the blocs of each kind and of the kind as a whole to start from
     * @return by kind and member, as parts of the value of everything
     */
    static double[][] of(ValueGrid grid, double[] rows, double[] alpha, double[][] gamma) {
        ExactMatrix matrix = new ExactMatrix(grid, rows);
        matrix.start(alpha, gamma);
        matrix.solve();
        double[][] cells = new double[grid.kinds][grid.members];
        for (Arc arc : matrix.arcs) {
            if (arc.from < grid.members) {
                cells[matrix.kindOf(arc.to)][arc.from] = arc.flow / (double) grid.total;
            }
        }
        return cells;
    }

    private int kindOf(int node) {
        int kind = Arrays.binarySearch(firstOfKind, node);
        return kind >= 0 ? kind : -kind - 2;
    }

    private void addKind(int k, double[] rows) {
        LimitTree tree = grid.trees.get(k);
        Branches branches = new Branches(tree);
        int first = firstOfKind[k];
        for (int i = 0; i < grid.members; i++) {
            LimitTree.Node cell = tree.members().get(i);
            double share = rows[i] * grid.required[k];
            long floor = grid.floor(cell, k);
            int end = first + branches.aroundMember(i);
            add(
                    share > 0
                            ? new Arc(i, end, floor, grid.ceiling(cell, k), Parabola.of(share))
                            : new Arc(i, end, floor, floor, null));
        }
        for (int bloc = 0; bloc < branches.count(); bloc++) {
            LimitTree.Node node = branches.bloc(bloc);
            int end = first + branches.aroundBloc(bloc);
            add(new Arc(first + bloc, end, grid.floor(node, k), grid.ceiling(node, k), null));
        }
        supply[first + branches.count()] = -grid.required[k];
    }

    private void add(Arc arc) {
        arcs.add(arc);
        around.get(arc.from).add(arc);
        around.get(arc.to).add(arc);
    }

    private void start(double[] alpha, double[][] gamma) {
        for (int i = 0; i < alpha.length; i++) {
            levels[i] = Parabola.level(-alpha[i]);
        }
        for (int k = 0; k < gamma.length; k++) {
            for (int node = 0; node < gamma[k].length; node++) {
                levels[firstOfKind[k] + node] = Parabola.level(1 + gamma[k][node]);
            }
        }
    }

    private void solve() {
        respond();
        long largest = Arrays.stream(excess).map(Math::abs).max().orElse(0);
        for (long step = Long.highestOneBit(largest); step > 0; step /= 2) {
            respond();
            @Nullable Arc[] via = new @Nullable Arc[levels.length];
            for (int end = search(step, via); end >= 0; end = search(step, via)) {
                lift(distance[end]);
                send(step, end, via);
            }
        }
    }

    /** Lets every arc carry what the levels of its ends ask for, and finds what that leaves at each node. */
    private void respond() {
        System.arraycopy(supply, 0, excess, 0, supply.length);
        for (Arc arc : arcs) {
            arc.respond(levels[arc.to].subtract(levels[arc.from]), excess[arc.from]);
            excess[arc.from] -= arc.flow;
            excess[arc.to] += arc.flow;
        }
    }

    /** The nearest node that lacks a step from those that have one too many, by paths with room (Dijkstra 1959); or -1. */
    private int search(long step, @Nullable Arc[] via) {
        boolean[] done = new boolean[levels.length];
        for (int node = 0; node < done.length; node++) {
            distance[node] = excess[node] >= step ? BigInteger.ZERO : FAR;
            via[node] = null;
        }
        int node = nearest(done);
        while (node >= 0 && excess[node] > -step) {
            done[node] = true;
            for (Arc arc : around.get(node)) {
                int next = arc.from == node ? arc.to : arc.from;
                if (!done[next] && arc.hasRoom(node, step)) {
                    BigInteger length =
                            arc.costOf(node, step).subtract(levels[next]).add(levels[node]);
                    BigInteger through = distance[node].add(length);
                    if (through.compareTo(distance[next]) < 0) {
                        distance[next] = through;
                        via[next] = arc;
                    }
                }
            }
            node = nearest(done);
        }
        return node;
    }

    private int nearest(boolean[] done) {
        int nearest = -1;
        BigInteger least = FAR;
        for (int node = 0; node < done.length; node++) {
            if (!done[node] && distance[node].compareTo(least) < 0) {
                least = distance[node];
                nearest = node;
            }
        }
        return nearest;
    }

    /** Raises levels by the distance, up to that of the node found: no step with room gets cheaper than the levels say. */
    private void lift(BigInteger most) {
        for (int node = 0; node < levels.length; node++) {
            levels[node] = levels[node].add(distance[node].min(most));
        }
    }

    private void send(long step, int end, @Nullable Arc[] via) {
        int node = end;
        excess[end] += step;
        for (Arc arc = via[node]; arc != null; arc = via[node]) {
            boolean ahead = arc.to == node;
            arc.flow += ahead ? step : -step;
            node = ahead ? arc.from : arc.to;
        }
        excess[node] -= step;
    }
}
