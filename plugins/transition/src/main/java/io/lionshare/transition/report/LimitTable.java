package io.lionshare.transition.report;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.model.Member;
import io.lionshare.transition.Road;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a limit moves in each year by one way: in all, and to the members that bear most of it. */
final class LimitTable {
    private static final int NAMED = 4;

    private LimitTable() {}

    static Table of(BurdenRoads roads, LimitCost cost, LimitCost.Way way) {
        AmountFormat amounts = roads.amounts();
        List<Member> bearers = way.bearers();
        List<Member> named = bearers.subList(0, Math.min(NAMED, bearers.size()));
        List<Member> others = bearers.subList(named.size(), bearers.size());
        List<Column> columns = new ArrayList<>(List.of(Column.words("Year"), Column.numbers("", "in all")));
        named.forEach(member -> columns.add(Column.numbers("", member.name())));
        if (!others.isEmpty()) {
            columns.add(Column.numbers("", Digits.word(others.size()) + (others.size() == 1 ? " other" : " others")));
        }
        List<Row> rows = new ArrayList<>();
        Road road = way.with();
        for (int k = 0; k < road.years().size(); k++) {
            int year = k;
            List<Cell> cells = new ArrayList<>(
                    List.of(new Words(Integer.toString(road.years().get(k).year())), amounts.cell(way.moved(k))));
            named.forEach(member -> cells.add(amounts.change(way.more(year, member))));
            if (!others.isEmpty()) {
                cells.add(amounts.change(others.stream()
                        .map(member -> way.more(year, member))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
            }
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        return new Table(
                roads.idOf(cost.sentence() + " " + way.name()),
                Table.Look.PLAIN,
                cost.sentence() + ": who carries how much more with " + way.name() + ", " + amounts.head(),
                columns,
                rows,
                "");
    }
}
