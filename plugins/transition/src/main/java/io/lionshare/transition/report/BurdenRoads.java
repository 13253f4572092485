package io.lionshare.transition.report;

import io.lionshare.document.Section;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.Label;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.transition.Road;
import io.lionshare.transition.RoadOption;
import io.lionshare.transition.RoadYear;
import io.lionshare.transition.Roadmap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The roads of one burden side by side: from one start, by one timetable, to one plan.
 *
 * @param id of their section
 * @param goal what the plan is called
 * @param series its position among the series of the report
 * @param options at least one
 * @param costs what limits cost on the way, the largest first
 */
record BurdenRoads(String id, Label goal, int series, List<RoadOption> options, List<LimitCost> costs) {
    static BurdenRoads of(String id, Scenario scenario, Burden burden, Roadmap roadmap) {
        Plan plan = scenario.plan(roadmap.towards().orElse(scenario.baseline()));
        List<Plan> others = scenario.plans().stream()
                .filter(other -> !other.name().equals(scenario.baseline()))
                .toList();
        BurdenRoads roads =
                new BurdenRoads(id, plan.label(), others.indexOf(plan) + 1, roadmap.roads(scenario, burden), List.of());
        return new BurdenRoads(id, roads.goal, roads.series, roads.options, LimitCosts.of(scenario, roadmap, roads));
    }

    /** One of the roads, for what they have in common. */
    Road first() {
        return options.get(0).road();
    }

    Alliance alliance() {
        return first().timetable().alliance();
    }

    Label label() {
        return burden().type().label();
    }

    /** The burden of the last year. */
    Burden burden() {
        return lastYear(first()).burden();
    }

    /** How amounts are written in all years. */
    AmountFormat amounts() {
        return first().years().stream()
                .map(RoadYear::burden)
                .max(Comparator.comparing(Burden::total))
                .map(AmountFormat::of)
                .orElseThrow();
    }

    /** The id of an element about one way. */
    String idOf(String way) {
        return Section.idOf(id + " " + way);
    }

    static RoadYear lastYear(Road road) {
        return road.years().get(road.years().size() - 1);
    }

    /** The last year within a sentence. */
    String until() {
        return when(lastYear(first()).year());
    }

    /** A year within a sentence; small numbers are no dates. */
    static String when(int year) {
        return year < 1000 ? "year " + year : Integer.toString(year);
    }

    /** What steps are called: years unless the timetable leaves some out. */
    String step() {
        List<RoadYear> years = first().years();
        int last = years.size() - 1;
        return years.get(last).year() - years.get(0).year() == last ? "year" : "step";
    }

    /** Members from the one with the largest goal down; equal ones in the order given. */
    List<Member> ranked() {
        return alliance().membersAsGiven().stream()
                .sorted(Comparator.comparing((Member member) -> ExactShares.goal(first(), member.id()))
                        .reversed())
                .toList();
    }

    /** The blocs that leave a member out. */
    List<Bloc> blocs() {
        return alliance().blocs().stream()
                .filter(bloc -> bloc.members().size() < alliance().size())
                .toList();
    }

    /** The bloc with the largest share by the goal, of those that leave a member out; the first one if several are equal. */
    Optional<Bloc> lion() {
        return blocs().stream()
                .max(Comparator.comparing((Bloc bloc) -> ExactShares.goal(first(), bloc.name()))
                        .thenComparingInt(bloc -> -blocs().indexOf(bloc)));
    }

    /** How far a member is from its goal before the first year, in either direction. */
    Fraction distance(String member) {
        return ExactShares.goal(first(), member)
                .minus(ExactShares.before(first(), member))
                .abs();
    }

    /** What a member's id or a bloc's name is called. */
    String called(String target) {
        return alliance().members().stream()
                .filter(member -> member.id().equals(target))
                .map(Member::name)
                .findFirst()
                .orElse(target);
    }
}
