package io.lionshare.joint;

import io.lionshare.flow.Circulation;
import io.lionshare.model.LimitTree;
import java.util.List;

/**
 * The network in which values flow from the members by way of cells and blocs to the kinds, so that each kind gets what
 * it requires.
 */
final class ValueNetwork {
    /*
     * Layout. Node 0 is the hub. Member i has two nodes, in = 1 + 2i and out = 2 + 2i, and the arc between them carries what the
     * member gives in all, within its limits of the value. Then come the nodes of each kind: its blocs from the inside out, and
     * the kind as a whole. Cells lead from out to the innermost bloc; each kind leads to the hub and carries what it requires.
     * A demand adds arcs from the hub to members, through one extra node for members that give a value together.
     */

    private static final int HUB = 0;

    private final ValueGrid grid;
    private final List<Branches> branches;
    private final int[] firstOfKind;
    private final int nodes;
    private final boolean[] mayMiss;

    ValueNetwork(ValueGrid grid) {
        this(grid, new boolean[grid.kinds]);
    }

    /** The network in which some kinds, by number, need not get all that they require. */
    ValueNetwork(ValueGrid grid, boolean[] mayMiss) {
        this.grid = grid;
        this.mayMiss = mayMiss.clone();
        this.branches = grid.trees.stream().map(Branches::new).toList();
        this.firstOfKind = new int[grid.kinds];
        int node = 1 + 2 * grid.members;
        for (int k = 0; k < grid.kinds; k++) {
            firstOfKind[k] = node;
            node += branches.get(k).count() + 1;
        }
        this.nodes = node;
    }

    /** What some members give together, or what each of them gives. */
    interface Demand {
        /** Adds arcs from the hub to the members; {@code group} is a node that no other demand uses. */
        void addTo(Circulation circulation, int group);
    }

    /** Some members give a value together, however they divide it. */
    static Demand together(int[] members, long value) {
        return (circulation, group) -> {
            circulation.arc(HUB, group, value, value);
            for (int member : members) {
                circulation.arc(group, in(member), 0, value);
            }
        };
    }

    /** Every one of some members gives a value of its own. */
    static Demand each(int[] members, long[] values) {
        return (circulation, group) -> {
            for (int i = 0; i < members.length; i++) {
                circulation.arc(HUB, in(members[i]), values[i], values[i]);
            }
        };
    }

    /** Whether the limits leave any amounts at all. */
    boolean isSolvable() {
        if (grid.contradictsItself()) {
            return false;
        }
        Demand anything = (circulation, group) -> {
            for (int member = 0; member < grid.members; member++) {
                circulation.arc(HUB, in(member), 0, grid.total);
            }
        };
        return with(List.of(anything)).solve() <= slack();
    }

    /** How many units of value may be missing because values of members are rounded to units. */
    long slack() {
        return grid.members;
    }

    static int in(int member) {
        return 1 + 2 * member;
    }

    /** The network with what is asked of the members. */
    Circulation with(List<Demand> demands) {
        Circulation circulation = new Circulation(nodes + demands.size());
        for (int i = 0; i < demands.size(); i++) {
            demands.get(i).addTo(circulation, nodes + i);
        }
        for (int member = 0; member < grid.members; member++) {
            circulation.arc(in(member), in(member) + 1, grid.least[member], grid.most[member]);
        }
        for (int k = 0; k < grid.kinds; k++) {
            addKind(circulation, k);
        }
        return circulation;
    }

    private void addKind(Circulation circulation, int k) {
        Branches blocs = branches.get(k);
        int first = firstOfKind[k];
        for (int member = 0; member < grid.members; member++) {
            LimitTree.Node cell = grid.trees.get(k).members().get(member);
            circulation.arc(
                    in(member) + 1, first + blocs.aroundMember(member), grid.floor(cell, k), grid.ceiling(cell, k));
        }
        for (int bloc = 0; bloc < blocs.count(); bloc++) {
            LimitTree.Node node = blocs.bloc(bloc);
            circulation.arc(first + bloc, first + blocs.aroundBloc(bloc), grid.floor(node, k), grid.ceiling(node, k));
        }
        circulation.arc(first + blocs.count(), HUB, mayMiss[k] ? 0 : grid.required[k], grid.required[k]);
    }
}
