package io.lionshare.model;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * The least and the most that each bloc can carry, of a tree that can be met, and how they change when one member gives
 * nothing. Its own bounds become 0, and so does the floor of a bloc of that member alone. Only the blocs around it change:
 * O(depth) for a member, after one pass over all.
 */
final class AbsentSums {
    /*
     * Layout. parents holds the innermost node around each member, then the node around each node. low[node] and high[node] add up
     * what lies directly in the node: members, and blocs clamped to their own bounds.
     *
     * Walk. lessLow and lessHigh are by how much the least and the most of what lies in the present node fall. Clamping to the
     * node's bounds may absorb a part, so the rest passes to the node around it. Nodes that are not on the way do not change.
     */

    private final List<LimitTree.Node> nodes;
    private final int[] parents; // of each member, then of each node
    private final BigDecimal[] low; // sums of least amounts of what lies directly in a node
    private final BigDecimal[] high;

    /** Nodes are the blocs, inner ones first, and the one of all members; the bounds of members are those that hold for them. */
    AbsentSums(List<LimitTree.Node> nodes, BigDecimal[] memberLow, BigDecimal[] memberHigh) {
        int size = memberLow.length;
        this.nodes = nodes;
        this.parents = parents(nodes, size);
        this.low = zeros(nodes.size());
        this.high = zeros(nodes.size());
        for (int i = 0; i < size; i++) {
            add(parents[i], memberLow[i], memberHigh[i]);
        }
        for (int node = 0; node < nodes.size() - 1; node++) {
            add(
                    parents[size + node],
                    low[node].max(nodes.get(node).floor()),
                    high[node].min(nodes.get(node).ceiling()));
        }
    }

    private static int[] parents(List<LimitTree.Node> nodes, int size) {
        int[] innermost = new int[size];
        int[] parents = new int[size + nodes.size()];
        for (int node = nodes.size() - 1; node >= 0; node--) {
            int[] positions = nodes.get(node).positions;
            parents[size + node] = innermost[positions[0]];
            for (int i : positions) {
                innermost[i] = node;
            }
        }
        System.arraycopy(innermost, 0, parents, 0, size);
        return parents;
    }

    private static BigDecimal[] zeros(int length) {
        BigDecimal[] zeros = new BigDecimal[length];
        Arrays.fill(zeros, BigDecimal.ZERO);
        return zeros;
    }

    private void add(int node, BigDecimal least, BigDecimal most) {
        low[node] = low[node].add(least);
        high[node] = high[node].add(most);
    }

    /** Whether some amounts keep the tree when a member with these bounds gives nothing. */
    boolean isFeasibleWithout(int member, BigDecimal memberLow, BigDecimal memberHigh) {
        int size = parents.length - nodes.size();
        BigDecimal lessLow = memberLow;
        BigDecimal lessHigh = memberHigh;
        int node = parents[member];
        while (true) {
            LimitTree.Node bounds = nodes.get(node);
            boolean isOfMember = bounds.size() == 1 && node < nodes.size() - 1;
            BigDecimal floor = isOfMember ? BigDecimal.ZERO : bounds.floor();
            BigDecimal least = low[node].subtract(lessLow).max(floor);
            BigDecimal most = high[node].subtract(lessHigh).min(bounds.ceiling());
            if (least.compareTo(most) > 0) {
                return false;
            }
            if (node == nodes.size() - 1) {
                return true;
            }
            lessLow = low[node].max(bounds.floor()).subtract(least);
            lessHigh = high[node].min(bounds.ceiling()).subtract(most);
            node = parents[size + node];
        }
    }
}
