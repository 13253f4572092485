package io.lionshare.report.pledge;

import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Folded;
import io.lionshare.document.Mark;
import io.lionshare.document.Marks;
import io.lionshare.document.Panels;
import io.lionshare.document.Panels.Panel;
import io.lionshare.document.Prose;
import io.lionshare.document.Remark;
import io.lionshare.document.Row;
import io.lionshare.document.Scale;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.model.Burden;
import io.lionshare.pledge.AmountRange;
import io.lionshare.pledge.Closure;
import io.lionshare.pledge.Coverage;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is pledged, what is missing, and each pledge next to a fair share. */
public final class PledgesSection {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PledgeBook book;
    private final List<Coverage> coverages;

    private PledgesSection(PledgeBook book, List<Burden> burdens) {
        this.book = book;
        this.coverages = burdens.stream()
                .map(burden -> Coverage.of(book, burden.id(), book.scenario().baselinePlan()))
                .toList();
    }

    /**
     * The section.
     *
     * @param book the pledges; the scenario's baseline gives fair shares
     * @param burdens those that are shown
     * @return charts, chances, and the statements to unfold
     */
    public static Section of(PledgeBook book, List<Burden> burdens) {
        return new PledgesSection(book, burdens).section(burdens);
    }

    /**
     * The pledges on one screen of a terminal.
     *
     * @param book the pledges; the scenario's baseline gives fair shares
     * @param burdens those that are shown
     * @return the finding, what is covered, and the members with pledges
     */
    public static Summary summary(PledgeBook book, List<Burden> burdens) {
        PledgesSection section = new PledgesSection(book, burdens);
        String title = PledgeTitle.of(section.coverages) + ".";
        return new Summary(title, title, CoverageSummary.elements(book, section.coverages));
    }

    /**
     * The pledges in a line.
     *
     * @param book the pledges
     * @param burdens those that are shown
     * @return such as {@code at most 9,734 of the 30,000 troops; no aircraft, no money}
     */
    public static Remark remark(PledgeBook book, List<Burden> burdens) {
        PledgesSection section = new PledgesSection(book, burdens);
        return Remark.of("Pledged", PledgeTitle.brief(section.coverages));
    }

    private Section section(List<Burden> burdens) {
        List<Panel> panels =
                new ArrayList<>(List.of(new Panel(Mark.NO_SERIES, "What is covered", "", List.of(covered()))));
        for (Coverage coverage : coverages) {
            if (PledgedShares.pledged(coverage).high().signum() > 0) {
                panels.add(PledgedShares.panel(coverage, book.scenario().baselinePlan()));
            }
        }
        List<Element> elements = new ArrayList<>(List.of(new Panels(panels)));
        elements.addAll(CoverageSummary.pools(coverages));
        elements.addAll(ChanceSentences.of(book, burdens));
        elements.addAll(details(burdens));
        String day = book.asOf().format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
        return new Section(
                "pledges",
                "Pledges",
                (coverages.size() == 1 ? "Pledges of " : "All burdens: pledges of ") + day,
                PledgeTitle.of(coverages),
                "A pledge without a stated amount counts as 0 at the least, and as the fair share ("
                        + book.scenario().baselinePlan().label().phrase() + ") at the most.",
                elements);
    }

    private List<Element> details(List<Burden> burdens) {
        List<Element> inside = new ArrayList<>(List.of(Statements.table(book, burdens)));
        Closure.of(book, RangeEnd.HIGH)
                .deadlocks()
                .forEach(group -> inside.add(new Prose(Statements.deadlock(book, group))));
        Unlocks.table(book, burdens).ifPresent(inside::add);
        return List.of(new Folded(Statements.title(book, burdens), inside));
    }

    private Table covered() {
        List<Row> rows = new ArrayList<>();
        for (Coverage coverage : coverages) {
            AmountFormat amounts = AmountFormat.of(coverage.burden());
            AmountRange pledged = PledgedShares.pledged(coverage);
            BigDecimal total = coverage.burden().total();
            String shown = pledged.high().signum() == 0 ? "nothing" : range(amounts, pledged.low(), pledged.high());
            List<Mark> marks = new ArrayList<>(
                    List.of(new Mark(Mark.Kind.GROUND, Mark.NO_SERIES, "required, %", BigDecimal.ZERO, HUNDRED, "")));
            marks.add(new Mark(
                    Mark.Kind.OUTLINE,
                    Mark.NO_SERIES,
                    "pledged at most, %",
                    BigDecimal.ZERO,
                    percent(pledged.high(), total),
                    shown));
            marks.add(new Mark(
                    Mark.Kind.BAR,
                    Mark.NO_SERIES,
                    "pledged at least, %",
                    BigDecimal.ZERO,
                    percent(pledged.low(), total),
                    ""));
            BigDecimal least = coverage.gap().high();
            BigDecimal most = coverage.gap().low();
            String missing = least.compareTo(total) == 0
                    ? amounts.prose(total) + ", all"
                    : most.signum() == 0 ? "none" : range(amounts, least, most);
            rows.add(Row.of(new Words(coverage.burden().type().label().title()), new Marks(marks), new Words(missing)));
        }
        return new Table(
                "covered",
                Table.Look.BARS,
                "What is covered: pledged of required, and the gap",
                List.of(
                        Column.words("Burden"),
                        Column.marks("pledged of required", new Scale(BigDecimal.ZERO, HUNDRED, List.of())),
                        Column.words("gap")),
                rows,
                "");
    }

    private static BigDecimal percent(BigDecimal amount, BigDecimal total) {
        return total.signum() == 0 ? BigDecimal.ZERO : amount.multiply(HUNDRED).divide(total, MathContext.DECIMAL64);
    }

    static String range(AmountFormat amounts, BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0 ? amounts.prose(low) : amounts.prose(low) + " to " + amounts.prose(high);
    }

    static String digits(AmountFormat amounts, BigDecimal low, BigDecimal high) {
        return low.compareTo(high) == 0
                ? amounts.prose(low)
                : amounts.prose(low) + (amounts.isMoney() ? " to " : Digits.DASH) + amounts.prose(high);
    }
}
