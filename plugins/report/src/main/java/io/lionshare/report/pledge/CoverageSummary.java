package io.lionshare.report.pledge;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Figure;
import io.lionshare.document.Remark;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Pledge;
import io.lionshare.pledge.AmountRange;
import io.lionshare.pledge.Closure;
import io.lionshare.pledge.Coverage;
import io.lionshare.pledge.MemberCoverage;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is covered, and the members with pledges next to their fair shares, for one screen. */
final class CoverageSummary {
    private static final int MEMBERS = 6;

    private CoverageSummary() {}

    static List<Element> elements(PledgeBook book, List<Coverage> coverages) {
        List<Element> elements = new ArrayList<>(List.of(covered(coverages)));
        coverages.stream()
                .filter(coverage -> PledgedShares.pledged(coverage).high().signum() > 0)
                .findFirst()
                .ifPresent(coverage -> elements.add(members(coverage)));
        elements.addAll(pools(coverages));
        Closure high = Closure.of(book, RangeEnd.HIGH);
        List<Pledge> waiting = book.pledges().stream()
                .filter(pledge -> !high.isActive(pledge.id()))
                .toList();
        if (!waiting.isEmpty()) {
            elements.add(Remark.of(
                    "Not counted",
                    Digits.word(waiting.size()) + " of the "
                            + Digits.count(book.pledges().size(), "statement")
                            + (waiting.size() == 1 ? ", by " : ", such as one by ")
                            + Targets.name(
                                    book.scenario().alliance(), waiting.get(0).member()) + ": "
                            + high.reason(waiting.get(0).id(), id -> Targets.pledge(book, id))));
        }
        return elements;
    }

    /** What the pool needs so that a burden stays in place; none if nothing has to rotate. */
    static List<Remark> pools(List<Coverage> coverages) {
        List<Remark> remarks = new ArrayList<>();
        for (Coverage coverage : coverages) {
            ContributionType type = coverage.burden().type();
            BigDecimal total = coverage.burden().total();
            if (type.rotation().compareTo(BigDecimal.ONE) > 0) {
                AmountFormat amounts = AmountFormat.of(coverage.burden());
                remarks.add(Remark.of(
                        "Pool",
                        amounts.counted(type.pool(total)) + " so that " + amounts.prose(total)
                                + (total.compareTo(BigDecimal.ONE) == 0 ? " is" : " are")
                                + " in place (rotation factor "
                                + type.rotation().toPlainString() + ")."));
            }
        }
        return remarks;
    }

    private static Table covered(List<Coverage> coverages) {
        List<Row> rows = new ArrayList<>();
        for (Coverage coverage : coverages) {
            AmountFormat amounts = AmountFormat.of(coverage.burden());
            AmountRange pledged = PledgedShares.pledged(coverage);
            AmountRange gap = coverage.gap();
            String title = coverage.burden().type().label().title();
            List<Cell> cells = new ArrayList<>(List.of(new Words(amounts.headed(title))));
            for (BigDecimal amount :
                    List.of(coverage.burden().total(), pledged.low(), pledged.high(), gap.high(), gap.low())) {
                cells.add(amounts.isMoney() ? amounts.cell(amount) : Figure.of(amounts.prose(amount), amount));
            }
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        return new Table(
                "covered",
                Table.Look.PLAIN,
                "",
                List.of(
                        Column.words("Burden"),
                        Column.numbers("", "required"),
                        Column.numbers("", "pledged at least"),
                        Column.numbers("", "at most"),
                        Column.numbers("", "gap at least"),
                        Column.numbers("", "at most")),
                rows,
                "");
    }

    private static Table members(Coverage coverage) {
        AmountFormat amounts = AmountFormat.of(coverage.burden());
        List<MemberCoverage> sorted = coverage.members().stream()
                .sorted(Comparator.comparing(
                                (MemberCoverage standing) -> standing.pledged().high(), Comparator.reverseOrder())
                        .thenComparing(MemberCoverage::fairShare, Comparator.reverseOrder()))
                .limit(MEMBERS)
                .toList();
        List<Row> rows = new ArrayList<>();
        for (MemberCoverage standing : sorted) {
            rows.add(Row.of(
                    new Words(standing.member().name()),
                    amounts.cell(standing.fairShare()),
                    amounts.cell(standing.pledged().low()),
                    amounts.cell(standing.pledged().high())));
        }
        return new Table(
                "members",
                Table.Look.PLAIN,
                "",
                List.of(
                        Column.words(
                                amounts.headed(coverage.burden().type().label().title())),
                        Column.numbers("", "fair share"),
                        Column.numbers("", "pledged at least"),
                        Column.numbers("", "at most")),
                rows,
                "");
    }
}
