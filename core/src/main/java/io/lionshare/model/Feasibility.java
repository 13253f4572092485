package io.lionshare.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether limits can be met: with L' = max(L, sum of L' of the children) and U' = min(U, sum of U'), they can if and
 * only if L' &le; U' at every node and the total lies within the root's.
 *
 * <p>A member that stays at its floor has that floor for its ceiling, too. What conflicts is found by deletion: a limit
 * that is not needed for the conflict is dropped for good, so that of what remains every single one is needed. The gap
 * is the least by which any one of these, relaxed alone, resolves the conflict. Every node is tried without its floor and
 * without its ceiling, each time in a pass over all nodes: O(nodes&sup2; &times; depth), on the way to an error only.
 */
final class Feasibility {
    private Feasibility() {}

    /** By how much the first node in conflict misses, children first; 0 if there is none. */
    static BigDecimal gap(BigDecimal total, List<LimitTree.Node> members, List<LimitTree.Node> blocs) {
        int n = members.size();
        BigDecimal[] low = new BigDecimal[n];
        BigDecimal[] high = new BigDecimal[n];
        for (int i = 0; i < n; i++) {
            LimitTree.Node member = members.get(i);
            low[i] = member.floor();
            high[i] = member.ceiling();
            if (low[i].compareTo(high[i]) > 0) {
                return low[i].subtract(high[i]);
            }
        }
        for (LimitTree.Node bloc : blocs) {
            BigDecimal gap = gather(bloc.positions(), bloc.floor(), bloc.ceiling(), low, high);
            if (gap.signum() > 0) {
                return gap;
            }
        }
        int[] everyone = new int[n];
        for (int i = 0; i < n; i++) {
            everyone[i] = i;
        }
        return gather(everyone, total, total, low, high);
    }

    /** Moves a bloc's L' and U' to its first member, so that the bloc around it adds them up like a member's. */
    private static BigDecimal gather(
            int[] positions, BigDecimal floor, BigDecimal ceiling, BigDecimal[] low, BigDecimal[] high) {
        BigDecimal sumLow = BigDecimal.ZERO;
        BigDecimal sumHigh = BigDecimal.ZERO;
        for (int i : positions) {
            sumLow = low[i].signum() == 0 ? sumLow : sumLow.add(low[i]);
            sumHigh = sumHigh.compareTo(ceiling) < 0 ? sumHigh.add(high[i]) : sumHigh;
            low[i] = BigDecimal.ZERO;
            high[i] = BigDecimal.ZERO;
        }
        low[positions[0]] = sumLow.max(floor);
        high[positions[0]] = sumHigh.min(ceiling);
        return low[positions[0]].subtract(high[positions[0]]).max(BigDecimal.ZERO);
    }

    /** The members, those that stay at their floors with no higher ceiling. */
    static List<LimitTree.Node> held(List<LimitTree.Node> members, boolean[] frozen) {
        List<LimitTree.Node> held = new ArrayList<>();
        for (LimitTree.Node member : members) {
            boolean lower = frozen[held.size()] && member.floor().compareTo(member.ceiling()) < 0;
            held.add(lower ? member.withCeiling(member.floor()) : member);
        }
        return held;
    }

    static Conflict conflict(
            BigDecimal total,
            List<LimitTree.Node> givenMembers,
            List<LimitTree.Node> givenBlocs,
            boolean[] frozen,
            ContributionType type) {
        List<LimitTree.Node> members = held(givenMembers, frozen);
        List<LimitTree.Node> blocs = new ArrayList<>(givenBlocs);
        List<Limit> limits = new ArrayList<>();
        List<String> needed = new ArrayList<>();
        for (int i = 0; i < frozen.length; i++) {
            LimitTree.Node held = members.set(i, givenMembers.get(i));
            if (gap(total, members, blocs).signum() == 0) {
                members.set(i, held);
                needed.add(held.name());
            }
        }
        for (List<LimitTree.Node> nodes : List.of(members, blocs)) {
            for (int i = 0; i < nodes.size(); i++) {
                LimitTree.Node node = nodes.get(i);
                nodes.set(i, node.withFloor(BigDecimal.ZERO));
                if (gap(total, members, blocs).signum() == 0) {
                    nodes.set(i, node);
                    limits.add(limit(Limit.Kind.FLOOR, node.name(), type.amount(node.floor())));
                }
                LimitTree.Node kept = nodes.get(i);
                nodes.set(i, kept.withCeiling(total));
                if (gap(total, members, blocs).signum() == 0) {
                    nodes.set(i, kept);
                    if (!needed.contains(node.name())) {
                        limits.add(limit(Limit.Kind.CEILING, node.name(), type.amount(node.ceiling())));
                    }
                }
            }
        }
        return new Conflict(limits, needed, type.amount(gap(total, members, blocs)));
    }

    private static Limit limit(Limit.Kind kind, String name, BigDecimal amount) {
        return new Limit(kind, name, new Bound.Amount(amount));
    }
}
