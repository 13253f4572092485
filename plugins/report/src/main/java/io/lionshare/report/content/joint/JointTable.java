package io.lionshare.report.content.joint;

import io.lionshare.joint.JointSplit;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.words.DerivationWords;
import io.lionshare.report.words.JointValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Each member's fair share beside what it gives, in all and of each kind. */
final class JointTable {
    private final JointSplit split;
    private final JointValues values;
    private final List<ContributionType> types;
    private final List<Member> members;

    JointTable(JointSplit split, List<Member> members) {
        this.split = split;
        this.values = new JointValues(split);
        this.types = split.problem().burdens().stream().map(Burden::type).toList();
        this.members = members;
    }

    DataTable table() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("member")));
        for (String head : List.of("fair share", "gives", "difference")) {
            columns.add(Column.numbers("in all, " + values.unit(), head));
        }
        types.forEach(type -> columns.add(Column.numbers(type.id(), type.unit())));
        List<Row> rows = new ArrayList<>();
        members.forEach(member -> rows.add(row(Kind.BODY, DerivationWords.name(member), List.of(member))));
        rows.add(row(Kind.TOTAL, "Total", members));
        return new DataTable("The joint split: fair shares, and what each member gives", columns, rows);
    }

    private Row row(Kind kind, String head, List<Member> summed) {
        BigDecimal fair = sum(summed, member -> split.fairValue(member.id()));
        BigDecimal given = sum(summed, member -> split.value(member.id()));
        BigDecimal difference = given.subtract(fair);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(head),
                Cell.number(values.digits(fair), fair),
                Cell.number(values.digits(given), given),
                Cell.number(values.change(difference), difference)));
        for (ContributionType type : types) {
            BigDecimal amount = sum(summed, member -> split.amount(member.id(), type.id()));
            cells.add(Cell.number(type.digits(amount), amount));
        }
        return new Row(kind, cells);
    }

    private static BigDecimal sum(List<Member> summed, Function<Member, BigDecimal> value) {
        return summed.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
