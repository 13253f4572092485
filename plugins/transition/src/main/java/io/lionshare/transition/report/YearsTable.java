package io.lionshare.transition.report;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.Member;
import io.lionshare.transition.Road;
import io.lionshare.transition.RoadOption;
import io.lionshare.transition.RoadYear;
import io.lionshare.transition.UnmetLimit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** One road year by year: what moves, how many are at their cap, who arrives; below it which limits are not met yet. */
final class YearsTable {
    private static final int NAMED = 2;

    private final BurdenRoads roads;
    private final Road road;
    private final boolean hasCap;

    private YearsTable(BurdenRoads roads, Road road) {
        this.roads = roads;
        this.road = road;
        this.hasCap = road.transition().cap().isPresent();
    }

    static Table of(BurdenRoads roads, RoadOption option) {
        YearsTable table = new YearsTable(roads, option.road());
        return new Table(
                roads.idOf(option.name()) + "-moves",
                Table.Look.PLAIN,
                "What moves in each year with " + option.name(),
                table.columns(),
                option.road().years().stream().map(table::row).toList(),
                table.unmet());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Year"), Column.numbers("", "moves, %")));
        if (hasCap) {
            columns.add(Column.numbers("", "at their cap"));
        }
        columns.add(Column.words("arrive"));
        return columns;
    }

    private Row row(RoadYear year) {
        List<Cell> cells =
                new ArrayList<>(List.of(new Words(Integer.toString(year.year())), ExactShares.figure(year.moved())));
        if (hasCap) {
            long atCap = roads.alliance().members().stream()
                    .filter(member -> year.atCap(member.id()) != RoadYear.AtCap.NO)
                    .count();
            cells.add(Figure.of(Long.toString(atCap), BigDecimal.valueOf(atCap)));
        }
        cells.add(some(roads.ranked().stream()
                .filter(member -> road.arrival(member.id()).equals(OptionalInt.of(year.year())))
                .map(Member::name)
                .toList()));
        return new Row(Row.Kind.BODY, cells);
    }

    private Words some(List<String> names) {
        return new Words(
                names.isEmpty()
                        ? Digits.DASH
                        : names.size() == roads.alliance().size() ? "all" : Lists.some(names, NAMED));
    }

    /** The limits that caps or steps do not let the amounts keep yet, and in which years. */
    private String unmet() {
        Map<String, List<String>> byYears = new LinkedHashMap<>();
        road.years().stream()
                .flatMap(year -> year.unmet().stream())
                .map(UnmetLimit::target)
                .distinct()
                .forEach(target -> byYears.computeIfAbsent(
                                YearRanges.of(
                                        road,
                                        year -> year.unmet().stream()
                                                .anyMatch(
                                                        limit -> limit.target().equals(target))),
                                years -> new ArrayList<>())
                        .add(roads.called(target)));
        return byYears.isEmpty()
                ? ""
                : byYears.entrySet().stream()
                        .map(entry -> Lists.with(Lists.and(entry.getValue()), "(" + entry.getKey() + ")"))
                        .collect(Collectors.joining(", ", "Limits not met yet: ", "."));
    }
}
