package io.lionshare.transition.report;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Report;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Scenario;
import io.lionshare.transition.Roadmap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Roads to the same goals side by side: in which year each member arrives, and each road by year. */
public final class RoadReport {
    private RoadReport() {}

    /**
     * The report.
     *
     * @param scenario has the plans, and what is carried today
     * @param roadmaps for each burden of the scenario that is shown, the years and the ways to move; at least one
     * @return the report; its summary has the ways side by side, its sections have the years
     * @throws IllegalArgumentException if there is nothing to report, or as {@link Roadmap#roads}
     * @throws io.lionshare.model.InfeasibleException as {@link Roadmap#roads}
     * @throws io.lionshare.transition.CapConflictException as {@link Roadmap#roads}
     */
    public static Report of(Scenario scenario, Map<Burden, Roadmap> roadmaps) {
        Objects.requireNonNull(scenario, "scenario of a report");
        if (roadmaps.isEmpty()) {
            throw new IllegalArgumentException("a report of roads must be about at least one burden");
        }
        List<BurdenRoads> burdens = roadmaps.entrySet().stream()
                .map(entry ->
                        BurdenRoads.of(Section.idOf(entry.getKey().id()), scenario, entry.getKey(), entry.getValue()))
                .toList();
        String headline = burdens.stream()
                .map(roads ->
                        roads.label().title() + ": " + new RoadFinding(roads).sentence() + ". " + RoadLead.of(roads))
                .collect(Collectors.joining(" "));
        return new Report(
                scenario.name(),
                "",
                new Summary(
                        headline,
                        headline,
                        burdens.stream().map(roads -> (Element) arrivals(roads)).toList()),
                List.of(),
                List.of(),
                burdens.stream()
                        .map(roads -> RoadSections.of(roads, MembersTable.Measure.AMOUNTS))
                        .toList(),
                List.of());
    }

    private static Table arrivals(BurdenRoads roads) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("Member"), Column.numbers("share, %", "before"), Column.numbers("share, %", "goal")));
        roads.options().forEach(option -> columns.add(Column.numbers("arrives", option.name())));
        List<Row> rows = new ArrayList<>();
        for (Member member : roads.alliance().membersAsGiven()) {
            List<Cell> cells = new ArrayList<>(List.of(
                    new Words(member.name()),
                    ExactShares.figure(ExactShares.before(roads.first(), member.id())),
                    ExactShares.figure(ExactShares.goal(roads.first(), member.id()))));
            roads.options()
                    .forEach(option -> cells.add(new Words(year(option.road().arrival(member.id())))));
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        return new Table(
                Section.idOf(roads.burden().id()) + "-arrivals",
                Table.Look.DATA,
                roads.label().title() + ": shares before and by the goal of " + roads.until()
                        + ", and from which year on a member is at its goal",
                columns,
                rows,
                "later: not by " + roads.until());
    }

    private static String year(OptionalInt arrival) {
        return arrival.isPresent() ? Integer.toString(arrival.getAsInt()) : "later";
    }
}
