package io.lionshare.report.joint;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Mark;
import io.lionshare.document.Marks;
import io.lionshare.document.Row;
import io.lionshare.document.Row.Kind;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Scales;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What members owe and give in all, the difference as a bar, and each burden shaded by its largest amount. */
final class BargainTable {
    private static final int SHOWN = 12;
    private static final int BRIEF = 8;
    private static final int BILLIONS = 9;
    private static final BigDecimal LARGE = BigDecimal.TEN.pow(BILLIONS);

    private final Bargain bargain;
    private final List<Member> members;
    /** The largest amount of each burden, by its place in the scenario. */
    private final List<BigDecimal> most;

    private final boolean isLarge;
    private final int decimals;
    /** Differences can be much smaller than what is owed. */
    private final int decimalsOfDifferences;

    private BargainTable(Bargain bargain) {
        this.bargain = bargain;
        this.members = bargain.members();
        this.most = bargain.burdens().stream().map(this::most).toList();
        this.isLarge = bargain.split().problem().value().compareTo(LARGE) >= 0;
        this.decimals = decimals(member -> bargain.split().value(member.id()));
        this.decimalsOfDifferences = decimals(bargain::difference);
    }

    /** The twelve that give most; the others in one row. */
    static Table of(Bargain bargain) {
        return new BargainTable(bargain).table(SHOWN);
    }

    /** The eight that give most, with the difference as a number. */
    static Table brief(Bargain bargain) {
        Table table = new BargainTable(bargain).table(BRIEF);
        int marks = 3;
        List<Column> columns = new ArrayList<>(table.columns());
        columns.set(marks, Column.numbers("", "difference"));
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>(row.cells());
            cells.set(marks, number(cells.get(marks)));
            rows.add(new Row(row.kind(), cells));
        }
        return new Table(table.id(), Table.Look.PLAIN, table.caption(), columns, rows, "");
    }

    /** The number of the only mark. */
    private static Cell number(Cell cell) {
        return cell.marks().stream()
                .findFirst()
                .<Cell>map(mark -> Figure.of(mark.shown(), mark.to()))
                .orElse(new Words(""));
    }

    private Table table(int longest) {
        int shown = members.size() <= longest + 1L ? members.size() : longest;
        List<Row> rows = new ArrayList<>();
        for (Member member : members.subList(0, shown)) {
            rows.add(row(Kind.BODY, member.name(), List.of(member)));
        }
        if (shown < members.size()) {
            List<Member> rest = members.subList(shown, members.size());
            rows.add(row(Kind.OTHERS, Digits.word(rest.size()) + " others", rest));
        }
        rows.add(row(Kind.TOTAL, "All", members));
        return new Table("bargain", Table.Look.HEAT, "What each member owes and gives, " + unit(), columns(), rows, "");
    }

    private String unit() {
        return bargain.money().unit() + (isLarge ? " bn" : "");
    }

    private List<Column> columns() {
        BigDecimal lowest = BigDecimal.ZERO;
        BigDecimal highest = BigDecimal.ZERO;
        for (Member member : members) {
            lowest = lowest.min(bargain.difference(member));
            highest = highest.max(bargain.difference(member));
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.words("Member"),
                Column.numbers("", "Owes, " + unit()),
                Column.numbers("", "Gives, " + unit()),
                Column.marks("gives more or less than it owes, " + unit(), Scales.around(lowest, highest))
                        .briefly("difference")));
        for (Burden burden : bargain.burdens()) {
            AmountFormat amounts = AmountFormat.of(burden);
            String title = burden.type().label().title();
            columns.add(Column.numbers("", amounts.isMoney() ? title + ", " + kindUnit(amounts) : title));
        }
        return columns;
    }

    private static String kindUnit(AmountFormat amounts) {
        return amounts.scale() == 0 ? amounts.unit() : amounts.unit() + " bn";
    }

    private Row row(Kind kind, String name, List<Member> some) {
        BigDecimal owes = BigDecimal.ZERO;
        BigDecimal gives = BigDecimal.ZERO;
        for (Member member : some) {
            owes = owes.add(bargain.split().fairValue(member.id()));
            gives = gives.add(bargain.split().value(member.id()));
        }
        BigDecimal difference = gives.subtract(owes);
        List<Cell> cells = new ArrayList<>(List.of(new Words(name), money(owes), money(gives)));
        String sign = Digits.signed(inUnit(difference), decimalsOfDifferences);
        cells.add(new Marks(
                kind == Kind.TOTAL
                        ? List.of()
                        : List.of(new Mark(Mark.Kind.BAR, 0, "difference", BigDecimal.ZERO, difference, sign))));
        for (int k = 0; k < bargain.burdens().size(); k++) {
            Burden burden = bargain.burdens().get(k);
            BigDecimal sum = sum(burden, some);
            int shade = kind == Kind.BODY && sum.signum() > 0 ? shade(sum, most.get(k)) : 0;
            cells.add(new Figure(shown(sum, most.get(k), AmountFormat.of(burden)), sum, shade));
        }
        return new Row(kind, cells);
    }

    private Figure money(BigDecimal value) {
        return Figure.of(value.signum() == 0 ? "0" : Digits.fixed(inUnit(value), decimals), value);
    }

    /** By the largest value of any member. */
    private int decimals(Function<Member, BigDecimal> value) {
        BigDecimal largest = members.stream().map(value).map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::max);
        return Digits.decimals(inUnit(largest), isLarge ? 2 : 0);
    }

    private BigDecimal inUnit(BigDecimal value) {
        return isLarge ? value.movePointLeft(BILLIONS) : value;
    }

    private static String shown(BigDecimal sum, BigDecimal largest, AmountFormat amounts) {
        if (sum.signum() == 0) {
            return "0";
        }
        int shift = amounts.power() - BILLIONS;
        return amounts.scale() == 0
                ? amounts.cell(sum).shown()
                : Digits.fixed(sum.movePointRight(shift), Digits.decimals(largest.movePointRight(shift), 2));
    }

    private static int shade(BigDecimal value, BigDecimal darkest) {
        double part = value.doubleValue() / darkest.doubleValue();
        return Math.max(1, Math.min(Figure.DARKEST, (int) Math.ceil(part * Figure.DARKEST)));
    }

    private BigDecimal most(Burden burden) {
        return members.stream().map(member -> sum(burden, List.of(member))).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private BigDecimal sum(Burden burden, List<Member> some) {
        return some.stream()
                .map(member -> bargain.split().amount(member.id(), burden.id()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
