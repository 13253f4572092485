package io.lionshare.testkit;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The same members with the same figures and blocs under other ids and names, and so at other places.
 *
 * @param alliance the renamed members
 * @param ids the new id of each
 */
record Renamed(Alliance alliance, Map<String, String> ids) {
    /**
     * Renames members.
     *
     * @param original the members
     * @param places the new place of each, in their order
     * @param kept ids of members that keep id and name
     */
    static Renamed of(Alliance original, List<Integer> places, Set<String> kept) {
        Map<String, String> ids = new LinkedHashMap<>();
        for (Member member : original.members()) {
            int place = places.get(ids.size());
            ids.put(
                    member.id(),
                    kept.contains(member.id()) ? member.id() : String.format(Locale.ROOT, "member-%04d", place));
        }
        Map<String, String> names = Map.copyOf(ids);
        List<Member> members = original.members().stream()
                .map(member -> kept.contains(member.id())
                        ? member
                        : new Member(name(names, member.id()), name(names, member.id()), member.indicators()))
                .toList();
        List<Bloc> blocs = original.blocs().stream()
                .map(bloc -> Bloc.of(
                        bloc.name(),
                        bloc.members().stream().map(id -> name(names, id)).toArray(String[]::new)))
                .toList();
        return new Renamed(Alliance.of(original.indicators(), members, blocs), names);
    }

    private static String name(Map<String, String> names, String id) {
        return names.getOrDefault(id, id);
    }

    /** Where a member is now. */
    int position(Member member) {
        return alliance.position(name(ids, member.id()));
    }
}
