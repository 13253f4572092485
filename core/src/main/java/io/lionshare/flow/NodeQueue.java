package io.lionshare.flow;

import java.util.Arrays;

/** The nodes that a search has reached and not left, the nearest first: a binary heap with distances that may fall. */
final class NodeQueue {
    /*
     * Layout. heap[0 .. size) holds nodes; the children of place k stand at 2k + 1 and 2k + 2. place[node] is where a node stands.
     * Invariant. No node is farther than its children. reach() and leave() cost O(log nodes).
     */

    private final double[] distance;
    private final int[] heap;
    /** Where a node stands in the heap; -1 if it was never there, -2 if it has left. */
    private final int[] place;

    private int size;

    NodeQueue(int nodes) {
        distance = new double[nodes];
        heap = new int[nodes];
        place = new int[nodes];
    }

    void clear() {
        size = 0;
        Arrays.fill(place, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    double distance(int node) {
        return distance[node];
    }

    /** Reaches a node, or comes nearer to it; false if it was as near before. */
    boolean reach(int node, double at) {
        int k = place[node];
        if (k == -2 || (k >= 0 && at >= distance[node])) {
            return false;
        }
        distance[node] = at;
        rise(k == -1 ? size++ : k, node);
        return true;
    }

    /** Leaves the nearest node. */
    int leave() {
        int node = heap[0];
        place[node] = -2;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return node;
    }

    private void rise(int from, int node) {
        int k = from;
        while (k > 0 && distance[heap[(k - 1) / 2]] > distance[node]) {
            put(k, heap[(k - 1) / 2]);
            k = (k - 1) / 2;
        }
        put(k, node);
    }

    private void sink(int node) {
        int k = 0;
        while (2 * k + 1 < size) {
            int child = 2 * k + 1;
            if (child + 1 < size && distance[heap[child + 1]] < distance[heap[child]]) {
                child++;
            }
            if (distance[heap[child]] >= distance[node]) {
                break;
            }
            put(k, heap[child]);
            k = child;
        }
        put(k, node);
    }

    private void put(int k, int node) {
        heap[k] = node;
        place[node] = k;
    }
}
