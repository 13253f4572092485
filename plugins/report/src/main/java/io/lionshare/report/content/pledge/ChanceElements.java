package io.lionshare.report.content.pledge;

import io.lionshare.model.ContributionType;
import io.lionshare.pledge.Chances;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;
import io.lionshare.report.Chart;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.ChanceWords;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.Ties;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How likely one burden is covered, what is expected to be missing, and whose firmness matters most. */
final class ChanceElements {
    private static final int DECIMALS = 3;

    private final ContributionType type;
    private final Chances low;
    private final Chances high;

    ChanceElements(PledgeBook book, ContributionType type) {
        this.type = type;
        this.low = Chances.of(book, RangeEnd.LOW, type.id(), ChanceWords.SEED);
        this.high = Chances.of(book, RangeEnd.HIGH, type.id(), ChanceWords.SEED);
    }

    /** Nothing where every outcome comes to the same. */
    List<Element> list() {
        List<Element> elements = new ArrayList<>();
        if (low.shortfall().size() == 1 && high.shortfall().size() == 1) {
            return elements;
        }
        elements.add(new Element.Remark("Chance at the low end", sentence(low)));
        elements.add(new Element.Remark("Chance at the high end", sentence(high)));
        elements.add(table());
        elements.add(shortfall());
        return elements;
    }

    private String sentence(Chances chances) {
        return type.id() + ": " + ChanceWords.sentence(type, chances);
    }

    private DataTable table() {
        return new DataTable(
                type.id() + ": chance of coverage",
                List.of(
                        Column.words("end of pledges"),
                        Column.numbers("", "covered, %"),
                        Column.numbers("expected, " + type.unit(), "pledged"),
                        Column.numbers("expected, " + type.unit(), "missing"),
                        Column.words("pledge that matters most"),
                        Column.numbers("", "covered were it certain, %")),
                List.of(row("low", low), row("high", high)));
    }

    private Row row(String end, Chances chances) {
        List<Chances.Decisive> most = chances.decisive();
        return new Row(
                Kind.BODY,
                List.of(
                        Cell.words(end),
                        percent(chances.covered()),
                        amount(chances.expected()),
                        amount(chances.expectedShortfall()),
                        Cell.words(
                                most.isEmpty()
                                        ? "none is uncertain"
                                        : Ties.alternatives(most.stream()
                                                .map(Chances.Decisive::pledge)
                                                .toList())),
                        most.isEmpty() ? Cell.words("") : percent(most.get(0).covered())));
    }

    private Cell amount(double quanta) {
        BigDecimal amount = ChanceWords.amount(type, quanta);
        return Cell.number(type.digits(amount), amount);
    }

    private static Cell percent(double chance) {
        BigDecimal part = BigDecimal.valueOf(chance);
        return Cell.number(Figures.percent(part, DECIMALS), part.movePointRight(2));
    }

    private Chart shortfall() {
        ShortfallSteps steps = ShortfallSteps.over(List.of(low, high));
        List<Double> belowLow = steps.probabilities(low);
        List<Double> belowHigh = steps.probabilities(high);
        List<Chart.Bar> rows = new ArrayList<>();
        for (int i = 0; i < steps.count(); i++) {
            rows.add(new Chart.Bar(steps.name(i, type), List.of(100 * belowLow.get(i), 100 * belowHigh.get(i))));
        }
        return new Chart.Bars(
                Section.idOf(type.id()) + "-shortfall",
                type.id() + ": how much may be missing",
                "How likely each shortfall is. None means that the burden is covered.",
                "%",
                List.of("low end", "high end"),
                rows);
    }
}
