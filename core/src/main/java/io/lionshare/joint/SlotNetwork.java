package io.lionshare.joint;

import io.lionshare.score.Scores;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The network in which a matrix is rounded: an integral flow kind &rarr; blocs &rarr; cell &rarr; slot (Shmoys and Tardos
 * 1993).
 *
 * <p>The fractions of a member's cells are laid one after the other, the dearest kind first, into slots of one quantum
 * each; a flow gives each full slot exactly one quantum and the last slot at most one. Since neighbouring slots overlap in
 * at most one kind, what a member gains in one slot it loses in the next but for the dearest. For one call.
 */
final class SlotNetwork {
    private static final int HUB = 0;
    private static final double COST_OF_QUANTUM = 0x1p40;
    private static final long EVEN = 1L << 22;

    private final ValueGrid grid;
    private final CellQuanta[][] cells;
    private final double tolerance;
    private final CheapestCirculation circulation;
    private final int[][] arcs;
    private final boolean[][] tied;
    private int nodes = 1;

    private SlotNetwork(ValueGrid grid, CellQuanta[][] cells) {
        this.grid = grid;
        this.cells = cells;
        this.arcs = new int[grid.kinds][grid.members];
        this.tied = new boolean[grid.kinds][grid.members];
        double sum = 0;
        for (int k = 0; k < grid.kinds; k++) {
            sum += CellQuanta.tolerance(grid, k);
        }
        this.tolerance = sum;
        int blocs = grid.trees.stream().mapToInt(tree -> tree.blocs().size()).sum();
        int most = 1 + blocs + grid.kinds + 2 * grid.kinds * grid.members;
        this.circulation = new CheapestCirculation(most, EVEN);
    }

    /** The cheapest flow; of several, the one that rounds up the cells of larger scores, then of earlier members and kinds. */
    static WholeQuanta rounded(ValueGrid grid, CellQuanta[][] cells, Scores scores) {
        SlotNetwork network = new SlotNetwork(grid, cells);
        network.addNetwork();
        if (!network.circulation.solve()) {
            throw new IllegalStateException("the matrix of " + grid.members + " members and " + grid.kinds
                    + " kinds cannot be rounded; its cells must add up within the limits");
        }
        network.breakTies(scores);
        long[][] quanta = new long[grid.kinds][grid.members];
        for (int k = 0; k < grid.kinds; k++) {
            for (int i = 0; i < grid.members; i++) {
                quanta[k][i] = cells[k][i].whole() + (network.isUp(k, i) ? 1 : 0);
            }
        }
        return new WholeQuanta(quanta, network.tied);
    }

    private boolean isUp(int kind, int member) {
        int arc = arcs[kind][member];
        return arc >= 0 && circulation.carries(arc);
    }

    private void addNetwork() {
        int[][] around = new int[grid.kinds][];
        for (int k = 0; k < grid.kinds; k++) {
            around[k] = addKind(k);
        }
        for (int i = 0; i < grid.members; i++) {
            addMember(i, around);
        }
    }

    /** Adds a kind with its blocs; returns the node that each member's cell hangs on. */
    private int[] addKind(int k) {
        Branches branches = new Branches(grid.trees.get(k));
        int root = nodes + branches.count();
        long left = grid.trees.get(k).total().longValueExact();
        int[] around = new int[grid.members];
        for (int i = 0; i < around.length; i++) {
            around[i] = nodes + branches.aroundMember(i);
            left -= cells[k][i].whole();
        }
        circulation.arc(HUB, root, left, left);
        for (int bloc = 0; bloc < branches.count(); bloc++) {
            long whole = 0;
            for (int i : branches.bloc(bloc).positions()) {
                whole += cells[k][i].whole();
            }
            long least = branches.bloc(bloc).floor().longValueExact() - whole;
            long most = branches.bloc(bloc).ceiling().longValueExact() - whole;
            circulation.arc(nodes + branches.aroundBloc(bloc), nodes + bloc, Math.max(0, least), most);
        }
        nodes = root + 1;
        return around;
    }

    /** Lays a member's fractions into slots, the dearest kind first. */
    private void addMember(int member, int[][] around) {
        List<Integer> kinds = new ArrayList<>();
        for (int k = 0; k < grid.kinds; k++) {
            arcs[k][member] = -1;
            if (cells[k][member].fraction() > 0) {
                kinds.add(k);
            }
        }
        kinds.sort(Comparator.comparingLong((Integer k) -> grid.price[k]).reversed());
        int slot = kinds.isEmpty() ? HUB : nodes++;
        double room = 1;
        for (int k : kinds) {
            double fraction = cells[k][member].fraction();
            long cost = Math.round((1 - fraction) * COST_OF_QUANTUM);
            if (room <= tolerance) {
                slot = closeFull(slot);
                room = 1;
            }
            if (fraction <= room + tolerance) {
                arcs[k][member] = circulation.unitArc(around[k][member], slot, cost);
                room -= fraction;
            } else {
                int cell = nodes++;
                arcs[k][member] = circulation.unitArc(around[k][member], cell, cost);
                circulation.arc(cell, slot, 0, 1);
                slot = closeFull(slot);
                circulation.arc(cell, slot, 0, 1);
                room += 1 - fraction;
            }
        }
        if (slot != HUB) {
            circulation.arc(slot, HUB, room <= tolerance ? 1 : 0, 1);
        }
    }

    private int closeFull(int slot) {
        circulation.arc(slot, HUB, 1, 1);
        return nodes++;
    }

    private void breakTies(Scores scores) {
        boolean[] fixed = new boolean[circulation.ends()];
        List<int[]> ties = new ArrayList<>();
        for (int k = 0; k < grid.kinds; k++) {
            for (int i = 0; i < grid.members; i++) {
                tied[k][i] = arcs[k][i] >= 0 && circulation.canTurn(arcs[k][i], fixed);
            }
        }
        IntStream.range(0, grid.members)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> scores.get(i)).reversed())
                .forEach(i -> IntStream.range(0, grid.kinds)
                        .filter(k -> tied[k][i])
                        .forEach(k -> ties.add(new int[] {k, i})));
        for (int[] cell : ties) {
            int arc = arcs[cell[0]][cell[1]];
            if (!circulation.carries(arc) && circulation.canTurn(arc, fixed)) {
                circulation.turn(arc);
            }
            fixed[arc] = true;
        }
    }
}
