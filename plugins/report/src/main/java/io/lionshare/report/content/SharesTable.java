package io.lionshare.report.content;

import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.words.DerivationWords;
import io.lionshare.report.words.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The plans of one burden beside each other: amount, share and difference from the baseline, for members, blocs and all. */
final class SharesTable {
    private final Comparison comparison;
    private final Burden burden;
    private final List<Member> members;
    private final ContributionType type;

    SharesTable(Comparison comparison, Burden burden, List<Member> members) {
        this.comparison = comparison;
        this.burden = burden;
        this.members = members;
        this.type = burden.type();
    }

    DataTable table() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("member")));
        for (Plan plan : comparison.scenario().plans()) {
            columns.add(Column.numbers(plan.name(), type.unit()));
            columns.add(Column.numbers(plan.name(), "%"));
            if (!isBaseline(plan)) {
                columns.add(Column.numbers(plan.name(), "change"));
            }
        }
        List<Row> rows = new ArrayList<>();
        members.forEach(member -> rows.add(row(Kind.BODY, DerivationWords.name(member), member.id())));
        for (Bloc bloc : comparison.scenario().alliance().blocs()) {
            rows.add(row(Kind.SUBTOTAL, bloc.name(), bloc.name()));
        }
        rows.add(total());
        return new DataTable(type.id() + ": amounts and shares of each member", columns, rows);
    }

    private boolean isBaseline(Plan plan) {
        return plan.name().equals(comparison.scenario().baseline());
    }

    private Row row(Kind kind, String head, String name) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(head)));
        for (Plan plan : comparison.scenario().plans()) {
            Allocation allocation = comparison.allocation(burden, plan);
            add(
                    cells,
                    plan,
                    allocation.amount(name),
                    allocation.share(name),
                    comparison.change(burden, plan).of(name));
        }
        return new Row(kind, cells);
    }

    /** The sums of the members' numbers, which are the burden, all of it, and zero. */
    private Row total() {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words("Total")));
        for (Plan plan : comparison.scenario().plans()) {
            Allocation allocation = comparison.allocation(burden, plan);
            BigDecimal amount = BigDecimal.ZERO;
            BigDecimal difference = BigDecimal.ZERO;
            for (Member member : members) {
                amount = amount.add(allocation.amount(member.id()));
                difference = difference.add(comparison.change(burden, plan).of(member.id()));
            }
            BigDecimal share = burden.total().signum() == 0 ? BigDecimal.ZERO : BigDecimal.ONE;
            add(cells, plan, amount, share, difference);
        }
        return new Row(Kind.TOTAL, cells);
    }

    private void add(List<Cell> cells, Plan plan, BigDecimal amount, BigDecimal share, BigDecimal difference) {
        cells.add(Cell.number(type.digits(amount), amount));
        cells.add(Cell.number(Figures.percent(share), share.movePointRight(2)));
        if (!isBaseline(plan)) {
            cells.add(Cell.number(Figures.difference(type, difference), difference));
        }
    }
}
