package io.lionshare.report.content.pledge;

import io.lionshare.model.ContributionType;
import io.lionshare.pledge.Coverage;
import io.lionshare.pledge.End;
import io.lionshare.pledge.Standing;
import io.lionshare.report.Chart;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.Element;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.Magnitude;
import io.lionshare.report.words.PledgeWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Each member's pledges beside its fair share of one burden: who is above, who is below, and by how much. */
final class LeagueElements {
    private static final int SHOWN = 12;

    private final ContributionType type;
    private final List<Standing> standings;

    LeagueElements(Coverage coverage) {
        this.type = coverage.burden().type();
        this.standings = coverage.standings();
    }

    List<Element> list() {
        boolean isPledged = standings.stream()
                .anyMatch(standing -> standing.pledged().high().signum() > 0);
        if (!isPledged) {
            return List.of(new Element.Remark(
                    type.id(), "no pledge of it counts, so every member is below its fair share by all of it."));
        }
        return List.of(chart(), table());
    }

    /** Those who pledge, and the largest fair shares of the others; a league of all members is in the table. */
    private Chart chart() {
        List<Standing> shown = standings.stream()
                .sorted(Comparator.comparing(
                                (Standing standing) -> standing.pledged().high(), Comparator.reverseOrder())
                        .thenComparing(Standing::fairShare, Comparator.reverseOrder()))
                .limit(SHOWN)
                .toList();
        BigDecimal most = shown.stream()
                .map(standing -> standing.fairShare().max(standing.pledged().high()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        Magnitude magnitude = Magnitude.of(most, Figures.decimals(type));
        return new Chart.Bars(
                type.id() + "-pledges",
                type.id() + ": pledges beside fair shares",
                sentence(End.LOW) + " " + sentence(End.HIGH),
                magnitude.unit(type.unit()),
                List.of("fair share", "pledged, low end", "pledged, high end"),
                shown.stream()
                        .map(standing -> new Chart.Bar(
                                PledgeWords.name(standing),
                                List.of(
                                        magnitude.of(standing.fairShare()),
                                        magnitude.of(standing.pledged().low()),
                                        magnitude.of(standing.pledged().high()))))
                        .toList());
    }

    private String sentence(End end) {
        return "At the " + (end == End.LOW ? "low" : "high") + " end " + count(end, 1) + " above the fair share, "
                + count(end, 0) + " at it, " + count(end, -1) + " below.";
    }

    /** Members without a fair share are neither at it nor below. */
    private String count(End end, int sign) {
        long members = standings.stream()
                .filter(standing -> standing.fairShare().signum() > 0 || sign > 0)
                .filter(standing -> standing.difference(end).signum() == sign)
                .count();
        return members + (members == 1 ? " member is" : " members are");
    }

    private DataTable table() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("member")));
        for (String group : List.of("pledged", "pledge / fair share", "difference")) {
            columns.add(Column.numbers(group, "low"));
            columns.add(Column.numbers(group, "high"));
        }
        columns.add(3, Column.numbers("", "fair share"));
        List<Row> rows = new ArrayList<>();
        for (Standing standing : standings) {
            rows.add(new Row(
                    Kind.BODY,
                    List.of(
                            Cell.words(PledgeWords.name(standing) + " ("
                                    + standing.member().id() + ")"),
                            amount(standing.pledged().low()),
                            amount(standing.pledged().high()),
                            amount(standing.fairShare()),
                            ratio(standing, End.LOW),
                            ratio(standing, End.HIGH),
                            difference(standing.difference(End.LOW)),
                            difference(standing.difference(End.HIGH)))));
        }
        rows.add(new Row(
                Kind.TOTAL,
                List.of(
                        Cell.words("Total"),
                        amount(sum(standing -> standing.pledged().low())),
                        amount(sum(standing -> standing.pledged().high())),
                        amount(sum(Standing::fairShare)),
                        Cell.words(""),
                        Cell.words(""),
                        difference(sum(standing -> standing.difference(End.LOW))),
                        difference(sum(standing -> standing.difference(End.HIGH))))));
        return new DataTable(type.id() + ": pledges beside fair shares, in " + type.unit(), columns, rows);
    }

    private BigDecimal sum(Function<Standing, BigDecimal> figure) {
        return standings.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Cell amount(BigDecimal amount) {
        return Cell.number(type.digits(amount), amount);
    }

    private Cell difference(BigDecimal difference) {
        return Cell.number(Figures.difference(type, difference), difference);
    }

    private static Cell ratio(Standing standing, End end) {
        return standing.ratio(end)
                .map(ratio -> Cell.number(Figures.fixed(ratio, 2), ratio))
                .orElse(Cell.words("no fair share"));
    }
}
