package io.lionshare.report.content.pledge;

import io.lionshare.model.ContributionType;
import io.lionshare.pledge.End;
import io.lionshare.pledge.Standing;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.PledgeWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The league of one burden: pledge and fair share of each member, the largest part of its fair share first. */
final class LeagueTable {
    private final ContributionType type;
    private final List<Standing> standings;

    private LeagueTable(ContributionType type, List<Standing> standings) {
        this.type = type;
        this.standings = standings;
    }

    static DataTable of(ContributionType type, List<Standing> standings) {
        return new LeagueTable(type, standings).table();
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
