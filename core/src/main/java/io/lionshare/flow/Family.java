package io.lionshare.flow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Groups of cells that are nested or disjoint (a laminar family): which one lies around each cell and each group. */
final class Family {
    /*
     * Groups are entered from the largest to the smallest. When a group is entered, aroundCell still names the smallest group
     * entered before it for each of its cells; unless that is the same group for all of them, two groups overlap.
     */

    private final List<CellGroup> groups;
    /** The numbers of the groups, inner ones first. */
    private final int[] innerFirst;

    private final int[] aroundCell;
    private final int[] aroundGroup;

    /** Refuses groups that overlap without nesting. O(sum of their sizes). */
    Family(int cells, List<CellGroup> groups) {
        this.groups = List.copyOf(groups);
        this.aroundCell = new int[cells];
        this.aroundGroup = new int[groups.size()];
        this.innerFirst = IntStream.range(0, groups.size())
                .boxed()
                .sorted(Comparator.comparingInt(group -> groups.get(group).size()))
                .mapToInt(Integer::intValue)
                .toArray();
        Arrays.fill(aroundCell, -1);
        for (int k = innerFirst.length - 1; k >= 0; k--) {
            int group = innerFirst[k];
            int[] own = groups.get(group).cells;
            if (own[own.length - 1] >= cells) {
                throw new IllegalArgumentException("cell " + own[own.length - 1]
                        + " of a group must be below the number of cells (" + cells + ")");
            }
            aroundGroup[group] = aroundCell[own[0]];
            for (int cell : own) {
                if (aroundCell[cell] != aroundGroup[group]) {
                    throw new IllegalArgumentException("groups of one family must be nested or disjoint, but "
                            + groups.get(group) + " overlaps another one");
                }
            }
            for (int cell : own) {
                aroundCell[cell] = group;
            }
        }
    }

    int size() {
        return groups.size();
    }

    CellGroup get(int group) {
        return groups.get(group);
    }

    /** The numbers of the groups, inner ones first; not to be changed. */
    int[] innerFirst() {
        return innerFirst;
    }

    /** The innermost group of a cell, or -1. */
    int aroundCell(int cell) {
        return aroundCell[cell];
    }

    /** The innermost group around a group, or -1. */
    int aroundGroup(int group) {
        return aroundGroup[group];
    }

    /** Whether some group's least sum is above its largest one. */
    boolean contradictsItself() {
        return groups.stream().anyMatch(group -> group.least() > group.most());
    }
}
