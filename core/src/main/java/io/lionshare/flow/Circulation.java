package io.lionshare.flow;

import java.util.Arrays;

/**
 * A circulation in whole units: a flow on every arc between its least and its most, with as much out of every node as
 * into it.
 *
 * <p>Hoffman (1960): there is one unless the arcs into some set of nodes must carry more than the arcs out of it can. A
 * maximum flow finds the set that misses most, and how much it misses (Dinic 1970, by levels of breadth-first search).
 * O(nodes&sup2; &middot; arcs), in practice a few passes over the arcs. Not safe for use by several threads.
 */
public final class Circulation extends Network {
    private int[] level = {};
    private int[] current = {};

    /**
     * A network without arcs.
     *
     * @param nodes how many nodes there are; they are 0 .. nodes - 1
     */
    public Circulation(int nodes) {
        super(nodes);
    }

    /**
     * Looks for a circulation.
     *
     * @return by how much the set of nodes that misses most misses it; 0 if there is a circulation
     */
    public long solve() {
        long wanted = close();
        level = new int[first.length];
        while (reaches()) {
            current = first.clone();
            wanted -= push(source, Long.MAX_VALUE);
        }
        return wanted;
    }

    /**
     * Whether a node lies in the smallest set that misses most, once a circulation was looked for.
     *
     * @param node a node
     * @return true if it does
     */
    public boolean isShort(int node) {
        return level[node] >= 0;
    }

    private boolean reaches() {
        Arrays.fill(level, -1);
        level[source] = 0;
        int[] queue = new int[first.length];
        int tail = 1;
        queue[0] = source;
        for (int k = 0; k < tail; k++) {
            for (int end = first[queue[k]]; end >= 0; end = next[end]) {
                if (residual[end] > 0 && level[head[end]] < 0) {
                    level[head[end]] = level[queue[k]] + 1;
                    queue[tail++] = head[end];
                }
            }
        }
        return level[sink] >= 0;
    }

    /** Sends as much as it can from a node along rising levels; the depth is that of the network. */
    private long push(int node, long most) {
        if (node == sink) {
            return most;
        }
        long sent = 0;
        while (current[node] >= 0 && sent < most) {
            int end = current[node];
            if (residual[end] > 0 && level[head[end]] == level[node] + 1) {
                long through = push(head[end], Math.min(most - sent, residual[end]));
                send(end, through);
                sent += through;
            }
            if (sent < most) {
                current[node] = next[end];
            }
        }
        return sent;
    }

    @Override
    public String toString() {
        return "circulation";
    }
}
