package io.lionshare.flow;

import java.util.Arrays;

/**
 * Nodes and arcs through which whole units flow, each arc with a least and a most. Every arc is kept as two ends, its own
 * and the way back: {@code end ^ 1} is the other one. A source and a sink stand for the least flows, which are taken as
 * given.
 */
abstract sealed class Network permits Circulation {
    /*
     * Layout. The ends that begin at a node form a linked list: first[node], then next[end], until -1. head[end] is the node where
     * an end leads, residual[end] what may still flow along it. Ends are made in pairs, so end ^ 1 is the way back, and what flows
     * along one is room for the other. Arrays double when they are full.
     *
     * Least flows are taken as given: they leave an excess at each node, and close() joins nodes with too much to the source and
     * nodes with too little to the sink. A circulation exists if and only if all of that can flow from source to sink.
     */

    final int source;
    final int sink;
    final int[] first;
    int[] next = new int[64];
    int[] head = new int[64];
    long[] residual = new long[64];
    private final long[] excess;
    private int ends;

    /** A network of nodes 0 .. nodes - 1 without arcs. */
    Network(int nodes) {
        source = nodes;
        sink = nodes + 1;
        excess = new long[nodes];
        first = new int[nodes + 2];
        Arrays.fill(first, -1);
    }

    /**
     * Adds an arc.
     *
     * @param from the node where it begins
     * @param to the node where it ends
     * @param least the least flow, &ge; 0
     * @param most the most, &ge; least
     * @return the arc's number, which is that of its own end
     */
    public int arc(int from, int to, long least, long most) {
        excess[to] += least;
        excess[from] -= least;
        return addEnds(from, to, most - least);
    }

    /**
     * How many numbers there are for arcs and their ways back.
     *
     * @return a number above every arc's
     */
    public int ends() {
        return ends;
    }

    /**
     * Joins source and sink to the nodes that the least flows leave with too much or too little.
     *
     * @return what has to flow from source to sink
     */
    long close() {
        long wanted = 0;
        for (int node = 0; node < excess.length; node++) {
            if (excess[node] > 0) {
                addEnds(source, node, excess[node]);
                wanted += excess[node];
            } else if (excess[node] < 0) {
                addEnds(node, sink, -excess[node]);
            }
        }
        return wanted;
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

    /** Sends more along an end. */
    void send(int end, long units) {
        residual[end] -= units;
        residual[end ^ 1] += units;
    }

    /** What an arc carries above its least. */
    long flowAbove(int arc) {
        return residual[arc + 1];
    }
}
