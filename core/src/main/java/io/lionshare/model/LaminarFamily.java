package io.lionshare.model;

import java.util.Arrays;
import java.util.List;

/** Members and blocs over them that are nested or disjoint. */
final class LaminarFamily {
    private LaminarFamily() {}

    /** Refuses members that are not in order of position, and blocs, which are sorted by size, that overlap. */
    static void require(List<LimitTree.Node> members, List<LimitTree.Node> blocs) {
        requirePositions(members, blocs);
        requireLaminar(members.size(), blocs);
    }

    private static void requirePositions(List<LimitTree.Node> members, List<LimitTree.Node> blocs) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a limit tree must have at least one member");
        }
        for (int i = 0; i < members.size(); i++) {
            int[] positions = members.get(i).positions;
            if (positions.length != 1 || positions[0] != i) {
                throw new IllegalArgumentException("positions of member "
                        + members.get(i).name() + " (" + Arrays.toString(positions) + ") must be its own (" + i + ")");
            }
        }
        for (LimitTree.Node bloc : blocs) {
            int last = bloc.positions[bloc.positions.length - 1];
            if (last >= members.size()) {
                throw new IllegalArgumentException("position " + last + " of bloc " + bloc.name()
                        + " must be below the number of members (" + members.size() + ")");
            }
        }
    }

    /**
     * Blocs are sorted by size, so a bloc may only lie within later ones. Taken from the last on, all members of a bloc
     * must have the same innermost one of these. O(sum of their sizes).
     */
    private static void requireLaminar(int size, List<LimitTree.Node> sorted) {
        int[] innermost = new int[size];
        Arrays.fill(innermost, sorted.size());
        for (int i = sorted.size() - 1; i >= 0; i--) {
            int[] positions = sorted.get(i).positions;
            int smallest = sorted.size();
            for (int member : positions) {
                smallest = Math.min(smallest, innermost[member]);
            }
            for (int member : positions) {
                if (innermost[member] != smallest) {
                    throw new IllegalArgumentException("blocs " + sorted.get(i).name() + " and "
                            + sorted.get(smallest).name()
                            + " overlap without nesting; blocs that carry limits must be nested or disjoint");
                }
            }
            for (int member : positions) {
                innermost[member] = i;
            }
        }
    }
}
