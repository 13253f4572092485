package io.lionshare.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether limits can be met: with L' = max(L, sum of L' of the children) and U' = min(U, sum of U'), they can if and
 * only if L' &le; U' at every node and the total lies within the root's.
 *
 * <p>A member that stays at its floor has that floor for its ceiling, too. That is a given, not a limit: no limit of such
 * a member makes room for more. What conflicts is found by deletion: a limit that is not needed for the conflict is
 * dropped for good, so that of what remains every single one is needed. The gap is the least by which any one of these,
 * relaxed alone, resolves the conflict. Every node is tried without its floor and without its ceiling, each time in a
 * pass over all nodes: O(nodes&sup2; &times; depth), on the way to an error only.
 */
final class Feasibility {
    private final BigDecimal total;
    private final List<LimitTree.Node> members;
    private final List<LimitTree.Node> blocs;
    /** The most that each member can carry whatever its ceiling: its floor if it stays there, otherwise the total. */
    private final BigDecimal[] held;

    /** A tree; {@code frozen} members, by position, stay at their floors. */
    Feasibility(BigDecimal total, List<LimitTree.Node> members, List<LimitTree.Node> blocs, boolean[] frozen) {
        this.total = total;
        this.members = new ArrayList<>(members);
        this.blocs = new ArrayList<>(blocs);
        this.held = held(total, members, frozen);
    }

    private static BigDecimal[] held(BigDecimal total, List<LimitTree.Node> members, boolean[] frozen) {
        BigDecimal[] held = new BigDecimal[frozen.length];
        for (int i = 0; i < held.length; i++) {
            held[i] = frozen[i] ? members.get(i).floor() : total;
        }
        return held;
    }

    /** Whether a tree can be met: one pass, without a copy for the search. */
    static boolean isMet(BigDecimal total, List<LimitTree.Node> members, List<LimitTree.Node> blocs, boolean[] frozen) {
        return FeasibleSums.gap(total, members, blocs, held(total, members, frozen))
                        .signum()
                == 0;
    }

    private BigDecimal gap() {
        return FeasibleSums.gap(total, members, blocs, held);
    }

    private boolean isMet() {
        return gap().signum() == 0;
    }

    /** What conflicts, of a tree that cannot be met. Of this object only limits in conflict remain. */
    Conflict conflict(ContributionType type) {
        List<Limit> limits = new ArrayList<>();
        for (List<LimitTree.Node> nodes : List.of(members, blocs)) {
            for (int i = 0; i < nodes.size(); i++) {
                LimitTree.Node node = nodes.get(i);
                nodes.set(i, node.withFloor(BigDecimal.ZERO));
                if (isMet()) {
                    nodes.set(i, node);
                    limits.add(limit(Limit.Kind.FLOOR, node.name(), type.amount(node.floor())));
                }
                LimitTree.Node kept = nodes.get(i);
                nodes.set(i, kept.withCeiling(total));
                if (isMet()) {
                    nodes.set(i, kept);
                    limits.add(limit(Limit.Kind.CEILING, node.name(), type.amount(node.ceiling())));
                }
            }
        }
        BigDecimal gap = gap();
        return new Conflict(limits, heldBack(), type.amount(gap));
    }

    /** The members without whose staying at their floors there would be no conflict. */
    private List<String> heldBack() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < held.length; i++) {
            BigDecimal most = held[i];
            held[i] = total;
            if (isMet()) {
                held[i] = most;
                names.add(members.get(i).name());
            }
        }
        return names;
    }

    private static Limit limit(Limit.Kind kind, String name, BigDecimal amount) {
        return new Limit(kind, name, new Bound.Amount(amount));
    }
}
