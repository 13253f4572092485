package io.lionshare.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is equally cheap: cycles of even ends of a cheapest flow.
 *
 * <p>Any two flows of least cost differ by such cycles, so a cell can have another number if and only if one of them leads
 * through it. O(even ends) for each cell with an even end.
 */
final class Ties {
    /*
     * An end is even if a unit along it costs what the levels say, so a cycle of even ends changes the table and not its cost.
     *
     * Breaking. Cells are visited in the given order. A cell takes units along even cycles as long as there are any, and is then
     * fixed: later cells cannot take them back. A cell on no even cycle cannot change at all and need not be fixed. Where the ends
     * within NEAR or the slack form no cycle, which is usual, nothing more is asked.
     *
     * Exact costs. Doubles preselect the ends within NEAR. ExactLevels then finds exact levels for these ends, or a cycle that
     * costs less than nothing; such a cycle is applied and the search repeated, so rounding cannot leave a cheaper table behind.
     *
     * Layout. via[node] is the end by which the last search reached a node, -1 for none; reached is that search's queue.
     */

    /** Far more than rounding of logarithms explains, far less than what most costs differ by. */
    private static final double NEAR = 1e-9;

    private final CellFlow flow;
    private final double slack;
    private final BitSet fixed = new BitSet();
    private final int[] via;
    private final int[] reached;
    private BitSet even = new BitSet();

    /** Costs that differ by no more than the slack for each cell count as the same, unless they are exact. */
    Ties(CellFlow flow, double slack) {
        this.flow = flow;
        this.slack = flow.costs instanceof ExactCosts ? NEAR : slack;
        this.via = new int[flow.nodes()];
        this.reached = new int[flow.nodes()];
    }

    /** Gives more to cells in the order given, as far as that costs nothing, and returns the ties. */
    List<EvenCycle> breakInOrder(Supplier<int[]> order) {
        findEven();
        if (even.isEmpty()) {
            return List.of();
        }
        for (int cell : order.get()) {
            boolean isTied = isOnCycle(2 * cell + 1);
            while (isOnCycle(2 * cell)) {
                cycle(2 * cell).forEach(flow::shift);
                findEven();
                isTied = true;
            }
            fixed.set(cell, isTied);
        }
        fixed.clear();
        return cycles();
    }

    private List<EvenCycle> cycles() {
        List<EvenCycle> cycles = new ArrayList<>();
        BitSet known = new BitSet();
        for (int end = even.nextSetBit(0); end >= 0 && end < 2 * flow.cells; end = even.nextSetBit(end + 1)) {
            if (!known.get(end / 2) && isOnCycle(end)) {
                List<Integer> gaining = new ArrayList<>();
                List<Integer> losing = new ArrayList<>();
                for (int part : cycle(end)) {
                    if (part < 2 * flow.cells) {
                        ((part & 1) == 0 ? gaining : losing).add(part / 2);
                        known.set(part / 2);
                    }
                }
                cycles.add(new EvenCycle(
                        gaining.stream().sorted().toList(),
                        losing.stream().sorted().toList()));
            }
        }
        return cycles;
    }

    private void findEven() {
        even = near();
        if (flow.costs instanceof ExactCosts exact) {
            while (even.nextSetBit(0) >= 0) {
                ExactLevels levels = new ExactLevels(flow, exact);
                int[] saving = levels.solve(even);
                if (saving.length == 0) {
                    even = levels.even(even);
                    return;
                }
                for (int end : saving) {
                    flow.shift(end);
                }
                even = near();
            }
        }
    }

    /** The ends that are even within the slack; none if no cell is, or if they form no cycle, so that nothing is tied. */
    private BitSet near() {
        BitSet near = new BitSet();
        for (int end = 0; end < flow.ends(); end++) {
            if (end == 2 * flow.cells && near.isEmpty()) {
                return near;
            }
            if (flow.hasRoom(end) && flow.reducedCost(end) <= slack) {
                near.set(end);
            }
        }
        return hasCycle(near) ? near : new BitSet();
    }

    /** Whether ends lead around in a cycle: nodes to which none leads are taken away as long as there are any (Kahn 1962). */
    private boolean hasCycle(BitSet chosen) {
        int[] arriving = new int[flow.nodes()];
        chosen.stream().forEach(end -> arriving[flow.head(end)]++);
        int count = 0;
        for (int node = 0; node < arriving.length; node++) {
            if (arriving[node] == 0) {
                reached[count++] = node;
            }
        }
        for (int k = 0; k < count; k++) {
            for (int place = flow.first(reached[k]); place < flow.first(reached[k] + 1); place++) {
                int end = flow.end(place);
                if (chosen.get(end) && --arriving[flow.head(end)] == 0) {
                    reached[count++] = flow.head(end);
                }
            }
        }
        return count < arriving.length;
    }

    private boolean isOnCycle(int end) {
        return even.get(end) && returns(end);
    }

    /** Whether even ends that are not fixed lead from the head of an end back to its tail. */
    private boolean returns(int end) {
        int target = flow.tail(end);
        Arrays.fill(via, -1);
        reached[0] = flow.head(end);
        via[reached[0]] = end;
        int count = 1;
        for (int k = 0; k < count; k++) {
            int node = reached[k];
            if (node == target) {
                return true;
            }
            for (int place = flow.first(node); place < flow.first(node + 1); place++) {
                int next = flow.end(place);
                int head = flow.head(next);
                if (even.get(next) && next / 2 != end / 2 && !fixed.get(next / 2) && via[head] < 0) {
                    via[head] = next;
                    reached[count++] = head;
                }
            }
        }
        return false;
    }

    /** The cycle that was just found to lead through an end. */
    private List<Integer> cycle(int end) {
        List<Integer> cycle = new ArrayList<>();
        int node = flow.tail(end);
        while (via[node] != end) {
            cycle.add(via[node]);
            node = flow.tail(via[node]);
        }
        cycle.add(end);
        return cycle;
    }
}
