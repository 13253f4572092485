package io.lionshare.transition.report;

import io.lionshare.document.figure.LimitPhrase;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.transition.RoadYear;
import io.lionshare.transition.Timetable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The limits of a member or bloc of one kind in all years, or those of several members that say the same, as opt-outs do.
 *
 * @param targets ids of members, or the name of a bloc
 * @param limits the limits of one of them, in order of the years; at least one
 */
record LimitGroup(List<String> targets, List<Limit> limits) {
    /** Those of a timetable, in order of declaration. */
    static List<LimitGroup> of(Timetable timetable) {
        Map<List<Object>, List<Limit>> byTarget = new LinkedHashMap<>();
        for (Timetable.Step step : timetable.steps()) {
            for (Limit limit : step.limits().list()) {
                byTarget.computeIfAbsent(List.of(limit.kind(), limit.target()), key -> new ArrayList<>())
                        .add(limit);
            }
        }
        Map<List<Object>, LimitGroup> groups = new LinkedHashMap<>();
        for (List<Limit> limits : byTarget.values()) {
            String target = limits.get(0).target();
            boolean isMember =
                    timetable.alliance().members().stream().map(Member::id).anyMatch(target::equals);
            List<Object> key = List.of(
                    isMember ? "" : target,
                    limits.get(0).kind(),
                    limits.stream().map(Limit::bound).toList());
            groups.computeIfAbsent(key, any -> new LimitGroup(new ArrayList<>(), limits))
                    .targets()
                    .add(target);
        }
        return List.copyOf(groups.values());
    }

    private Limit.Kind kind() {
        return limits.get(0).kind();
    }

    /** What it says in the last year in which it holds. */
    String sentence(BurdenRoads roads) {
        return LimitPhrase.of(
                targets.stream().map(roads::called).sorted().toList(), limits.get(limits.size() - 1), roads.burden());
    }

    private boolean has(Limit limit) {
        return limit.kind() == kind() && targets.contains(limit.target());
    }

    /** The others of some limits. */
    Limits outOf(Limits all) {
        return new Limits(all.list().stream().filter(limit -> !has(limit)).toList());
    }

    /** Whether an amount or a goal of a year stands at a limit or beyond it; elsewhere limits move nothing. */
    boolean isFelt(Alliance alliance, RoadYear year, Limits ofYear) {
        return ofYear.list().stream()
                .filter(this::has)
                .anyMatch(limit ->
                        isFelt(alliance, year.exact(), year, limit) || isFelt(alliance, year.goal(), year, limit));
    }

    private static boolean isFelt(Alliance alliance, Amounts amounts, RoadYear year, Limit limit) {
        Fraction bound = Fraction.of(limit.bound().of(year.burden().total()))
                .dividedBy(Fraction.of(year.burden().type().quantum()));
        Fraction carried = Fraction.ZERO;
        for (int i : alliance.positions(limit.target())) {
            carried = carried.plus(Fraction.of(amounts, i));
        }
        return limit.kind() == Limit.Kind.CEILING
                ? carried.compareTo(bound.floor()) >= 0
                : carried.compareTo(bound.ceiling()) <= 0;
    }
}
