package io.lionshare.robustness.report;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Folded;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.Estimate;
import io.lionshare.robustness.sweep.SweepResult;
import java.util.Comparator;
import java.util.List;

/** A row a member: its amounts over the draws of a sweep, and its ranks. */
final class SweepTable {
    private static final int DECIMALS = 9;
    private static final Fraction LOW = Fraction.of(5, 100);
    private static final Fraction HIGH = Fraction.of(95, 100);

    private final SweepResult result;
    private final Burden burden;
    private final List<Member> members;
    private final AmountFormat format;

    SweepTable(Scenario scenario, SweepResult result) {
        this.result = result;
        this.burden = scenario.burden(result.burden());
        this.format = AmountFormat.of(burden);
        result.requireOf(scenario);
        this.members = scenario.alliance().members().stream()
                .sorted(Comparator.comparing(
                                (Member member) -> result.mean(member.id()).low())
                        .reversed())
                .toList();
    }

    String title() {
        return burden.type().label().title();
    }

    String id() {
        return Section.idOf(burden.id()) + "-sweep";
    }

    Folded pairs() {
        return PairTable.of(members, (row, column) -> result.pair(row, column).more(), "draws");
    }

    Table all() {
        return of(members.size(), "Member");
    }

    /** The members with the largest means, under the title of the burden. */
    Table summary(int most) {
        return of(most, title());
    }

    private Table of(int most, String head) {
        List<Row> rows = members.stream().limit(most).map(this::row).toList();
        return new Table(
                id() + "-amounts",
                Table.Look.DATA,
                "Ideal amounts over all draws, " + format.head(),
                List.of(
                        Column.words(head),
                        Column.numbers(format.head(), "least"),
                        Column.numbers(format.head(), "5 %"),
                        Column.numbers(format.head(), "median"),
                        Column.numbers(format.head(), "95 %"),
                        Column.numbers(format.head(), "greatest"),
                        Column.numbers(format.head(), "mean"),
                        Column.words("Rank")),
                rows,
                "");
    }

    private Row row(Member member) {
        String id = member.id();
        List<Cell> cells = List.of(
                new Words(member.name()),
                cell(result.least(id)),
                bin(result.quantile(id, LOW)),
                bin(result.median(id)),
                bin(result.quantile(id, HIGH)),
                cell(result.most(id)),
                cell(result.mean(id).low()),
                new Words(RangeTable.ranks(result.ranks(id))));
        return new Row(Row.Kind.BODY, cells);
    }

    /** The middle of a bin, which is one ten-thousandth of the greatest total wide, with both its ends as fractions. */
    private Cell bin(Estimate bin) {
        return format.cell(bin.low().plus(bin.high()).dividedBy(2).toDecimal(DECIMALS))
                .withFractions(List.of(bin.low(), bin.high()));
    }

    private Cell cell(Fraction amount) {
        return format.cell(amount.toDecimal(DECIMALS)).withFractions(List.of(amount));
    }
}
