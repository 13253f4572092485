package io.lionshare.model;

import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Floors and ceilings of members and blocs, as they were declared.
 *
 * @param list the limits; a target has at most one of each kind
 */
public record Limits(List<Limit> list) {
    /** Refuses two limits of the same kind on the same target. */
    public Limits {
        Objects.requireNonNull(list, "list of limits");
        list = List.copyOf(list);
        Set<String> seen = new HashSet<>();
        for (Limit limit : list) {
            if (!seen.add(limit.kind().word() + " of " + limit.target())) {
                throw new IllegalArgumentException(
                        limit.kind().word() + " of " + limit.target() + " is given twice; a target has at most one");
            }
        }
    }

    /**
     * No limits.
     *
     * @return the empty set of limits
     */
    public static Limits none() {
        return new Limits(List.of());
    }

    /**
     * The given limits.
     *
     * @param limits any number
     * @return the limits
     * @throws IllegalArgumentException if a target has two limits of the same kind
     */
    public static Limits of(Limit... limits) {
        Objects.requireNonNull(limits, "limits");
        return new Limits(Arrays.asList(limits));
    }

    /**
     * A copy with more limits.
     *
     * @param more limits of other targets, or of the other kind
     * @return the copy
     * @throws IllegalArgumentException if a target has two limits of the same kind
     */
    public Limits with(Limit... more) {
        List<Limit> joined = new ArrayList<>(list);
        joined.addAll(Arrays.asList(more));
        return new Limits(joined);
    }

    /**
     * Refuses limits that do not fit an alliance.
     *
     * @param alliance whose members and blocs they name
     * @throws IllegalArgumentException if a target is unknown
     */
    public void requireFit(Alliance alliance) {
        list.forEach(limit -> alliance.requireKnown("member or bloc", limit.target()));
    }

    /**
     * The limit tree for one burden, in whole quanta: floors are rounded up to the next quantum, ceilings down, so that
     * a rule and a method that works in whole quanta keep the same limits. A ceiling above the total becomes the total, so
     * that every ceiling is a number of quanta that a {@code long} holds.
     *
     * @param alliance the members and blocs that the limits name
     * @param burden the burden that shares refer to
     * @return the tree
     * @throws IllegalArgumentException if a target is unknown, if a floor is above its ceiling, or if blocs that carry
     *     limits overlap without nesting
     */
    public LimitTree resolve(Alliance alliance, Burden burden) {
        Map<String, Bounds> byTarget = new LinkedHashMap<>();
        for (Limit limit : list) {
            byTarget.put(
                    limit.target(),
                    byTarget.getOrDefault(limit.target(), Bounds.NONE).with(limit, burden.total()));
        }
        BigDecimal total = BigDecimal.valueOf(burden.quanta());
        ContributionType type = burden.type();
        List<LimitTree.Node> members = new ArrayList<>(alliance.size());
        for (int i = 0; i < alliance.size(); i++) {
            String id = alliance.members().get(i).id();
            Bounds own = byTarget.remove(id);
            members.add(own == null ? LimitTree.unlimited(id, i, total) : own.node(id, new int[] {i}, total, type));
        }
        List<LimitTree.Node> blocs = new ArrayList<>();
        byTarget.forEach((name, own) -> blocs.add(own.node(name, alliance.positions(name), total, type)));
        return LimitTree.of(total, members, blocs, type);
    }

    /** The floor and the ceiling of one target, in the burden's unit; null where it has none. */
    private record Bounds(
            @Nullable BigDecimal floor, @Nullable BigDecimal ceiling) {
        static final Bounds NONE = new Bounds(null, null);

        Bounds with(Limit limit, BigDecimal total) {
            BigDecimal amount = limit.bound().of(total);
            return limit.kind() == Limit.Kind.FLOOR ? new Bounds(amount, ceiling) : new Bounds(floor, amount);
        }

        /** In whole quanta of a total. */
        LimitTree.Node node(String name, int[] members, BigDecimal quanta, ContributionType type) {
            if (floor != null && ceiling != null && floor.compareTo(ceiling) > 0) {
                throw new IllegalArgumentException("floor of " + name + " (" + type.format(floor)
                        + ") must not be above its ceiling (" + type.format(ceiling) + ")");
            }
            BigDecimal quantum = type.quantum();
            return LimitTree.node(
                    name,
                    members,
                    floor == null ? BigDecimal.ZERO : floor.divide(quantum, 0, RoundingMode.CEILING),
                    ceiling == null
                            ? quanta
                            : ceiling.divide(quantum, 0, RoundingMode.FLOOR).min(quanta));
        }
    }

    @Override
    public String toString() {
        return PrintableText.brief(list.isEmpty() ? "no limits" : "limits " + list);
    }
}
