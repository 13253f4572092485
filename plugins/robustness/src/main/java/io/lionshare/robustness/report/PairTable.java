package io.lionshare.robustness.report;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Folded;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.model.Member;
import java.util.ArrayList;
import java.util.List;

/** In how many weightings the member of a row carries more than that of a column: the largest ten by median. */
final class PairTable {
    private static final int MOST = 10;

    private PairTable() {}

    static Folded of(BurdenRanges ranges) {
        List<Member> members =
                ranges.drawn().stream().map(RangeRow::member).limit(MOST).toList();
        List<Column> columns = new ArrayList<>(List.of(Column.words("Member")));
        members.forEach(member -> columns.add(Column.numbers("", member.name()).briefly(member.id())));
        List<Row> rows = new ArrayList<>();
        for (Member row : members) {
            List<Cell> cells = new ArrayList<>(List.of(new Words(row.name())));
            for (Member column : members) {
                cells.add(
                        row.equals(column)
                                ? new Words("")
                                : RangeTable.chance(ranges.ranges()
                                        .pair(row.id(), column.id())
                                        .more()));
            }
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        Table table =
                new Table("pairs", Table.Look.DATA, "Row carries more than column, % of weightings", columns, rows, "");
        return new Folded("Who carries more than whom: the " + members.size() + " largest in pairs", List.of(table));
    }
}
