package io.lionshare.transition.report;

import io.lionshare.document.Element;
import io.lionshare.document.Folded;
import io.lionshare.document.Mark;
import io.lionshare.document.Panels;
import io.lionshare.document.Section;
import io.lionshare.transition.RoadOption;
import java.util.ArrayList;
import java.util.List;

/** The section about the roads of one burden. */
final class RoadSections {
    private RoadSections() {}

    static Section of(BurdenRoads roads, MembersTable.Measure measure) {
        RoadLines lines = new RoadLines(roads);
        List<Element> elements = new ArrayList<>();
        elements.add(new Panels(roads.options().stream()
                .map(option -> new Panels.Panel(
                        Mark.NO_SERIES,
                        option.name(),
                        remark(roads, option),
                        List.of(lines.of(option), YearsTable.of(roads, option))))
                .toList()));
        roads.costs().stream().limit(1).forEach(cost -> elements.add(LimitRemark.of(roads, cost)));
        elements.add(new Folded(
                "Every member in every year",
                roads.options().stream()
                        .map(option -> (Element) MembersTable.of(roads, option, measure))
                        .toList()));
        if (!roads.costs().isEmpty()) {
            List<Element> costs = new ArrayList<>();
            for (LimitCost cost : roads.costs()) {
                if (!cost.equals(roads.costs().get(0))) {
                    costs.add(LimitRemark.of(roads, cost));
                }
                cost.ways().stream()
                        .filter(way -> !way.bearers().isEmpty())
                        .forEach(way -> costs.add(LimitTable.of(roads, cost, way)));
            }
            elements.add(new Folded("What limits move in each year", costs));
        }
        return new Section(
                roads.id(),
                "Over the years",
                roads.label().title() + ": over the years",
                new RoadFinding(roads).title(),
                RoadLead.of(roads),
                elements);
    }

    /** How many arrive, which the title says of few ways only. */
    private static String remark(BurdenRoads roads, RoadOption option) {
        return new RoadFinding(roads).count(option.road()) + " at the goal in " + roads.until();
    }
}
