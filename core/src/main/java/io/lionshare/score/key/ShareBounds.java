package io.lionshare.score.key;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.level.Schedule;
import io.lionshare.level.exact.LevelSolver;
import io.lionshare.model.Alliance;
import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The floors and ceilings in force, as parts of the whole. Who stands at one of them is held there: it takes up nothing
 * of what later limits release. Immutable.
 */
final class ShareBounds {
    private static final ContributionType PERCENT = ContributionType.of("key", "%", "1");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<BigDecimal> floors;
    private final List<BigDecimal> ceilings;
    private final List<Group> groups;

    private ShareBounds(List<BigDecimal> floors, List<BigDecimal> ceilings, List<Group> groups) {
        this.floors = List.copyOf(floors);
        this.ceilings = List.copyOf(ceilings);
        this.groups = List.copyOf(groups);
    }

    /** Members whose shares together must not be above a ceiling. */
    private record Group(String name, List<Integer> positions, BigDecimal floor, BigDecimal ceiling) {
        Fraction sum(Shares shares) {
            return Fraction.sum(positions.stream().map(shares::get).toList());
        }
    }

    static ShareBounds none(int size) {
        return new ShareBounds(
                Collections.nCopies(size, BigDecimal.ZERO), Collections.nCopies(size, BigDecimal.ONE), List.of());
    }

    BigDecimal floor(int member) {
        return floors.get(member);
    }

    BigDecimal ceiling(int member) {
        return ceilings.get(member);
    }

    /** These bounds and a floor for some members; a floor in force that is higher stays. */
    ShareBounds withFloor(Alliance alliance, List<Integer> members, BigDecimal floor) {
        List<BigDecimal> raised = new ArrayList<>(floors);
        for (int i : members) {
            requireOrder(alliance, i, floor, ceilings.get(i));
            raised.set(i, floor.max(floors.get(i)));
        }
        return new ShareBounds(raised, ceilings, groups);
    }

    /** These bounds and a ceiling for some members; a ceiling in force that is lower stays. */
    ShareBounds withCeiling(Alliance alliance, List<Integer> members, BigDecimal ceiling) {
        List<BigDecimal> lowered = new ArrayList<>(ceilings);
        for (int i : members) {
            requireOrder(alliance, i, floors.get(i), ceiling);
            lowered.set(i, ceiling.min(ceilings.get(i)));
        }
        return new ShareBounds(floors, lowered, groups);
    }

    /** These bounds and a ceiling for what some members carry together. */
    ShareBounds withGroupCeiling(String name, List<Integer> members, BigDecimal ceiling) {
        List<Group> more = new ArrayList<>(groups);
        more.add(new Group(name, members, BigDecimal.ZERO, ceiling));
        return new ShareBounds(floors, ceilings, more);
    }

    private static void requireOrder(Alliance alliance, int member, BigDecimal floor, BigDecimal ceiling) {
        if (floor.compareTo(ceiling) > 0) {
            throw new IllegalArgumentException(
                    "floor of " + alliance.members().get(member).id() + " (" + percent(floor)
                            + ") must not be above its ceiling (" + percent(ceiling) + ")");
        }
    }

    /**
     * Shares in proportion to the given ones within these bounds: what a bound takes or gives is spread over those not at
     * one, until none is violated. The exact level of one equation, O(n).
     *
     * @throws IllegalArgumentException if no shares keep the bounds, with those in conflict
     */
    Shares bounded(Alliance alliance, Shares shares) {
        List<LimitTree.Node> members = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            members.add(LimitTree.node(
                    alliance.members().get(i).id(),
                    new int[] {i},
                    floors.get(i).multiply(HUNDRED),
                    ceilings.get(i).multiply(HUNDRED)));
        }
        return solve(LimitTree.of(HUNDRED, members, groups(HUNDRED), PERCENT), shares);
    }

    /** The groups with their bounds, as parts of a total. */
    List<LimitTree.Node> groups(BigDecimal total) {
        return groups.stream()
                .map(group -> LimitTree.node(
                        group.name(),
                        group.positions().stream().mapToInt(i -> i).toArray(),
                        group.floor().multiply(total),
                        group.ceiling().multiply(total)))
                .toList();
    }

    /** Shares in proportion to the given ones within the limits of a tree, divided by its total. */
    static Shares solve(LimitTree limits, Shares shares) {
        Amounts claims = shares.amounts();
        try {
            return Shares.of(LevelSolver.solve(Schedule.of(), claims, claims, limits));
        } catch (InfeasibleException e) {
            throw new IllegalArgumentException("no member is left to take the rest: " + e.getMessage(), e);
        }
    }

    /** These bounds with everyone held that stands at one. */
    ShareBounds held(Shares shares) {
        List<BigDecimal> heldFloors = new ArrayList<>(floors);
        List<BigDecimal> heldCeilings = new ArrayList<>(ceilings);
        for (int i = 0; i < floors.size(); i++) {
            if (isAt(shares.get(i), ceilings.get(i))) {
                heldFloors.set(i, ceilings.get(i));
            } else if (isAt(shares.get(i), floors.get(i))) {
                heldCeilings.set(i, floors.get(i));
            }
        }
        List<Group> heldGroups = groups.stream()
                .map(group -> isAt(group.sum(shares), group.ceiling())
                        ? new Group(group.name(), group.positions(), group.ceiling(), group.ceiling())
                        : group)
                .toList();
        return new ShareBounds(heldFloors, heldCeilings, heldGroups);
    }

    private static boolean isAt(Fraction share, BigDecimal bound) {
        return share.compareTo(Fraction.of(bound)) == 0;
    }

    static String percent(BigDecimal part) {
        return Fraction.of(part).percent();
    }
}
