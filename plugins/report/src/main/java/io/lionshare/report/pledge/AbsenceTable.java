package io.lionshare.report.pledge;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Row;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.pledge.Absences;
import io.lionshare.pledge.Withdrawal;
import io.lionshare.report.burden.Split;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each absence costs the members that carry more, as a heat map of the largest. */
final class AbsenceTable {
    private static final int SHOWN = 8;
    private static final int NAMED = 3;
    private static final int BILLIONS = 9;

    private final Split split;
    private final List<String> refused;
    private final List<Member> rows;
    private final Absences absences;
    private final boolean isEvery;

    private AbsenceTable(Split split, int most) {
        Allocation before = split.allocation(0);
        Set<Member> irreplaceable = new HashSet<>(Absences.irreplaceable(before));
        List<Member> absent = split.ranked(0).stream()
                .filter(member -> split.amount(0, member.id()).signum() > 0)
                .toList();
        this.split = split;
        this.refused = absent.stream()
                .filter(irreplaceable::contains)
                .map(Member::name)
                .toList();
        this.rows = absent.stream()
                .filter(member -> !irreplaceable.contains(member))
                .limit(most)
                .toList();
        this.absences = Absences.of(before, rows);
        this.isEvery = most > SHOWN && absent.size() > SHOWN;
    }

    /** The absences of the members that carry most, and the members that carry most more. */
    static AbsenceTable ofLargest(Split split) {
        return new AbsenceTable(split, SHOWN);
    }

    /** Every absence, and every member that carries more. */
    static AbsenceTable ofEvery(Split split) {
        return new AbsenceTable(split, Integer.MAX_VALUE);
    }

    /** What the numbers are in. */
    static String unit(Split split) {
        AmountFormat amounts = split.amounts();
        return amounts.scale() == 0
                ? amounts.head()
                : amounts.isMoney() ? amounts.unit() + " bn" : "bn " + amounts.unit();
    }

    /** Of the largest absence that the others can fill. */
    String title() {
        if (rows.isEmpty()) {
            return refused.isEmpty() ? "No member carries anything" : "The others cannot fill the gap of any member";
        }
        Member member = rows.get(0);
        Withdrawal withdrawal = absences.withdrawal(member.id()).orElseThrow();
        return "If " + member.name() + " gives nothing, "
                + split.amounts().counted(withdrawal.released())
                + (withdrawal.released().compareTo(BigDecimal.ONE) == 0 ? " falls" : " fall")
                + " to others: " + AbsenceSection.takers(split, withdrawal, NAMED);
    }

    /** The absences that leave no split. */
    Optional<String> refusals() {
        return refused.isEmpty()
                ? Optional.empty()
                : Optional.of("The limits of the others leave no room for what " + Lists.some(refused, SHOWN)
                        + (refused.size() == 1 ? " carries." : " carry."));
    }

    /** Rows: who is absent; columns: those who carry most more over the rows. */
    Optional<Table> table() {
        List<Member> payers = split.alliance().membersAsGiven().stream()
                .map(member -> Map.entry(member, sum(member)))
                .filter(cost -> cost.getValue().signum() > 0)
                .sorted(Map.Entry.<Member, BigDecimal>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        List<Member> columns = isEvery ? payers : payers.subList(0, Math.min(SHOWN, payers.size()));
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal most = BigDecimal.ZERO;
        for (Member row : rows) {
            for (Member column : columns) {
                most = most.max(cost(row, column));
            }
        }
        List<Row> list = new ArrayList<>();
        for (Member row : rows) {
            list.add(row(row, columns, most));
        }
        List<Column> heads = new ArrayList<>(List.of(Column.words("Without"), Column.numbers("", "leaves")));
        columns.forEach(member -> heads.add(Column.numbers("", member.name()).briefly(member.id())));
        return Optional.of(new Table(
                "absences",
                Table.Look.HEAT,
                split.label().title() + ": what absences cost, " + unit(split),
                heads,
                list,
                ""));
    }

    private Row row(Member row, List<Member> columns, BigDecimal most) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(row.name()), cell(split.amount(0, row.id()), 0)));
        for (Member column : columns) {
            BigDecimal cost = cost(row, column);
            int shade = cost.signum() <= 0 ? 0 : shade(cost, most);
            cells.add(row.id().equals(column.id()) ? new Words(Digits.DASH) : cell(cost, shade));
        }
        return new Row(Row.Kind.BODY, cells);
    }

    /** Six classes of the same width. */
    static int shade(BigDecimal value, BigDecimal most) {
        double part = value.doubleValue() / most.doubleValue();
        return Math.max(1, Math.min(Figure.DARKEST, (int) Math.ceil(part * Figure.DARKEST)));
    }

    private Figure cell(BigDecimal amount, int shade) {
        AmountFormat amounts = split.amounts();
        String shown = amount.signum() == 0
                ? "0"
                : amounts.scale() == 0 ? amounts.cell(amount).shown() : Digits.fixed(inBillions(amount), decimals());
        return new Figure(shown, amount, shade);
    }

    /** By the largest absence, which stands in the first row. */
    private int decimals() {
        return Digits.decimals(inBillions(split.amount(0, rows.get(0).id())), 2);
    }

    private BigDecimal inBillions(BigDecimal amount) {
        return amount.movePointRight(split.amounts().power() - BILLIONS);
    }

    private BigDecimal sum(Member payer) {
        return rows.stream()
                .filter(row -> !row.id().equals(payer.id()))
                .map(row -> cost(row, payer))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal cost(Member row, Member payer) {
        return row.id().equals(payer.id())
                ? BigDecimal.ZERO
                : absences.cost(row.id(), payer.id()).orElse(BigDecimal.ZERO);
    }
}
