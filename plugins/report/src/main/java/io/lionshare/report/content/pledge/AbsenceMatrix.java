package io.lionshare.report.content.pledge;

import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.report.Chart;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.Element;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.Magnitude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The costs of absences in one unit: a heat map of the largest, and a table of all.
 *
 * @param before how the burden is divided while nobody is absent
 * @param absent who can be absent, the largest first
 * @param payers who pays more, the one who pays most first
 * @param id of the chart, after the burden's
 * @param unit of the costs
 * @param decimals of the costs
 * @param cost of the absence of the first to the second; empty if it is not known
 */
record AbsenceMatrix(
        Allocation before,
        List<Member> absent,
        List<Member> payers,
        String id,
        String unit,
        int decimals,
        BiFunction<Member, Member, Optional<BigDecimal>> cost) {
    /** As many as can be read on a phone. */
    private static final int SHOWN = 8;

    private static final String NONE = "\u2013";

    List<Element> elements() {
        ContributionType type = before.burden().type();
        return List.of(map(), new Element.Folded("Every absence: " + type.id() + ", " + unit, List.of(table())));
    }

    private Chart map() {
        List<Member> rows = first(absent);
        List<Member> columns = first(payers);
        Costliest most = costliest(rows, columns);
        Magnitude magnitude = Magnitude.of(most.cost, decimals);
        List<Chart.Bar> shades = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        for (Member row : rows) {
            shades.add(new Chart.Bar(
                    row.name(),
                    columns.stream().map(other -> shade(row, other, most.cost)).toList()));
            texts.add(columns.stream()
                    .map(other -> cost(row, other).map(magnitude::digits).orElse(NONE))
                    .toList());
        }
        return new Chart.HeatMap(
                before.burden().type().id() + "-" + id,
                before.burden().type().id() + ": what absences cost, in " + magnitude.unit(unit),
                "A row for who is absent, a column for who carries more; darker is more." + which(rows, columns)
                        + " Most: without "
                        + most.absent.name() + ", " + most.payer.name() + " carries "
                        + Figures.fixed(most.cost, decimals)
                        + " " + unit + " more.",
                columns.stream().map(Member::id).toList(),
                shades,
                texts);
    }

    private String which(List<Member> rows, List<Member> columns) {
        List<String> parts = new ArrayList<>();
        if (rows.size() < absent.size()) {
            parts.add("the " + rows.size() + " largest of " + absent.size() + " absences");
        }
        if (columns.size() < payers.size()) {
            parts.add("the " + columns.size() + " of " + payers.size() + " members to whom absences cost most");
        }
        return parts.isEmpty() ? "" : " Shown are " + String.join(" and ", parts) + "; the table below has all.";
    }

    private double shade(Member row, Member other, BigDecimal most) {
        return cost(row, other)
                .filter(value -> value.signum() > 0)
                .map(value -> value.doubleValue() / most.doubleValue())
                .orElse(0.0);
    }

    /** Empty for members themselves. */
    private Optional<BigDecimal> cost(Member member, Member other) {
        return member.equals(other) ? Optional.empty() : cost.apply(member, other);
    }

    private DataTable table() {
        ContributionType type = before.burden().type();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("absent"));
        columns.add(Column.numbers("", "leaves, " + type.unit()));
        payers.forEach(payer -> columns.add(Column.numbers("more for", payer.id())));
        List<Row> rows = new ArrayList<>();
        for (Member member : absent) {
            BigDecimal leaves = before.amount(member.id());
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.words(member.name() + " (" + member.id() + ")"));
            cells.add(Cell.number(type.digits(leaves), leaves));
            payers.forEach(payer -> cells.add(cost(member, payer)
                    .map(value -> Cell.number(Figures.fixed(value, decimals), value))
                    .orElse(Cell.words(NONE))));
            rows.add(new Row(Kind.BODY, cells));
        }
        return new DataTable(type.id() + ": what each absence costs each other member, in " + unit, columns, rows);
    }

    private static List<Member> first(List<Member> members) {
        return members.subList(0, Math.min(SHOWN, members.size()));
    }

    private record Costliest(Member absent, Member payer, BigDecimal cost) {}

    private Costliest costliest(List<Member> rows, List<Member> columns) {
        Costliest most = new Costliest(rows.get(0), columns.get(0), BigDecimal.ZERO);
        for (Member row : rows) {
            for (Member column : columns) {
                BigDecimal value = cost(row, column).orElse(BigDecimal.ZERO);
                if (value.compareTo(most.cost) > 0) {
                    most = new Costliest(row, column, value);
                }
            }
        }
        return most;
    }
}
