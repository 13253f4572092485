package io.lionshare.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The members of an alliance in order of their ids, what was measured of them, and blocs over them.
 *
 * <p>The order of input never changes a result: position <i>i</i> always is the <i>i</i>-th id in the order of
 * {@link String#compareTo}.
 */
public final class Alliance {
    private final List<Member> given;
    private final List<Member> members;
    private final Map<String, Integer> positions;
    private final Map<String, Indicator> indicators;
    private final Map<String, Bloc> blocs;

    private Alliance(Collection<Indicator> indicators, Collection<Member> members, Collection<Bloc> blocs) {
        this.given = List.copyOf(members);
        this.members = members.stream().sorted(Comparator.comparing(Member::id)).toList();
        this.positions = positions(this.members);
        this.indicators = indicators(indicators);
        this.blocs = blocs(blocs, positions.keySet());
        this.members.forEach(this::requireIndicators);
    }

    /**
     * An alliance.
     *
     * @param indicators every indicator that a member has a value of
     * @param members at least one, in any order
     * @param blocs any sets of members; only blocs that carry limits must be nested or disjoint
     * @return the alliance
     * @throws IllegalArgumentException if there are no members, if an id or name is used twice, if a member has a value
     *     of an unknown indicator, or if a bloc names an unknown member
     */
    public static Alliance of(Collection<Indicator> indicators, Collection<Member> members, Collection<Bloc> blocs) {
        Objects.requireNonNull(indicators, "indicators of an alliance");
        Objects.requireNonNull(members, "members of an alliance");
        Objects.requireNonNull(blocs, "blocs of an alliance");
        return new Alliance(indicators, members, blocs);
    }

    /**
     * An alliance without blocs, of which no unit is known: each indicator that a member has is declared with the unit
     * {@code unknown}.
     *
     * @param members at least one, in any order
     * @return the alliance
     * @throws IllegalArgumentException if there are no members, or if an id is used twice
     */
    public static Alliance of(Member... members) {
        Objects.requireNonNull(members, "members of an alliance");
        List<Indicator> indicators = Arrays.stream(members)
                .flatMap(member -> member.indicators().keySet().stream())
                .distinct()
                .map(id -> Indicator.of(id, "unknown"))
                .toList();
        return of(indicators, List.of(members), List.of());
    }

    /** The same members by their ids, some of them with other figures. */
    private Alliance(Alliance before, List<Member> given, List<Member> members) {
        this.given = given;
        this.members = members;
        this.positions = before.positions;
        this.indicators = before.indicators;
        this.blocs = before.blocs;
    }

    private static Map<String, Integer> positions(List<Member> sorted) {
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("an alliance must have at least one member");
        }
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (positions.put(sorted.get(i).id(), i) != null) {
                throw new IllegalArgumentException("member " + sorted.get(i).id() + " is given twice; ids must differ");
            }
        }
        return ImmutableMap.copyOf(positions);
    }

    private static Map<String, Indicator> indicators(Collection<Indicator> given) {
        Map<String, Indicator> byId = new TreeMap<>();
        for (Indicator indicator : given) {
            if (byId.put(indicator.id(), indicator) != null) {
                throw new IllegalArgumentException("indicator " + indicator.id() + " is given twice; ids must differ");
            }
        }
        return ImmutableSortedMap.copyOf(byId);
    }

    private static Map<String, Bloc> blocs(Collection<Bloc> given, Collection<String> memberIds) {
        Map<String, Bloc> byName = new LinkedHashMap<>();
        for (Bloc bloc : given) {
            if (byName.put(bloc.name(), bloc) != null || memberIds.contains(bloc.name())) {
                throw new IllegalArgumentException(
                        "name of bloc " + bloc.name() + " must differ from every other bloc and member");
            }
            for (String id : bloc.members()) {
                Names.requireKnown("member of bloc " + bloc.name(), id, memberIds);
            }
        }
        return ImmutableMap.copyOf(byName);
    }

    /**
     * The number of members.
     *
     * @return the number, at least 1
     */
    public int size() {
        return members.size();
    }

    /**
     * Whether another alliance has the same members by their ids, so that arrays that go with one go with the other.
     *
     * @param other whose figures and blocs may differ
     * @return true if every position stands for the same id in both
     */
    public boolean hasMembersOf(Alliance other) {
        return positions.equals(other.positions);
    }

    /**
     * The members in order of their ids.
     *
     * @return the members, immutable
     */
    public List<Member> members() {
        return members;
    }

    /** Refuses a name that is not a member's id. */
    void requireMember(String role, String id) {
        position(role, id);
    }

    private int position(String role, String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException(MemberNames.unknown(role, id, positions.keySet(), members));
        }
        return position;
    }

    /**
     * The members in the order in which they were given, for display alone: numbers, ties and positions go by id.
     *
     * @return the members, immutable
     */
    public List<Member> membersAsGiven() {
        return given;
    }

    /**
     * The position of a member in every array that goes with this alliance.
     *
     * @param id the member's id
     * @return the position, from 0
     * @throws IllegalArgumentException if there is no such member; the message lists the ids
     */
    public int position(String id) {
        return position("member", id);
    }

    /**
     * The blocs in the order in which they were given.
     *
     * @return the blocs, immutable
     */
    public List<Bloc> blocs() {
        return List.copyOf(blocs.values());
    }

    /**
     * The positions that a name stands for: one for a member's id, all of its members' for a bloc.
     *
     * @param name a member's id or a bloc's name
     * @return the positions, rising
     * @throws IllegalArgumentException if there is no such member or bloc
     */
    public int[] positions(String name) {
        Bloc bloc = blocs.get(name);
        if (bloc != null) {
            int[] rising = new int[bloc.members().size()];
            int count = 0;
            for (String id : bloc.members()) { // in order of ids, as positions are
                rising[count++] = position(id);
            }
            return rising;
        }
        requireKnown("member or bloc", name);
        return new int[] {position(name)};
    }

    /** Refuses a name that is neither a member's id nor a bloc's name. */
    void requireKnown(String role, String name) {
        if (!positions.containsKey(name) && !blocs.containsKey(name)) {
            Collection<String> known = new TreeSet<>(positions.keySet());
            known.addAll(blocs.keySet());
            throw new IllegalArgumentException(MemberNames.unknown(role, name, known, members));
        }
    }

    /**
     * The indicators in order of their ids.
     *
     * @return the indicators, immutable
     */
    public List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    /**
     * One indicator of every member.
     *
     * @param indicator the indicator's id
     * @return the values in the order of {@link #members()}, a new array
     * @throws IllegalArgumentException if the indicator is unknown
     * @throws MissingFiguresException if members lack it
     */
    public double[] values(String indicator) {
        Names.requireKnown("indicator", indicator, indicators.keySet());
        double[] values = new double[members.size()];
        List<String> lacking = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Double value = members.get(i).indicators().get(indicator);
            if (value == null) {
                lacking.add(members.get(i).id());
            } else {
                values[i] = value;
            }
        }
        if (!lacking.isEmpty()) {
            throw new MissingFiguresException(indicator, lacking);
        }
        return values;
    }

    /**
     * The alliance with another name or other figures of one member. O(n).
     *
     * @param member stands in place of the member of this id
     * @return the copy
     * @throws IllegalArgumentException if there is no member of this id, or if the member has a value of an unknown indicator
     */
    public Alliance with(Member member) {
        Objects.requireNonNull(member, "member of an alliance");
        position(member.id());
        requireIndicators(member);
        return new Alliance(this, replaced(given, member), replaced(members, member));
    }

    private static List<Member> replaced(List<Member> members, Member member) {
        return members.stream()
                .map(each -> each.id().equals(member.id()) ? member : each)
                .toList();
    }

    private void requireIndicators(Member member) {
        for (String indicator : member.indicators().keySet()) {
            Names.requireKnown("indicator of " + member.id(), indicator, indicators.keySet());
        }
    }

    /**
     * The alliance without some of its members.
     *
     * @param ids the ids of members; others are not looked at
     * @return the members that are left, with the blocs that still have any
     * @throws IllegalArgumentException if no member is left
     */
    public Alliance without(Set<String> ids) {
        List<Bloc> left = new ArrayList<>();
        for (Bloc bloc : blocs.values()) {
            Set<String> rest = Sets.difference(bloc.members(), ids);
            if (!rest.isEmpty()) {
                left.add(new Bloc(bloc.name(), rest));
            }
        }
        List<Member> rest =
                members.stream().filter(member -> !ids.contains(member.id())).toList();
        return new Alliance(indicators.values(), rest, left);
    }

    @Override
    public String toString() {
        return Nouns.count(members.size(), "members") + ", " + Nouns.count(indicators.size(), "indicators") + ", "
                + Nouns.count(blocs.size(), "blocs");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Alliance alliance
                && members.equals(alliance.members)
                && indicators.equals(alliance.indicators)
                && blocs.equals(alliance.blocs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(members, indicators, blocs);
    }
}
