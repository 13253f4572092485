package io.lionshare.joint;

import java.util.Arrays;

/**
 * A circulation in whole units that costs least, with costs &ge; 0 on the arcs.
 *
 * <p>Successive shortest paths (Jewell 1958; Busacker and Gowen 1960), each found by label correction with a queue
 * (Moore 1959). O(units &middot; nodes &middot; arcs), in practice a few passes over the arcs for each unit. Costs are
 * whole numbers; paths whose costs differ by no more than the slack for each arc count as equally cheap. Not safe for use
 * by several threads.
 */
final class CheapestCirculation extends Network {
    private final long slack;
    private final long[] distance;
    private final int[] via;
    private final int[] queue;
    private final boolean[] queued;
    private long[] cost = new long[64];

    /** A network of nodes 0 .. nodes - 1 without arcs. */
    CheapestCirculation(int nodes, long slack) {
        super(nodes);
        this.slack = slack;
        distance = new long[first.length];
        via = new int[first.length];
        queue = new int[first.length];
        queued = new boolean[first.length];
    }

    /**
     * Adds an arc that carries nothing or one unit.
     *
     * @param price what the unit costs, &ge; 0
     * @return the arc's number
     */
    int unitArc(int from, int to, long price) {
        int arc = arc(from, to, 0, 1);
        cost = cost.length > arc + 1 ? cost : Arrays.copyOf(cost, residual.length);
        cost[arc] = price;
        cost[arc + 1] = -price;
        return arc;
    }

    /** Finds the circulation; false if there is none. */
    boolean solve() {
        long wanted = close();
        cost = Arrays.copyOf(cost, ends());
        while (wanted > 0) {
            Arrays.fill(distance, Long.MAX_VALUE);
            distance[source] = 0;
            queue[0] = source;
            correct(1);
            if (distance[sink] == Long.MAX_VALUE) {
                return false;
            }
            wanted -= sendToSink(wanted);
        }
        Arrays.fill(distance, 0);
        Arrays.setAll(queue, node -> node);
        correct(queue.length);
        return true;
    }

    /** Lowers distances along arcs with room, from the nodes in the queue on, until no arc lowers one. */
    private void correct(int waiting) {
        Arrays.fill(queued, false);
        for (int k = 0; k < waiting; k++) {
            queued[queue[k]] = true;
        }
        int start = 0;
        for (int left = waiting; left > 0; left--) {
            int node = queue[start];
            start = start + 1 == queue.length ? 0 : start + 1;
            queued[node] = false;
            for (int end = first[node]; end >= 0; end = next[end]) {
                int to = head[end];
                if (residual[end] > 0 && distance[node] + cost[end] < distance[to]) {
                    distance[to] = distance[node] + cost[end];
                    via[to] = end;
                    if (!queued[to]) {
                        queued[to] = true;
                        queue[(start + left - 1) % queue.length] = to;
                        left++;
                    }
                }
            }
        }
    }

    private long sendToSink(long wanted) {
        long units = wanted;
        for (int node = sink; node != source; node = head[via[node] ^ 1]) {
            units = Math.min(units, residual[via[node]]);
        }
        for (int node = sink; node != source; node = head[via[node] ^ 1]) {
            send(via[node], units);
        }
        return units;
    }

    /** Whether an arc carries a unit. */
    boolean carries(int arc) {
        return flowAbove(arc) > 0;
    }

    /**
     * Whether another circulation, equally cheap, has an arc carry the other number of units.
     *
     * @param fixed arcs that have to stay as they are, by number
     */
    boolean canTurn(int arc, boolean[] fixed) {
        int end = carries(arc) ? arc + 1 : arc;
        return isEven(end) && returns(head[end], head[end ^ 1], arc, fixed);
    }

    /** Changes over to the circulation that {@link #canTurn} has just found. */
    void turn(int arc) {
        int end = carries(arc) ? arc + 1 : arc;
        for (int node = head[end ^ 1]; node != head[end]; node = head[via[node] ^ 1]) {
            send(via[node], 1);
        }
        send(end, 1);
    }

    /** Whether equally cheap arcs with room lead from one node to another. */
    private boolean returns(int from, int to, int without, boolean[] fixed) {
        Arrays.fill(queued, false);
        queued[from] = true;
        queue[0] = from;
        int tail = 1;
        for (int k = 0; k < tail && !queued[to]; k++) {
            for (int end = first[queue[k]]; end >= 0; end = next[end]) {
                int arc = end & ~1;
                if (residual[end] > 0 && arc != without && !fixed[arc] && !queued[head[end]] && isEven(end)) {
                    via[head[end]] = end;
                    queued[head[end]] = true;
                    queue[tail++] = head[end];
                }
            }
        }
        return queued[to];
    }

    /** Whether a unit more along an end costs as much as it saves. */
    private boolean isEven(int end) {
        return Math.abs(cost[end] + distance[head[end ^ 1]] - distance[head[end]]) <= slack;
    }
}
