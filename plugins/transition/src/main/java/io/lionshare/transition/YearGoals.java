package io.lionshare.transition;

import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Limits;
import io.lionshare.model.MissingFiguresException;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Requirement;
import io.lionshare.plan.Scenario;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Divides the burden of each year by the goal's plan, with the figures, the total and the limits of the year. For one call. */
final class YearGoals {
    /** What a division depends on. */
    private record Case(Alliance alliance, Burden burden, Limits limits) {}

    private final Plan plan;
    private final Map<Case, Amounts> known = new HashMap<>();

    private YearGoals(Plan plan) {
        this.plan = plan;
    }

    /** The figures of a year are the shares of the plan, so that years count alike in averages. */
    static Timetable timetable(Roadmap roadmap, Scenario scenario, Burden burden) {
        YearGoals goals = new YearGoals(roadmap.goal(scenario));
        Requirement requirement = scenario.requirement(burden);
        List<Integer> years = roadmap.years().list();
        List<Burden> totals = roadmap.totals(requirement.burden());
        List<Timetable.Step> steps = new ArrayList<>();
        for (int k = 0; k < years.size(); k++) {
            Limits limits = roadmap.limits(requirement, years.get(k));
            Amounts figures = goals.shares(scenario.alliance(), years.get(k), totals.get(k), limits);
            steps.add(new Timetable.Step(years.get(k), totals.get(k), limits, figures));
        }
        List<Amounts> history = new ArrayList<>();
        List<Integer> before = YearAlliance.before(scenario.alliance(), years.get(0));
        for (int year : before.subList(Math.max(0, before.size() - roadmap.stepsBefore()), before.size())) {
            history.add(goals.shares(scenario.alliance(), year, totals.get(0), requirement.limits()));
        }
        return Timetable.of(scenario.alliance(), steps).withHistory(history);
    }

    private Amounts shares(Alliance alliance, int year, Burden burden, Limits limits) {
        Timetable.Step.requireTotal(year, burden);
        try {
            return known.computeIfAbsent(new Case(YearAlliance.of(alliance, year), burden, limits), this::shares);
        } catch (MissingFiguresException e) {
            throw new MissingFiguresException("in " + year + ", ", e);
        }
    }

    private Amounts shares(Case ofYear) {
        return Allocator.allocate(ofYear.alliance, ofYear.burden, ofYear.limits, plan)
                .ideal()
                .times(BigInteger.ONE, BigInteger.valueOf(ofYear.burden.quanta()));
    }
}
