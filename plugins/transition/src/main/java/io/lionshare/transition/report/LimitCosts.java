package io.lionshare.transition.report;

import io.lionshare.model.Burden;
import io.lionshare.model.Limits;
import io.lionshare.plan.Scenario;
import io.lionshare.transition.CapConflictException;
import io.lionshare.transition.Road;
import io.lionshare.transition.RoadOption;
import io.lionshare.transition.RoadYear;
import io.lionshare.transition.Roadmap;
import io.lionshare.transition.Timetable;
import io.lionshare.transition.YearLimits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Works out what each limit costs on the way: the plan is divided again without it, while start and ways stay. */
final class LimitCosts {
    private final Scenario scenario;
    private final Roadmap roadmap;
    private final BurdenRoads roads;

    private LimitCosts(Scenario scenario, Roadmap roadmap, BurdenRoads roads) {
        this.scenario = scenario;
        this.roadmap = roadmap;
        this.roads = roads;
    }

    /** Those of the limits that move anything, the largest first. */
    static List<LimitCost> of(Scenario scenario, Roadmap roadmap, BurdenRoads roads) {
        LimitCosts costs = new LimitCosts(scenario, roadmap, roads);
        return LimitGroup.of(roads.first().timetable()).stream()
                .filter(costs::isFelt)
                .map(costs::cost)
                .filter(LimitCost::isFelt)
                .sorted(Comparator.comparing(LimitCost::most).reversed())
                .toList();
    }

    private boolean isFelt(LimitGroup group) {
        for (RoadOption option : roads.options()) {
            List<RoadYear> years = option.road().years();
            for (int k = 0; k < years.size(); k++) {
                Limits ofYear = option.road().timetable().steps().get(k).limits();
                if (group.isFelt(roads.alliance(), years.get(k), ofYear)) {
                    return true;
                }
            }
        }
        return false;
    }

    private LimitCost cost(LimitGroup group) {
        Timetable without = without(group);
        List<LimitCost.Way> ways = new ArrayList<>();
        List<String> lost = new ArrayList<>();
        for (RoadOption option : roads.options()) {
            Road road = option.road();
            try {
                ways.add(new LimitCost.Way(option.name(), road, Road.of(without, road.start(), road.transition())));
            } catch (CapConflictException e) {
                lost.add(option.name());
            }
        }
        return new LimitCost(group.sentence(roads), ways, lost);
    }

    private Timetable without(LimitGroup group) {
        String id = roads.burden().id();
        Burden burden = scenario.burden(id);
        Map<String, YearLimits> limits = new TreeMap<>(roadmap.limits());
        YearLimits changed = limits.remove(id);
        if (changed != null) {
            Map<Integer, Limits> byYear = new TreeMap<>();
            changed.byYear().forEach((year, ofYear) -> byYear.put(year, group.outOf(ofYear)));
            limits.put(id, new YearLimits(byYear));
        }
        Roadmap other = new Roadmap(
                roadmap.years(),
                roadmap.burdens(),
                roadmap.origin(),
                roadmap.towards(),
                roadmap.totals(),
                limits,
                roadmap.ways());
        return other.timetable(scenario.withLimits(id, group.outOf(scenario.limitsOf(burden))), burden);
    }
}
