package io.lionshare.pledge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The strongly connected groups of a graph with at least two nodes each (Tarjan, Depth-first search and linear graph
 * algorithms, 1972). O(nodes + edges); the depth of recursion is at most the number of nodes.
 */
final class StrongGroups {
    private final int[][] edges;
    private final int[] order;
    private final int[] lowest;
    private final boolean[] open;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private int visited;

    private StrongGroups(int[][] edges) {
        this.edges = edges;
        this.order = new int[edges.length];
        this.lowest = new int[edges.length];
        this.open = new boolean[edges.length];
    }

    /** The groups in order of their first nodes, each rising. */
    static List<List<Integer>> of(int[][] edges) {
        StrongGroups search = new StrongGroups(edges);
        for (int node = 0; node < edges.length; node++) {
            if (search.order[node] == 0) {
                search.visit(node);
            }
        }
        return search.groups.stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().sorted().toList())
                .sorted((a, b) -> a.get(0).compareTo(b.get(0)))
                .toList();
    }

    private void visit(int node) {
        order[node] = ++visited;
        lowest[node] = order[node];
        path.push(node);
        open[node] = true;
        for (int next : edges[node]) {
            if (order[next] == 0) {
                visit(next);
                lowest[node] = Math.min(lowest[node], lowest[next]);
            } else if (open[next]) {
                lowest[node] = Math.min(lowest[node], order[next]);
            }
        }
        if (lowest[node] == order[node]) {
            close(node);
        }
    }

    private void close(int root) {
        List<Integer> group = new ArrayList<>();
        int node;
        do {
            node = path.pop();
            open[node] = false;
            group.add(node);
        } while (node != root);
        groups.add(group);
    }
}
