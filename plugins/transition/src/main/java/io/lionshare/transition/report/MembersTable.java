package io.lionshare.transition.report;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.model.Bloc;
import io.lionshare.model.Member;
import io.lionshare.transition.Road;
import io.lionshare.transition.RoadOption;
import io.lionshare.transition.RoadYear;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** One road member by member: what it carries in each year, when it is at its cap, and when it arrives. */
final class MembersTable {
    /** What stands in the columns of years. */
    enum Measure {
        /** Percent of the total, as there is little room on a page. */
        SHARES,
        /** Amounts. */
        AMOUNTS
    }

    private final BurdenRoads roads;
    private final AmountFormat amounts;
    private final Measure measure;
    private final Road road;
    private final boolean hasCap;

    private MembersTable(BurdenRoads roads, Road road, Measure measure) {
        this.roads = roads;
        this.amounts = roads.amounts();
        this.road = road;
        this.measure = measure;
        this.hasCap = road.transition().cap().isPresent();
    }

    static Table of(BurdenRoads roads, RoadOption option, Measure measure) {
        MembersTable table = new MembersTable(roads, option.road(), measure);
        List<Row> rows = new ArrayList<>();
        for (Member member : roads.ranked()) {
            List<Cell> cells = table.shown(member.name(), member.id());
            cells.addAll(table.arrival(member.id()));
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        for (Bloc bloc : roads.blocs()) {
            rows.add(table.sum(Row.Kind.SUBTOTAL, table.shown(bloc.name(), bloc.name())));
        }
        rows.add(table.sum(Row.Kind.TOTAL, table.total()));
        return new Table(
                roads.idOf(option.name()) + (measure == Measure.SHARES ? "-shares" : "-amounts"),
                Table.Look.DATA,
                (measure == Measure.SHARES
                                ? "Share of the " + roads.label().phrase() + ", %"
                                : table.amounts.headed(roads.label().title()))
                        + ", " + option.road().transition(),
                table.columns(),
                rows,
                "");
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(
                List.of(Column.words("Member"), Column.numbers("", "goal, %"), Column.numbers("", "before, %")));
        road.years().forEach(year -> columns.add(Column.numbers("", Integer.toString(year.year()))));
        if (hasCap) {
            columns.add(Column.words("at its cap"));
            columns.add(Column.words(roads.step() + "s alone"));
        }
        columns.add(Column.words("arrives"));
        return columns;
    }

    private List<Cell> shown(String name, String id) {
        List<Cell> cells = new ArrayList<>(List.of(
                new Words(name),
                ExactShares.figure(ExactShares.goal(road, id)),
                ExactShares.figure(ExactShares.before(road, id))));
        road.years()
                .forEach(year -> cells.add(
                        measure == Measure.SHARES
                                ? ExactShares.figure(ExactShares.in(year, id))
                                : amounts.cell(year.amount(id))));
        return cells;
    }

    private List<Cell> total() {
        List<Cell> cells =
                new ArrayList<>(List.of(new Words("Total, " + amounts.head()), new Words(""), new Words("")));
        road.years().forEach(year -> cells.add(amounts.cell(year.burden().total())));
        return cells;
    }

    private Row sum(Row.Kind kind, List<Cell> cells) {
        while (cells.size() < columns().size()) {
            cells.add(new Words(""));
        }
        return new Row(kind, cells);
    }

    private List<Cell> arrival(String id) {
        List<Cell> cells = new ArrayList<>();
        if (hasCap) {
            cells.add(new Words(YearRanges.of(road, year -> year.atCap(id) != RoadYear.AtCap.NO)));
            cells.add(number(road.alone(id), "never"));
        }
        cells.add(number(road.arrival(id), "later"));
        return cells;
    }

    private static Cell number(OptionalInt number, String otherwise) {
        return new Words(number.isEmpty() ? otherwise : Integer.toString(number.getAsInt()));
    }
}
