package io.lionshare.joint;

import java.util.Arrays;

/**
 * A circulation in whole units: a flow on every arc between its least and its most, with as much out of every node as
 * into it.
 *
 * <p>Hoffman (1960): there is one unless the arcs into some set of nodes must carry more than the arcs out of it can. A
 * maximum flow finds the set that misses most, and how much it misses (Dinic 1970, by levels of breadth-first search).
 * O(nodes&sup2; &middot; arcs), in practice a few passes over the arcs. Not safe for use by several threads.
 */
final class Circulation {
    private final int source;
    private final int sink;
    private final long[] excess;
    private final int[] first;
    private int[] next = new int[64];
    private int[] head = new int[64];
    private long[] residual = new long[64];
    private int ends;
    private int[] level = {};
    private int[] current = {};

    /** A network of nodes 0 .. nodes - 1 without arcs. */
    Circulation(int nodes) {
        source = nodes;
        sink = nodes + 1;
        excess = new long[nodes];
        first = new int[nodes + 2];
        Arrays.fill(first, -1);
    }

    /**
     * Adds an arc.
     *
     * @param least the least flow, &ge; 0
     * @param most the most, &ge; least
     * @return the arc's number, for {@link #flowAbove}
     */
    int arc(int from, int to, long least, long most) {
        excess[to] += least;
        excess[from] -= least;
        return addEnds(from, to, most - least);
    }

    private int addEnds(int from, int to, long capacity) {
        if (ends + 2 > head.length) {
            next = Arrays.copyOf(next, 2 * ends);
            head = Arrays.copyOf(head, 2 * ends);
            residual = Arrays.copyOf(residual, 2 * ends);
        }
        int arc = ends;
        link(from, to, capacity);
        link(to, from, 0);
        return arc;
    }

    private void link(int from, int to, long capacity) {
        head[ends] = to;
        residual[ends] = capacity;
        next[ends] = first[from];
        first[from] = ends++;
    }

    /**
     * Looks for a circulation.
     *
     * @return by how much the set of nodes that misses most misses it; 0 if there is a circulation
     */
    long settle() {
        long wanted = 0;
        for (int node = 0; node < excess.length; node++) {
            if (excess[node] > 0) {
                addEnds(source, node, excess[node]);
                wanted += excess[node];
            } else if (excess[node] < 0) {
                addEnds(node, sink, -excess[node]);
            }
        }
        level = new int[first.length];
        while (reaches()) {
            current = first.clone();
            wanted -= push(source, Long.MAX_VALUE);
        }
        return wanted;
    }

    /** Whether a node lies in the smallest set that misses most. */
    boolean isShort(int node) {
        return level[node] >= 0;
    }

    /** What an arc carries above its least. */
    long flowAbove(int arc) {
        return residual[arc + 1];
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
                residual[end] -= through;
                residual[end ^ 1] += through;
                sent += through;
            }
            if (sent < most) {
                current[node] = next[end];
            }
        }
        return sent;
    }
}
