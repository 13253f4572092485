package io.lionshare.report.content.pledge;

import io.lionshare.model.ContributionType;
import io.lionshare.pledge.MemberCoverage;
import io.lionshare.pledge.RangeEnd;
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
    private final List<MemberCoverage> memberCoverages;

    private LeagueTable(ContributionType type, List<MemberCoverage> memberCoverages) {
        this.type = type;
        this.memberCoverages = memberCoverages;
    }

    static DataTable of(ContributionType type, List<MemberCoverage> memberCoverages) {
        return new LeagueTable(type, memberCoverages).table();
    }

    private DataTable table() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("member")));
        for (String group : List.of("pledged", "pledge / fair share", "difference")) {
            columns.add(Column.numbers(group, "low"));
            columns.add(Column.numbers(group, "high"));
        }
        columns.add(3, Column.numbers("", "fair share"));
        List<Row> rows = new ArrayList<>();
        for (MemberCoverage memberCoverage : memberCoverages) {
            rows.add(new Row(
                    Kind.BODY,
                    List.of(
                            Cell.words(PledgeWords.name(memberCoverage) + " ("
                                    + memberCoverage.member().id() + ")"),
                            amount(memberCoverage.pledged().low()),
                            amount(memberCoverage.pledged().high()),
                            amount(memberCoverage.fairShare()),
                            ratio(memberCoverage, RangeEnd.LOW),
                            ratio(memberCoverage, RangeEnd.HIGH),
                            difference(memberCoverage.difference(RangeEnd.LOW)),
                            difference(memberCoverage.difference(RangeEnd.HIGH)))));
        }
        rows.add(new Row(
                Kind.TOTAL,
                List.of(
                        Cell.words("Total"),
                        amount(sum(memberCoverage -> memberCoverage.pledged().low())),
                        amount(sum(memberCoverage -> memberCoverage.pledged().high())),
                        amount(sum(MemberCoverage::fairShare)),
                        Cell.words(""),
                        Cell.words(""),
                        difference(sum(memberCoverage -> memberCoverage.difference(RangeEnd.LOW))),
                        difference(sum(memberCoverage -> memberCoverage.difference(RangeEnd.HIGH))))));
        return new DataTable(type.id() + ": pledges beside fair shares, in " + type.unit(), columns, rows);
    }

    private BigDecimal sum(Function<MemberCoverage, BigDecimal> figure) {
        return memberCoverages.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Cell amount(BigDecimal amount) {
        return Cell.number(type.digits(amount), amount);
    }

    private Cell difference(BigDecimal difference) {
        return Cell.number(Figures.difference(type, difference), difference);
    }

    private static Cell ratio(MemberCoverage memberCoverage, RangeEnd end) {
        return memberCoverage
                .ratio(end)
                .map(ratio -> Cell.number(Figures.fixed(ratio, 2), ratio))
                .orElse(Cell.words("no fair share"));
    }
}
