package io.lionshare.model;

import com.google.common.collect.ImmutableMap;
import io.lionshare.plugin.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        burdens.forEach(burden -> caps.put(burden.type().id(), NOTHING));
        return new StepBack(who, caps);
    }

    /**
     * The limits of a burden with this cap. A lower ceiling stays; floors of the member or bloc, and inside it, that the
     * cap would contradict are lowered to the cap, since whoever steps back is no longer held to them. A bloc that gives
     * nothing is a ceiling of 0 for each of its members, so that it need not nest with blocs that carry limits.
     *
     * @param alliance the members
     * @param burden one of its burdens
     * @param limits the limits of the burden so far
     * @return the limits with the cap; the same ones if it caps another burden
     * @throws IllegalArgumentException if there is no such member or bloc
     */
    public Limits within(Alliance alliance, Burden burden, Limits limits) {
        Bound given = caps.get(burden.type().id());
        if (given == null) {
            return limits;
        }
        Bound.Amount cap = new Bound.Amount(given.of(burden.total()));
        Set<String> members = Arrays.stream(alliance.positions(who))
                .mapToObj(i -> alliance.members().get(i).id())
                .collect(Collectors.toSet());
        Set<String> capped = cap.value().signum() == 0 ? members : Set.of(who);
        List<Limit> list = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (Limit limit : limits.list()) {
            BigDecimal amount = limit.bound().of(burden.total());
            boolean above = amount.compareTo(cap.value()) > 0;
            boolean floor = limit.kind() == Limit.Kind.FLOOR;
            if (floor && above && isInside(alliance, limit.target(), members)) {
                list.add(new Limit(Limit.Kind.FLOOR, limit.target(), cap));
            } else if (floor || !above || !capped.contains(limit.target())) {
                list.add(limit);
            }
            if (!floor && !above) {
                kept.add(limit.target());
            }
        }
        capped.stream()
                .sorted()
                .filter(target -> !kept.contains(target))
                .forEach(target -> list.add(new Limit(Limit.Kind.CEILING, target, cap)));
        return new Limits(list);
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
        Set<String> types = burdens.stream().map(burden -> burden.type().id()).collect(Collectors.toSet());
        caps.keySet().forEach(type -> Names.requireKnown("burden with a cap", type, types));
    }
}
