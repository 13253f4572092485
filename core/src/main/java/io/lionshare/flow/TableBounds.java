package io.lionshare.flow;

import io.lionshare.model.tree.IrreducibleConflict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** All bounds of a table, and which of them contradict each other. */
final class TableBounds {
    /*
     * The network has the nodes and arcs of CellFlow: hub, first family, cells, second family, hub. A bound that is left out of a
     * trial leaves its arc free between 0 and plenty.
     *
     * Cost. Each call of missing() is one maximum flow; the search for a set in conflict is made two times.
     */

    private final long[] least;
    private final long[] most;
    private final Family first;
    private final Family second;
    /** No arc need carry more than all that is asked for. */
    private final long plenty;

    TableBounds(long[] least, long[] most, Family first, Family second) {
        this.least = least;
        this.most = most;
        this.first = first;
        this.second = second;
        long sum = 0;
        for (long units : least) {
            sum = Math.addExact(sum, units);
        }
        for (Family family : List.of(first, second)) {
            for (int group = 0; group < family.size(); group++) {
                sum = Math.addExact(sum, family.get(group).least());
            }
        }
        this.plenty = sum;
    }

    /** Which set remains depends on the order in which bounds are looked at: two orders are tried, and the shorter set kept. */
    Optional<TableConflict> conflict() {
        List<TableBound> all = all();
        if (missing(all) == 0) {
            return Optional.empty();
        }
        List<TableBound> one = IrreducibleConflict.among(all, bounds -> missing(bounds) == 0);
        Collections.reverse(all);
        List<TableBound> other = new ArrayList<>(IrreducibleConflict.among(all, bounds -> missing(bounds) == 0));
        Collections.reverse(other);
        List<TableBound> fewer = other.size() < one.size() ? other : one;
        return Optional.of(new TableConflict(fewer, missing(fewer)));
    }

    /** The bounds that can bind. */
    private List<TableBound> all() {
        List<TableBound> all = new ArrayList<>();
        for (int cell = 0; cell < least.length; cell++) {
            add(all, TableBound.Of.CELL, cell, least[cell], most[cell]);
        }
        for (int group = 0; group < first.size(); group++) {
            CellGroup own = first.get(group);
            add(all, TableBound.Of.FIRST, group, own.least(), own.most());
        }
        for (int group = 0; group < second.size(); group++) {
            CellGroup own = second.get(group);
            add(all, TableBound.Of.SECOND, group, own.least(), own.most());
        }
        return all;
    }

    private void add(List<TableBound> all, TableBound.Of of, int index, long lower, long upper) {
        if (lower > 0) {
            all.add(new TableBound(of, index, true, lower));
        }
        if (upper < plenty) {
            all.add(new TableBound(of, index, false, upper));
        }
    }

    /** By how many units some bounds miss each other; 0 if they can be kept. */
    private long missing(List<TableBound> bounds) {
        int arcs = least.length + first.size() + second.size();
        long[] lower = new long[arcs];
        long[] upper = new long[arcs];
        Arrays.fill(upper, plenty);
        for (TableBound bound : bounds) {
            int arc = bound.index()
                    + switch (bound.of()) {
                        case CELL -> 0;
                        case FIRST -> least.length;
                        case SECOND -> least.length + first.size();
                    };
            (bound.isLeast() ? lower : upper)[arc] = bound.bound();
        }
        for (int arc = 0; arc < arcs; arc++) {
            if (lower[arc] > upper[arc]) {
                return lower[arc] - upper[arc];
            }
        }
        return circulation(lower, upper).solve();
    }

    private Circulation circulation(long[] lower, long[] upper) {
        Circulation circulation = new Circulation(1 + first.size() + second.size());
        int secondNode = 1 + first.size();
        for (int cell = 0; cell < least.length; cell++) {
            int around = second.aroundCell(cell);
            circulation.arc(1 + first.aroundCell(cell), around < 0 ? 0 : secondNode + around, lower[cell], upper[cell]);
        }
        for (int group = 0; group < first.size(); group++) {
            int arc = least.length + group;
            circulation.arc(1 + first.aroundGroup(group), 1 + group, lower[arc], upper[arc]);
        }
        for (int group = 0; group < second.size(); group++) {
            int arc = least.length + first.size() + group;
            int around = second.aroundGroup(group);
            circulation.arc(secondNode + group, around < 0 ? 0 : secondNode + around, lower[arc], upper[arc]);
        }
        return circulation;
    }
}
