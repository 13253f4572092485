package io.lionshare.transition;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Figure;
import io.lionshare.document.Prose;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.model.Bloc;
import io.lionshare.model.Member;
import io.lionshare.plugin.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One road: amounts by member and year, blocs, who is at its cap, and which limit is not met yet. */
final class RoadSection {
    private RoadSection() {}

    static Section of(RoadOption option) {
        Road road = option.road();
        String burden = road.years().get(0).burden().id();
        String id = Section.idOf(burden + " " + option.name());
        List<Column> columns = new ArrayList<>(List.of(Column.words("Member")));
        road.years().forEach(year -> columns.add(Column.numbers("", Integer.toString(year.year()))));
        List<Row> rows = new ArrayList<>();
        for (Member member : road.timetable().alliance().membersAsGiven()) {
            rows.add(new Row(Row.Kind.BODY, cells(road, member.id(), member.name())));
        }
        for (Bloc bloc : road.timetable().alliance().blocs()) {
            rows.add(new Row(Row.Kind.SUBTOTAL, cells(road, bloc.name(), bloc.name())));
        }
        List<Element> elements = new ArrayList<>();
        elements.add(new Table(
                id + "-years",
                Table.Look.DATA,
                road.years().get(0).burden().type().label().title() + " by year, " + road.transition(),
                columns,
                rows,
                "in " + road.years().get(0).burden().type().unit()));
        road.years().forEach(year -> elements.add(new Prose(words(road, year))));
        return Section.of(
                id,
                road.years().get(0).burden().type().label().title() + ", " + option.name() + ": "
                        + road.arrived().size() + " members are at their goals in the last year",
                elements);
    }

    private static List<Cell> cells(Road road, String name, String shown) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(shown));
        road.years()
                .forEach(year ->
                        cells.add(Figure.of(year.burden().type().digits(year.amount(name)), year.amount(name))));
        return cells;
    }

    private static String words(Road road, RoadYear year) {
        List<String> atCap = road.timetable().alliance().members().stream()
                .filter(member -> year.atCap(member.id()) != RoadYear.AtCap.NO)
                .map(Member::name)
                .toList();
        String unmet = year.unmet().stream()
                .map(limit -> (limit.isFloor() ? "floor of " : "ceiling of ") + limit.target())
                .collect(Collectors.joining(", "));
        return year.year() + ": " + year.moved().times(100).toDecimal(1) + " % of the total changes hands"
                + (atCap.isEmpty() ? "" : "; at the cap: " + Names.few(atCap))
                + (unmet.isEmpty() ? "." : "; not met yet: " + unmet + ".");
    }
}
