package io.lionshare.report.content.joint;

import io.lionshare.joint.JointSplit;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.words.JointValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What a quantum of each burden, and all of it, counts for. */
final class ExchangeTable {
    private ExchangeTable() {}

    static DataTable of(JointSplit split) {
        JointValues values = new JointValues(split);
        List<Row> rows = new ArrayList<>();
        for (Burden burden : split.problem().burdens()) {
            ContributionType type = burden.type();
            rows.add(new Row(
                    Kind.BODY,
                    List.of(
                            Cell.words(type.id()),
                            Cell.number(type.format(type.quantum()), type.quantum()),
                            value(values, values.price(burden)),
                            Cell.number(type.format(burden.total()), burden.total()),
                            value(values, values.of(burden)))));
        }
        Cell none = Cell.words("");
        rows.add(new Row(
                Kind.TOTAL,
                List.of(
                        Cell.words("Total"),
                        none,
                        none,
                        none,
                        value(values, split.problem().value()))));
        return new DataTable(
                "Exchange values",
                List.of(
                        Column.words("burden"),
                        Column.numbers("", "quantum"),
                        Column.numbers("", "counts for, " + values.unit()),
                        Column.numbers("", "required"),
                        Column.numbers("", "which is worth, " + values.unit())),
                rows);
    }

    private static Cell value(JointValues values, BigDecimal value) {
        return Cell.number(values.digits(value), value);
    }
}
