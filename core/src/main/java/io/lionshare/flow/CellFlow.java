package io.lionshare.flow;

import java.util.Arrays;

/**
 * The cheapest flow from a hub by way of the groups of the first family, the cells, and the groups of the second family
 * back to the hub.
 *
 * <p>Every node has a level; each cell first gets the units that cost less than the difference between the levels of its two
 * ends. The excess that this leaves at some nodes moves, one unit at a time, along the cheapest path to a node that lacks a
 * unit (Jewell 1958; Edmonds and Karp 1972, whose levels let Dijkstra's search be used). For one call.
 */
final class CellFlow {
    /*
     * Layout. Node 0 is the hub; then come the groups of the first family, then those of the second. Arcs are numbered cells
     * first, then the groups of the first family, then those of the second. A cell's arc leads from its innermost group of
     * the first family to its innermost group of the second. A group's arc joins the group to the group around it, outwards
     * in the second family and inwards in the first. A missing group is the hub, so every unit returns to it.
     *
     * Arc a has two ends: 2a adds a unit and leads from -> to, 2a + 1 removes one and leads back. The ends that begin at a node
     * are neighbours in three parallel lists (ends, heads, price), at places start[node] to start[node + 1]; place[end] is where
     * an end stands. price is what a unit along the end costs now, infinite where the arc is at its bound. A search thus reads
     * consecutive memory and needs no test for room.
     *
     * Invariant. price + level[tail] - level[head] >= 0 for every end with room, but for rounding. It holds after respond(),
     * since each cell takes exactly the units that cost less than level[to] - level[from], and groups either stand at level 0
     * or are exact and have no room. lift() restores it before a path is used. So the flow is the cheapest one for the
     * excesses that it has, and the cheapest of all once every excess is 0. Units move one at a time, since the next unit of
     * a cell may cost more. Rounding may leave a price a little below the levels; Ties, which follows, looks for a cheaper
     * table among such ends in exact numbers.
     *
     * No solution. Excesses always add up to 0. If no path leads from a node with an excess to one that lacks a unit, the ends with
     * room reach no such node at any cost, so no flow keeps the bounds.
     *
     * Search. Every node with an excess starts at distance 0. A node is left at its final distance, and queued only if it is nearer
     * than the nearest node found that lacks a unit. left lists the nodes left before the target, and ends with -1.
     *
     * Cost. respond() is O(cells * log units); each unit of excess after it takes one search, O(arcs * log nodes) at most. Levels
     * near the solution leave few of them. A search changes only the levels of the nodes that it left.
     */

    private static final int HUB = 0;
    private static final double NONE = Double.POSITIVE_INFINITY;

    final int cells;
    final UnitCosts costs;
    private final int[] from;
    private final int[] to;
    private final long[] least;
    private final long[] most;
    private final long[] flow;
    private final int[] ends;
    private final int[] heads;
    private final double[] price;
    private final int[] place;
    private final int[] start;
    private final double[] level;
    private final long[] excess;
    /** The arcs of the groups, family by family, inner groups first; those of the second family have this number or more. */
    private final int[] groups;

    private final int secondFamily;
    private final NodeQueue queue;
    private final int[] via;
    private final int[] left;

    CellFlow(long[] least, long[] most, Family first, Family second, UnitCosts costs) {
        this.cells = least.length;
        this.costs = costs;
        int arcs = cells + first.size() + second.size();
        int nodes = 1 + first.size() + second.size();
        this.from = new int[arcs];
        this.to = new int[arcs];
        this.least = Arrays.copyOf(least, arcs);
        this.most = Arrays.copyOf(most, arcs);
        this.flow = new long[arcs];
        this.price = new double[2 * arcs];
        this.level = new double[nodes];
        this.excess = new long[nodes];
        this.groups = new int[first.size() + second.size()];
        this.secondFamily = cells + first.size();
        for (int cell = 0; cell < cells; cell++) {
            from[cell] = 1 + first.aroundCell(cell);
            int around = second.aroundCell(cell);
            to[cell] = around < 0 ? HUB : 1 + first.size() + around;
        }
        for (int k = 0; k < first.size(); k++) {
            int group = first.innerFirst()[k];
            groups[k] = cells + group;
            addGroup(cells + group, first.get(group), 1 + first.aroundGroup(group), 1 + group);
        }
        for (int k = 0; k < second.size(); k++) {
            int group = second.innerFirst()[k];
            int arc = secondFamily + group;
            int around = second.aroundGroup(group);
            groups[first.size() + k] = arc;
            int outer = around < 0 ? HUB : 1 + first.size() + around;
            addGroup(arc, second.get(group), 1 + first.size() + group, outer);
        }
        this.start = new int[nodes + 1];
        this.ends = new int[2 * arcs];
        this.heads = new int[2 * arcs];
        this.place = new int[2 * arcs];
        listEnds();
        this.queue = new NodeQueue(nodes);
        this.via = new int[nodes];
        this.left = new int[nodes];
    }

    private void addGroup(int arc, CellGroup group, int begin, int end) {
        from[arc] = begin;
        to[arc] = end;
        least[arc] = group.least();
        most[arc] = group.most();
    }

    private void listEnds() {
        for (int end = 0; end < ends.length; end++) {
            start[tail(end) + 1]++;
        }
        for (int node = 1; node < start.length; node++) {
            start[node] += start[node - 1];
        }
        int[] next = start.clone();
        for (int end = 0; end < ends.length; end++) {
            int at = next[tail(end)]++;
            ends[at] = end;
            heads[at] = head(end);
            place[end] = at;
        }
    }

    int nodes() {
        return level.length;
    }

    /** How many ends there are. */
    int ends() {
        return ends.length;
    }

    /** The end at a place of the list of a node, whose places are from {@code first(node)} to below {@code first(node + 1)}. */
    int end(int at) {
        return ends[at];
    }

    int first(int node) {
        return start[node];
    }

    /** The node where an end begins. */
    int tail(int end) {
        return (end & 1) == 0 ? from[end / 2] : to[end / 2];
    }

    /** The node where an end leads. */
    int head(int end) {
        return (end & 1) == 0 ? to[end / 2] : from[end / 2];
    }

    /** Whether a unit may pass along an end. */
    boolean hasRoom(int end) {
        return price[place[end]] < NONE;
    }

    /** What a unit along an end costs more than the levels say; not below 0 but for rounding. */
    double reducedCost(int end) {
        return price[place[end]] + level[tail(end)] - level[head(end)];
    }

    long units(int arc) {
        return flow[arc];
    }

    /** Starts from other levels, one for each group of the first family and then of the second; every group must be exact. */
    void setLevels(double[] levels) {
        System.arraycopy(levels, 0, level, 1, levels.length);
    }

    /** Finds the flow; false if there is none. */
    boolean solve() {
        respond();
        for (int node = search(); node >= 0; node = search()) {
            lift(queue.distance(node));
            send(node);
        }
        for (long units : excess) {
            if (units != 0) {
                return false;
            }
        }
        return true;
    }

    /** Fills cells by the levels, then gives each group, inner groups first, the flow that balances its own node. */
    private void respond() {
        for (int cell = 0; cell < cells; cell++) {
            double offered = level[to[cell]] - level[from[cell]];
            flow[cell] = costs.cheaperThan(cell, offered, least[cell], most[cell]);
            account(cell);
        }
        for (int arc : groups) {
            long balance = arc < secondFamily ? -excess[to[arc]] : excess[from[arc]];
            flow[arc] = Math.max(least[arc], Math.min(most[arc], balance));
            account(arc);
        }
    }

    private void account(int arc) {
        excess[from[arc]] -= flow[arc];
        excess[to[arc]] += flow[arc];
        setPrice(arc);
    }

    private void setPrice(int arc) {
        boolean isCell = arc < cells;
        long units = flow[arc];
        price[place[2 * arc]] = units < most[arc] ? (isCell ? costs.next(arc, units) : 0) : NONE;
        price[place[2 * arc + 1]] = units > least[arc] ? (isCell ? -costs.next(arc, units - 1) : 0) : NONE;
    }

    /** The nearest node that lacks a unit from those that have one too many; -1 if there is none. */
    private int search() {
        queue.clear();
        for (int node = 0; node < excess.length; node++) {
            if (excess[node] > 0) {
                queue.reach(node, 0);
                via[node] = -1;
            }
        }
        double bound = NONE;
        for (int count = 0; !queue.isEmpty(); count++) {
            int node = queue.leave();
            if (excess[node] < 0) {
                left[count] = -1;
                return node;
            }
            left[count] = node;
            double distance = queue.distance(node);
            double at = distance + level[node];
            for (int k = start[node]; k < start[node + 1]; k++) {
                int next = heads[k];
                double through = Math.max(distance, at + price[k] - level[next]);
                if (through < bound && queue.reach(next, through)) {
                    via[next] = ends[k];
                    bound = excess[next] < 0 ? through : bound;
                }
            }
        }
        return -1;
    }

    /** Lowers the level of each node left before the target by how much nearer it is; path ends then have reduced cost 0. */
    private void lift(double distance) {
        for (int k = 0; left[k] >= 0; k++) {
            level[left[k]] += queue.distance(left[k]) - distance;
        }
    }

    private void send(int target) {
        int node = target;
        while (via[node] >= 0) {
            int end = via[node];
            shift(end);
            node = tail(end);
        }
        excess[node]--;
        excess[target]++;
    }

    /** Sends a unit along an end. */
    void shift(int end) {
        flow[end / 2] += (end & 1) == 0 ? 1 : -1;
        setPrice(end / 2);
    }
}
