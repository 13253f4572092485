package io.lionshare.report.content.pledge;

import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.Element;
import io.lionshare.report.words.DerivationWords;
import io.lionshare.report.words.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The costs of absences in one unit: a table of all, and a heat map of the largest.
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
    static final String NONE = "\u2013";

    List<Element> elements() {
        ContributionType type = before.burden().type();
        return List.of(
                AbsenceMap.of(this),
                new Element.Folded("Every absence: " + type.id() + ", " + unit, () -> List.of(table())));
    }

    /** Empty for members themselves. */
    Optional<BigDecimal> between(Member member, Member other) {
        return member.id().equals(other.id()) ? Optional.empty() : cost.apply(member, other);
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
            cells.add(Cell.words(DerivationWords.name(member)));
            cells.add(Cell.number(type.digits(leaves), leaves));
            payers.forEach(payer -> cells.add(between(member, payer)
                    .map(value -> Cell.number(Figures.fixed(value, decimals), value))
                    .orElse(Cell.words(NONE))));
            rows.add(new Row(Kind.BODY, cells));
        }
        return new DataTable(type.id() + ": what each absence costs each other member, in " + unit, columns, rows);
    }
}
