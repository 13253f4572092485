package io.lionshare.report.content.pledge;

import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.plan.Change;
import io.lionshare.pledge.Withdrawal;
import io.lionshare.report.Chart;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.DerivationWords;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.Magnitude;
import io.lionshare.report.words.PerGdp;
import io.lionshare.report.words.Plural;
import io.lionshare.report.words.Ties;
import io.lionshare.report.words.WithdrawalWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a withdrawal changes of one burden: who pays most more, and every number that changes. */
final class ChangeElements {
    private static final int SHOWN = 12;
    private static final int DECIMALS = 4;

    private final Withdrawal withdrawal;
    private final String id;
    private final ContributionType type;
    private final Change change;

    ChangeElements(Withdrawal withdrawal, String id) {
        this.withdrawal = withdrawal;
        this.id = id;
        this.type = withdrawal.burden().type();
        this.change = withdrawal.change();
    }

    List<Element> list() {
        List<Element> elements = new ArrayList<>(List.of(chart()));
        WithdrawalWords.falls(withdrawal).ifPresent(falls -> elements.add(new Element.Remark("Falls", falls)));
        DataTable table = table();
        elements.add(table.rows().size() <= SHOWN ? table : new Element.Folded(table.caption(), () -> List.of(table)));
        return elements;
    }

    private Chart chart() {
        List<Member> losers = change.burdened();
        List<Member> shown = losers.subList(0, Math.min(SHOWN, losers.size()));
        List<Member> first = Ties.largest(losers, Comparator.comparing(member -> change.of(member.id())));
        BigDecimal most = change.of(first.get(0).id());
        Magnitude magnitude = Magnitude.of(most, Figures.decimals(type));
        return new Chart.Bars(
                id + "-" + Section.idOf(type.id()),
                type.id() + ": who carries more" + (shown.size() < losers.size() ? " (the " + SHOWN + " largest)" : ""),
                Ties.names(first.stream().map(Member::name).toList())
                        + Plural.verb(first.size(), " carries ", " carry ") + type.format(most) + " more than before"
                        + Ties.each(first) + ".",
                magnitude.unit(type.unit()),
                List.of("more"),
                shown.stream()
                        .map(member -> new Chart.Bar(member.name(), List.of(magnitude.of(change.of(member.id())))))
                        .toList());
    }

    /** Those who pay more, then those who pay less, who steps back among them; so the changes add up to zero. */
    private DataTable table() {
        boolean isKnown = PerGdp.isKnown(withdrawal.before().alliance());
        PerGdp perGdp = PerGdp.of(withdrawal.before().alliance(), type);
        List<Column> columns = new ArrayList<>(List.of(Column.words("member")));
        for (String head : List.of("before", "after", "more")) {
            columns.add(Column.numbers(type.unit(), head));
        }
        if (isKnown) {
            columns.add(Column.numbers("", "more, " + perGdp.unit()));
        }
        List<Member> members = new ArrayList<>(change.burdened());
        members.addAll(change.relieved());
        List<Row> rows = new ArrayList<>();
        for (Member member : members) {
            List<Cell> cells = cells(DerivationWords.name(member), List.of(member));
            if (isKnown) {
                cells.add(perGdp.of(withdrawal, member.id())
                        .map(cost -> Cell.number(Figures.change(cost, DECIMALS), cost))
                        .orElse(Cell.words("unknown")));
            }
            rows.add(new Row(Kind.BODY, cells));
        }
        List<Cell> total = cells("Total of those whose number changes", members);
        if (isKnown) {
            total.add(Cell.words(""));
        }
        rows.add(new Row(Kind.TOTAL, total));
        return new DataTable(type.id() + ": everyone whose number changes", columns, rows);
    }

    private List<Cell> cells(String head, List<Member> members) {
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal after = BigDecimal.ZERO;
        for (Member member : members) {
            before = before.add(withdrawal.before().amount(member.id()));
            after = after.add(withdrawal.after().amount(member.id()));
        }
        BigDecimal more = after.subtract(before);
        return new ArrayList<>(List.of(
                Cell.words(head),
                Cell.number(type.digits(before), before),
                Cell.number(type.digits(after), after),
                Cell.number(Figures.difference(type, more), more)));
    }
}
