package io.lionshare.report.content;

import io.lionshare.model.Burden;
import io.lionshare.model.Derivation.Step;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How every number of every member came about: unfolded for those who are asked. */
public final class MembersSection {
    /** Beyond the decimals of the quantum, since steps in the middle are no whole quanta. */
    private static final int MORE_DECIMALS = 3;

    private MembersSection() {}

    /**
     * The section.
     *
     * @param comparison the plans side by side
     * @return a part to unfold for each member, with a table for each plan and burden
     */
    public static Section of(Comparison comparison) {
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Prose(
                "Each step changes a member's amount for a reason; the steps add up to what it carries."));
        for (Member member : comparison.scenario().alliance().members()) {
            List<Element> tables = new ArrayList<>();
            for (Burden burden : comparison.scenario().burdens()) {
                comparison
                        .scenario()
                        .plans()
                        .forEach(plan -> tables.add(table(
                                comparison.allocation(plan.name(), burden.type().id()), member)));
            }
            elements.add(new Element.Folded(member.name() + " (" + member.id() + ")", tables));
        }
        return new Section("members", "Where each member's numbers come from", elements);
    }

    private static DataTable table(Allocation allocation, Member member) {
        String unit = allocation.burden().type().unit();
        int decimals = MORE_DECIMALS + Figures.decimals(allocation.burden().type());
        int position = allocation.alliance().position(member.id());
        List<Row> rows = new ArrayList<>();
        for (Step step : allocation.derivation().steps()) {
            BigDecimal change = step.change(position);
            if (rows.isEmpty()) {
                rows.add(row(Kind.BODY, step.name(), Figures.fixed(change, decimals), change, step.reason(position)));
            } else if (change.signum() != 0) {
                rows.add(row(Kind.BODY, step.name(), Figures.change(change, decimals), change, step.reason(position)));
            }
        }
        BigDecimal amount = allocation.amount(member.id());
        String share = Figures.percent(allocation.share(member.id())) + " % of the total";
        rows.add(row(Kind.TOTAL, "carries", Figures.fixed(amount, decimals), amount, share));
        return new DataTable(
                member.name() + ", " + allocation.burden().type().id() + " under "
                        + allocation.plan().name(),
                List.of(Column.words("step"), Column.numbers("", unit), Column.words("why")),
                rows);
    }

    private static Row row(Kind kind, String name, String text, BigDecimal number, String reason) {
        return new Row(kind, List.of(Cell.words(name), Cell.number(text, number), Cell.words(reason)));
    }
}
