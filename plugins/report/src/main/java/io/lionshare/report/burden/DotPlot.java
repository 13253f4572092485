package io.lionshare.report.burden;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Mark;
import io.lionshare.document.Marks;
import io.lionshare.document.Row;
import io.lionshare.document.Scale;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Scales;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shares as a dot plot: a row a member, a mark a plan; bars where there is one plan. */
final class DotPlot {
    /** How many plans are drawn: the number of shapes and colours. */
    static final int DRAWN = 6;

    private static final int ROWS = 12;
    private static final int AMOUNTS = 3;
    private static final BigDecimal LEAST = new BigDecimal("0.01");

    private final Split split;
    private final boolean isWhole;
    private final int drawn;
    private final Optional<CarriedToday> today;

    private DotPlot(Split split) {
        this.split = split;
        this.isWhole = split.isWhole();
        this.drawn = Math.min(DRAWN, split.size());
        this.today = CarriedToday.of(split);
    }

    static Table of(Split split) {
        return new DotPlot(split).table();
    }

    private Table table() {
        List<Member> sorted = split.alliance().membersAsGiven().stream()
                .filter(member -> split.largest(member).signum() > 0)
                .sorted(Comparator.comparing(split::largest, Comparator.reverseOrder()))
                .toList();
        int shown = (int) sorted.stream()
                .limit(ROWS)
                .filter(member -> split.largest(member).compareTo(LEAST) >= 0)
                .count();
        int rows = sorted.size() - shown <= 1 ? sorted.size() : Math.max(1, shown);
        List<Row> list = new ArrayList<>();
        sorted.subList(0, rows).forEach(member -> list.add(row(member)));
        if (rows < sorted.size()) {
            list.add(others(sorted.subList(rows, sorted.size())));
        }
        return new Table(
                "shares",
                drawn == 1 ? Table.Look.BARS : Table.Look.DOTS,
                split.label().title() + ": share of each member under each plan, in %",
                columns(sorted.subList(0, rows)),
                list,
                note());
    }

    private String note() {
        String ring = today.map(carried -> "\u25cb " + carried.sentence()).orElse("");
        return (Zeros.sentence(split) + " " + ring).strip();
    }

    private List<Column> columns(List<Member> shown) {
        BigDecimal most = shown.isEmpty() ? BigDecimal.ZERO : split.largest(shown.get(0));
        for (Member member : shown) {
            most = most.max(today.map(carried -> carried.known(member.id())).orElse(BigDecimal.ZERO));
        }
        Scale scale = Scales.upTo(most.movePointRight(2));
        List<Column> columns = new ArrayList<>(List.of(Column.words("Share, %"), Column.marks("", scale)));
        for (int plan = 0; plan < amounts(); plan++) {
            columns.add(Column.numbers("", split.amounts().head())
                    .of(plan, split.plans().get(plan).label().title()));
        }
        return columns;
    }

    private int amounts() {
        return split.size() <= AMOUNTS ? split.size() : 0;
    }

    private Row row(Member member) {
        List<BigDecimal> shares = IntStream.range(0, drawn)
                .mapToObj(plan -> split.share(plan, member.id()))
                .toList();
        BigDecimal least = shares.stream().reduce(BigDecimal::min).orElseThrow();
        BigDecimal most = shares.stream().reduce(BigDecimal::max).orElseThrow();
        List<Mark> marks = new ArrayList<>();
        if (least.compareTo(most) < 0) {
            marks.add(new Mark(
                    Mark.Kind.RANGE,
                    Mark.NO_SERIES,
                    "range",
                    ShareFormat.percent(least),
                    ShareFormat.percent(most),
                    ""));
        }
        for (int plan = 0; plan < drawn; plan++) {
            BigDecimal share = shares.get(plan);
            BigDecimal at = ShareFormat.percent(share);
            String shown = ShareFormat.cell(share, isWhole);
            marks.add(drawn == 1 ? Mark.bar(plan, at, shown) : Mark.point(plan, at, shown));
        }
        today.flatMap(carried -> carried.ring(member)).ifPresent(marks::add);
        return new Row(Row.Kind.BODY, cells(member.name(), marks, List.of(member)));
    }

    private List<Cell> cells(String name, List<Mark> marks, List<Member> members) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(name), new Marks(marks)));
        for (int plan = 0; plan < amounts(); plan++) {
            cells.add(split.amounts().cell(sum(plan, members)));
        }
        return cells;
    }

    private BigDecimal sum(int plan, List<Member> members) {
        return members.stream().map(member -> split.amount(plan, member.id())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Row others(List<Member> members) {
        List<Mark> marks = new ArrayList<>();
        for (int plan = 0; plan < drawn; plan++) {
            int position = plan;
            BigDecimal share = members.stream()
                    .map(member -> split.share(position, member.id()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            marks.add(Mark.point(plan, ShareFormat.percent(share), ShareFormat.cell(share, isWhole)));
        }
        return new Row(Row.Kind.OTHERS, cells(Digits.word(members.size()) + " others", marks, members));
    }
}
