package io.lionshare.transition;

import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Limits;
import io.lionshare.plan.KeyedValue;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Requirement;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a scenario says of the years to come, below its key {@code timetable}: from where to which plan members move, when, and in
 * which ways. {@link #roads} works out the roads. Immutable.
 *
 * @param years the years
 * @param burdens the ids of the burdens that it is about; empty for all
 * @param origin from where members move
 * @param towards the name of the plan to which they move; empty for the baseline
 * @param totals how totals change, by the id of the burden
 * @param limits how limits change, by the id of the burden
 * @param ways how shares move, side by side: at least one and at most 20, under different names
 */
public record Roadmap(
        Years years,
        List<String> burdens,
        Origin origin,
        Optional<String> towards,
        Map<String, YearTotals> totals,
        Map<String, YearLimits> limits,
        List<Way> ways)
        implements KeyedValue {
    /** The key of scenario files. */
    public static final String KEY = "timetable";

    private static final int MOST_WAYS = 20;

    /** Refuses no way, more than 20, names given twice, and totals or limits of other years or burdens. */
    public Roadmap {
        Objects.requireNonNull(years, "years of a timetable");
        Objects.requireNonNull(origin, "origin of a timetable");
        Objects.requireNonNull(towards, "plan of a timetable");
        towards.ifPresent(plan -> Names.requireText("plan of a timetable", plan));
        Objects.requireNonNull(burdens, "burdens of a timetable");
        Objects.requireNonNull(totals, "totals of a timetable");
        Objects.requireNonNull(limits, "limits of a timetable");
        Objects.requireNonNull(ways, "ways of a timetable");
        burdens = List.copyOf(burdens);
        ways = List.copyOf(ways);
        totals = Collections.unmodifiableMap(new TreeMap<>(totals));
        limits = Collections.unmodifiableMap(new TreeMap<>(limits));
        if (ways.isEmpty() || ways.size() > MOST_WAYS) {
            throw new IllegalArgumentException(
                    "number of ways to move (" + ways.size() + ") must be at least 1 and at most " + MOST_WAYS);
        }
        requireDistinct("way to move", ways.stream().map(Way::name).toList());
        requireDistinct("burden of a timetable", burdens);
        for (String burden : totals.keySet()) {
            requireAbout("burden with totals by year", burden, burdens);
        }
        for (String burden : limits.keySet()) {
            requireAbout("burden with limits by year", burden, burdens);
        }
        for (YearTotals stated : totals.values()) {
            stated.byYear().keySet().forEach(year -> years.require("year with a total", year));
        }
        for (YearLimits changed : limits.values()) {
            changed.byYear().keySet().forEach(year -> years.require("year with limits", year));
        }
    }

    private static void requireAbout(String role, String burden, List<String> burdens) {
        if (!burdens.isEmpty()) {
            Names.requireKnown(role, burden, burdens);
        }
    }

    private static void requireDistinct(String role, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(role + " " + name + " is given twice; names must differ");
            }
        }
    }

    /**
     * All burdens, towards the baseline, with totals and limits as they are.
     *
     * @param years the years
     * @param origin from where members move
     * @param ways how shares move, at least one
     * @return the value
     * @throws IllegalArgumentException if there is no way, more than 20, or a name is given twice
     */
    public static Roadmap of(Years years, Origin origin, List<Way> ways) {
        return new Roadmap(years, List.of(), origin, Optional.empty(), Map.of(), Map.of(), ways);
    }

    /**
     * What a scenario says.
     *
     * @param scenario the scenario
     * @return the value of its key {@code timetable}; empty if it has none
     */
    public static Optional<Roadmap> in(Scenario scenario) {
        return scenario.keyed(KEY, Roadmap.class);
    }

    /**
     * A copy with other years.
     *
     * @param others the years
     * @return the copy
     * @throws IllegalArgumentException if totals or limits are of other years
     */
    public Roadmap withYears(Years others) {
        return new Roadmap(others, burdens, origin, towards, totals, limits, ways);
    }

    /**
     * A copy about some burdens.
     *
     * @param others their ids
     * @return the copy
     * @throws IllegalArgumentException if an id is given twice, or totals or limits are of another burden
     */
    public Roadmap withBurdens(List<String> others) {
        return new Roadmap(years, others, origin, towards, totals, limits, ways);
    }

    /**
     * A copy with another origin.
     *
     * @param other from where members move
     * @return the copy
     */
    public Roadmap withOrigin(Origin other) {
        return new Roadmap(years, burdens, other, towards, totals, limits, ways);
    }

    /**
     * A copy towards a plan.
     *
     * @param plan the name of a plan of the scenario
     * @return the copy
     */
    public Roadmap withTowards(String plan) {
        return new Roadmap(years, burdens, origin, Optional.of(plan), totals, limits, ways);
    }

    /**
     * A copy in which the total of a burden changes.
     *
     * @param burden its id
     * @param change how its total changes
     * @return the copy
     * @throws IllegalArgumentException if the value is not about the burden, or not about a year with a total
     */
    public Roadmap withTotals(String burden, YearTotals change) {
        Map<String, YearTotals> more = new TreeMap<>(totals);
        more.put(burden, change);
        return new Roadmap(years, burdens, origin, towards, more, limits, ways);
    }

    /**
     * A copy in which the limits of a burden change.
     *
     * @param burden its id
     * @param change how its limits change
     * @return the copy
     * @throws IllegalArgumentException if the value is not about the burden, or not about a year with limits
     */
    public Roadmap withLimits(String burden, YearLimits change) {
        Map<String, YearLimits> more = new TreeMap<>(limits);
        more.put(burden, change);
        return new Roadmap(years, burdens, origin, towards, totals, more, ways);
    }

    /**
     * A copy with other ways to move.
     *
     * @param others at least one and at most 20, under different names
     * @return the copy
     * @throws IllegalArgumentException if there is none, more than 20, or a name is given twice
     */
    public Roadmap withWays(List<Way> others) {
        return new Roadmap(years, burdens, origin, towards, totals, limits, others);
    }

    /**
     * Whether it is about a burden.
     *
     * @param burden the burden
     * @return true if it is
     */
    public boolean isAbout(Burden burden) {
        return burdens.isEmpty() || burdens.contains(burden.id());
    }

    /**
     * The burdens of a scenario that it is about.
     *
     * @param scenario the scenario
     * @return the burdens, in the order of the scenario
     */
    public List<Burden> about(Scenario scenario) {
        return scenario.burdens().stream().filter(this::isAbout).toList();
    }

    /**
     * Whether a scenario has the plans that it names; a copy of a scenario under other plans may not.
     *
     * @param scenario the scenario
     * @return true if it has
     */
    public boolean hasPlans(Scenario scenario) {
        Set<String> named = new HashSet<>();
        towards.ifPresent(named::add);
        if (origin.isPlan()) {
            named.add(origin.from());
        }
        scenario.plans().forEach(plan -> named.remove(plan.name()));
        return named.isEmpty();
    }

    @Override
    public void requireFit(Alliance alliance, Collection<Burden> known) {
        List<String> ids = known.stream().map(Burden::id).toList();
        burdens.forEach(burden -> Names.requireKnown("burden of a timetable", burden, ids));
        totals.keySet().forEach(burden -> Names.requireKnown("burden with totals by year", burden, ids));
        limits.keySet().forEach(burden -> Names.requireKnown("burden with limits by year", burden, ids));
        known.forEach(this::totals);
        limits.values().forEach(change -> change.requireFit(alliance));
    }

    /** How many years before the first one averages need. */
    int stepsBefore() {
        return ways.stream()
                .mapToInt(way -> way.transition().averaged() - 1)
                .max()
                .orElse(0);
    }

    /** The plan to which members move. */
    Plan goal(Scenario scenario) {
        return scenario.plan(towards.orElse(scenario.baseline()));
    }

    /** The burden of each year. */
    List<Burden> totals(Burden burden) {
        YearTotals change = totals.get(burden.id());
        return change == null ? Collections.nCopies(years.list().size(), burden) : change.of(burden, years);
    }

    /** The limits of a year. */
    Limits limits(Requirement requirement, int year) {
        YearLimits change = limits.get(requirement.burden().id());
        return change == null ? requirement.limits() : change.of(requirement.limits(), year);
    }

    /**
     * The years of a burden.
     *
     * @param scenario has the burden and the plan
     * @param burden one of its burdens
     * @return the total, the limits and the goal of each year
     * @throws IllegalArgumentException if the plan is not in the scenario, or figures of a year are missing
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits of a year
     */
    public Timetable timetable(Scenario scenario, Burden burden) {
        return YearGoals.timetable(this, scenario, burden);
    }

    /**
     * The roads of a burden, one for each way, from one start by one timetable.
     *
     * @param scenario has the burden, the plans, and what is carried today
     * @param burden one of its burdens
     * @return the roads, in the order of the ways
     * @throws IllegalArgumentException if a plan is not in the scenario, figures of a year or actual ones are missing, or a way
     *     does not fit them
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits of a year
     * @throws CapConflictException if no amounts keep caps, limits and total of a year together
     */
    public List<RoadOption> roads(Scenario scenario, Burden burden) {
        Timetable timetable = timetable(scenario, burden);
        Start start = origin.start(scenario, burden);
        List<RoadOption> roads = new ArrayList<>();
        for (Way way : ways) {
            Transition transition = way.transition();
            if (transition.cap().filter(cap -> cap.kind() == Cap.Kind.AMOUNT).isPresent()) {
                origin.requireAmounts(
                        scenario.requirement(burden), timetable.steps().get(0).burden());
            }
            roads.add(new RoadOption(way.name(), Road.of(timetable, start, transition)));
        }
        return roads;
    }

    @Override
    public String toString() {
        return PrintableText.brief(years + " from " + origin + ", "
                + ways.stream().map(Way::toString).collect(Collectors.joining(", ")));
    }
}
