package io.lionshare.robustness.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Blocs that are nested or disjoint, as nodes in one row: inner ones before the blocs around them, the whole alliance last. Members
 * take places in the order of the innermost node around them, so that a node and all within it are a range of nodes and of places.
 */
final class DrawTree {
    /** What stands for a member where several share a place. */
    static final int GROUP = -1;

    private final int[] order;
    private final int[] bloc;
    private final int[] lowest;
    private final int[] parent;
    private final int[] first;
    private int nodes;
    private int places;

    private DrawTree(int members, int blocs) {
        order = new int[members];
        bloc = new int[blocs + 1];
        lowest = new int[bloc.length];
        parent = new int[bloc.length];
        first = new int[bloc.length + 1];
    }

    /**
     * The nodes of some blocs.
     *
     * @param members how many there are
     * @param blocs positions of members, rising
     */
    static DrawTree of(int members, List<int[]> blocs) {
        DrawTree tree = new DrawTree(members, blocs.size());
        List<List<Integer>> inside = IntStream.rangeClosed(0, blocs.size())
                .<List<Integer>>mapToObj(bloc -> new ArrayList<>())
                .toList();
        int[] around = new int[members];
        Arrays.fill(around, blocs.size());
        List<Integer> outerFirst = IntStream.range(0, blocs.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer bloc) -> -blocs.get(bloc).length))
                .toList();
        for (int bloc : outerFirst) {
            inside.get(around[blocs.get(bloc)[0]]).add(bloc);
            Arrays.stream(blocs.get(bloc)).forEach(member -> around[member] = bloc);
        }
        tree.visit(blocs.size(), inside, around);
        return tree;
    }

    private int visit(int root, List<List<Integer>> inside, int... around) {
        int begin = nodes;
        List<Integer> children = new ArrayList<>();
        for (int child : inside.get(root)) {
            children.add(visit(child, inside, around));
        }
        int node = nodes++;
        children.forEach(child -> parent[child] = node);
        parent[node] = node;
        bloc[node] = root;
        lowest[node] = begin;
        first[node] = places;
        for (int member = 0; member < around.length; member++) {
            if (around[member] == root) {
                order[places++] = member;
            }
        }
        first[node + 1] = places;
        return node;
    }

    /** How many members there are, whether or not they share places. */
    int members() {
        return order.length;
    }

    int places() {
        return places;
    }

    int nodes() {
        return nodes;
    }

    /** The node of the whole alliance. */
    int root() {
        return nodes - 1;
    }

    /** The member at a place, or {@link #GROUP}. */
    int member(int place) {
        return order[place];
    }

    /** The number of a node's bloc; that of the root comes after all others. */
    int bloc(int node) {
        return bloc[node];
    }

    /** The node around a node; itself for the root. */
    int parent(int node) {
        return parent[node];
    }

    /** The first of the nodes within a node, the last of which it is itself. */
    int lowest(int node) {
        return lowest[node];
    }

    /** The first place of the members that are in a node and in no node within it. */
    int first(int node) {
        return first[node];
    }

    /** The first of all places within a node. */
    int begin(int node) {
        return first[lowest[node]];
    }

    /** The end of these places, and of all places within a node. */
    int end(int node) {
        return first[node + 1];
    }

    /**
     * The same nodes with fewer places: the members of a node that have no limits of their own share one, after those that have.
     *
     * @param isLimited for each member, whether it has limits of its own
     */
    DrawTree grouped(boolean... isLimited) {
        DrawTree tree = new DrawTree(order.length, nodes - 1);
        System.arraycopy(bloc, 0, tree.bloc, 0, nodes);
        System.arraycopy(lowest, 0, tree.lowest, 0, nodes);
        System.arraycopy(parent, 0, tree.parent, 0, nodes);
        tree.nodes = nodes;
        for (int node = 0; node < nodes; node++) {
            int[] direct = Arrays.copyOfRange(order, first[node], first[node + 1]);
            for (int member : direct) {
                if (isLimited[member]) {
                    tree.order[tree.places++] = member;
                }
            }
            if (Arrays.stream(direct).anyMatch(member -> !isLimited[member])) {
                tree.order[tree.places++] = GROUP;
            }
            tree.first[node + 1] = tree.places;
        }
        return tree;
    }
}
