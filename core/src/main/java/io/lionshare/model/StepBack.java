package io.lionshare.model;

import com.google.common.collect.ImmutableMap;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * That a member or bloc gives no more than so much of some burdens from now on.
 *
 * @param who a member's id or a bloc's name
 * @param caps the most that it gives, by the id of the burden's contribution type; a burden without an entry stays as it is
 */
public record StepBack(String who, Map<String, Bound> caps) {
    private static final Bound NOTHING = new Bound.Amount(BigDecimal.ZERO);

    /** Copies the caps. */
    public StepBack {
        Objects.requireNonNull(who, "member or bloc that steps back");
        Objects.requireNonNull(caps, "caps of a member that steps back");
        caps = ImmutableMap.copyOf(caps);
    }

    /**
     * Gives nothing to any burden.
     *
     * @param burdens the burdens
     * @param who a member's id or a bloc's name
     * @return the step back
     */
    public static StepBack entirely(Collection<Burden> burdens, String who) {
        Map<String, Bound> caps = new LinkedHashMap<>();
        burdens.forEach(burden -> caps.put(burden.id(), NOTHING));
        return new StepBack(who, caps);
    }

    /**
     * The limits of a burden with this cap, which is rounded down to whole quanta. A lower ceiling stays. A member that steps
     * back is no longer held to floors that the cap would contradict: floors of the member or bloc, and inside it, are
     * lowered to the cap. Where they contradict it together even so, those of members are lowered in proportion until they
     * add up to no more than the cap, and those of blocs are dropped. A bloc that gives nothing is a ceiling of 0 for each
     * of its members, so that it need not nest with blocs that carry limits.
     *
     * @param alliance the members
     * @param burden one of its burdens
     * @param limits the limits of the burden so far
     * @return the limits with the cap; the same ones if it caps another burden
     * @throws IllegalArgumentException if there is no such member or bloc, or if a cap above 0 on a bloc does not nest with
     *     blocs inside it that carry floors
     */
    public Limits within(Alliance alliance, Burden burden, Limits limits) {
        Bound given = caps.get(burden.id());
        if (given == null) {
            return limits;
        }
        BigDecimal quantum = burden.type().quantum();
        BigDecimal whole = given.of(burden.total()).divideToIntegralValue(quantum);
        Bound.Amount cap = new Bound.Amount(whole.multiply(quantum));
        Set<String> members = Arrays.stream(alliance.positions(who))
                .mapToObj(i -> alliance.members().get(i).id())
                .collect(Collectors.toSet());
        Set<String> capped = whole.signum() == 0 ? members : Set.of(who);
        List<Limit> others = new ArrayList<>();
        List<Limit> floors = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (Limit limit : limits.list()) {
            boolean above = limit.bound().of(burden.total()).compareTo(cap.value()) > 0;
            if (limit.kind() == Limit.Kind.CEILING) {
                if (!above) {
                    kept.add(limit.target());
                }
                if (!above || !capped.contains(limit.target())) {
                    others.add(limit);
                }
            } else if (isInside(alliance, limit.target(), members)) {
                floors.add(above ? new Limit(Limit.Kind.FLOOR, limit.target(), cap) : limit);
            } else {
                others.add(limit);
            }
        }
        List<Limit> ceilings = capped.stream()
                .sorted()
                .map(target -> new Limit(Limit.Kind.CEILING, target, cap))
                .toList();
        LimitTree inside = new Limits(joined(floors, ceilings)).resolve(alliance, burden);
        if (!FeasibleLimits.isFeasible(inside, member -> false)) {
            floors = lowered(inside, whole, burden.type());
        }
        others.addAll(floors);
        ceilings.stream().filter(ceiling -> !kept.contains(ceiling.target())).forEach(others::add);
        return new Limits(others);
    }

    /** Floors of members in proportion to those of a tree, in whole quanta that add up to no more than a cap. */
    private static List<Limit> lowered(LimitTree tree, BigDecimal cap, ContributionType type) {
        BigDecimal sum = tree.members().stream().map(LimitTree.Node::floor).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Limit> floors = new ArrayList<>();
        for (LimitTree.Node member : tree.members()) {
            if (member.floor().signum() > 0) {
                BigDecimal part = member.floor().multiply(cap.min(sum)).divideToIntegralValue(sum);
                floors.add(new Limit(Limit.Kind.FLOOR, member.name(), new Bound.Amount(type.amount(part))));
            }
        }
        return floors;
    }

    private static List<Limit> joined(List<Limit> some, List<Limit> others) {
        List<Limit> joined = new ArrayList<>(some);
        joined.addAll(others);
        return joined;
    }

    private static boolean isInside(Alliance alliance, String target, Set<String> members) {
        return Arrays.stream(alliance.positions(target))
                .allMatch(i -> members.contains(alliance.members().get(i).id()));
    }

    /**
     * Refuses a step back that does not fit an alliance and its burdens.
     *
     * @param alliance whose member or bloc steps back
     * @param burdens whose types are capped
     * @throws IllegalArgumentException if there is no such member, bloc or burden
     */
    public void requireFit(Alliance alliance, Collection<Burden> burdens) {
        alliance.positions(who);
        Set<String> types = burdens.stream().map(Burden::id).collect(Collectors.toSet());
        caps.keySet().forEach(type -> Names.requireKnown("burden with a cap", type, types));
    }

    @Override
    public String toString() {
        return PrintableText.brief(who + " gives at most " + caps);
    }
}
