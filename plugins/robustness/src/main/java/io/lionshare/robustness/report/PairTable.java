package io.lionshare.robustness.report;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Folded;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.model.Member;
import io.lionshare.robustness.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** How often the member of a row carries more than that of a column: the largest ten. */
final class PairTable {
    private static final int MOST = 10;

    private PairTable() {}

    static Table of(BurdenRanges ranges) {
        return table(
                ranges.drawn().stream().map(RangeRow::member).toList(),
                (row, column) -> ranges.ranges().pair(row, column).more(),
                ranges.oneCase() + "s");
    }

    /**
     * The largest members in pairs.
     *
     * @param members the largest first
     * @param more how often the member with the first id carries more than that with the second
     * @param cases of what it is a part
     */
    static Folded of(List<Member> members, BiFunction<String, String, Estimate> more, String cases) {
        Table table = table(members, more, cases);
        return new Folded(
                "Who carries more than whom: the " + table.rows().size() + " largest in pairs", List.of(table));
    }

    private static Table table(List<Member> members, BiFunction<String, String, Estimate> more, String cases) {
        List<Member> largest = members.stream().limit(MOST).toList();
        List<Column> columns = new ArrayList<>(List.of(Column.words("Member")));
        largest.forEach(member -> columns.add(Column.numbers("", member.name()).briefly(member.id())));
        List<Row> rows = new ArrayList<>();
        for (Member row : largest) {
            List<Cell> cells = new ArrayList<>(List.of(new Words(row.name())));
            for (Member column : largest) {
                cells.add(row.equals(column) ? new Words("") : RangeTable.chance(more.apply(row.id(), column.id())));
            }
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        return new Table("pairs", Table.Look.DATA, "Row carries more than column, % of " + cases, columns, rows, "");
    }
}
