package io.lionshare.report.member;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Figure;
import io.lionshare.document.Mark;
import io.lionshare.document.Marks;
import io.lionshare.document.Prose;
import io.lionshare.document.Row;
import io.lionshare.document.Row.Kind;
import io.lionshare.document.Scale;
import io.lionshare.document.Section;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.model.Derivation.Step;
import io.lionshare.model.Member;
import io.lionshare.report.burden.Split;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One member's numbers of every burden under every plan: by score, by rule, by limits, by rounding, and as a bar. */
public final class Derived {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> HEADS =
            List.of("by score", "by rule", "limits of members", "limits of blocs", "rounding");

    private final List<Split> splits;
    private final Member member;
    private final int position;
    private final List<Integer> steps;

    private Derived(List<Split> splits, List<Integer> steps, Member member) {
        this.splits = splits;
        this.steps = steps;
        this.member = member;
        this.position = splits.get(0).alliance().position(member.id());
    }

    /**
     * A member.
     *
     * @param splits the burdens, at least one
     * @param member the member
     * @return its numbers
     */
    public static Derived of(List<Split> splits, Member member) {
        return of(splits, List.of(member)).get(0);
    }

    /** Some members. Columns are the same for all members, so that they can be compared. */
    static List<Derived> of(List<Split> splits, List<Member> members) {
        List<Integer> steps = new ArrayList<>();
        for (int step = 0; step < HEADS.size(); step++) {
            if (step == 0 || step == HEADS.size() - 1 || anyMemberChanges(splits, step)) {
                steps.add(step);
            }
        }
        return members.stream()
                .map(member -> new Derived(splits, steps, member))
                .toList();
    }

    private static boolean anyMemberChanges(List<Split> splits, int step) {
        for (Split split : splits) {
            for (int plan = 0; plan < split.size(); plan++) {
                Step change = split.derivation(plan).steps().get(step);
                for (int i = 0; i < split.alliance().size(); i++) {
                    if (change.change(i).signum() != 0) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whose numbers these are. */
    Member member() {
        return member;
    }

    /**
     * A sentence on the first burden that it carries a part of, and a table of all.
     *
     * @return the elements
     */
    public List<Element> elements() {
        return List.of(new Prose(DerivedSentence.of(splits, member)), table());
    }

    /** The table alone. */
    Table table() {
        List<Column> columns = new ArrayList<>(List.of(Column.words("Plan")));
        steps.forEach(step -> columns.add(Column.numbers("", HEADS.get(step))));
        columns.add(Column.numbers("", "carries"));
        columns.add(Column.marks("from score to amount", new Scale(BigDecimal.ZERO, HUNDRED, List.of())));
        List<Row> rows = new ArrayList<>();
        for (Split split : splits) {
            rows.add(head(split, columns.size()));
            for (int plan = 0; plan < split.size(); plan++) {
                rows.add(row(split, plan));
            }
        }
        return new Table(
                "why-" + Section.idOf(member.id().toLowerCase(Locale.ROOT)),
                Table.Look.PLAIN,
                member.name() + ": from score to amount",
                columns,
                rows,
                "");
    }

    private static Row head(Split split, int columns) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Words(split.amounts().headed(split.label().title())));
        while (cells.size() < columns - 1) {
            cells.add(new Words(""));
        }
        cells.add(new Marks(List.of()));
        return new Row(Kind.HEAD, cells);
    }

    private Row row(Split split, int plan) {
        AmountFormat amounts = split.amounts();
        List<Step> all = split.derivation(plan).steps();
        List<Cell> cells = new ArrayList<>(
                List.of(new Words(split.plans().get(plan).label().title())));
        for (int step : steps) {
            BigDecimal change = all.get(step).change(position);
            cells.add(step == 0 ? first(amounts, change) : later(amounts, change));
        }
        BigDecimal carries = split.amount(plan, member.id());
        cells.add(amounts.cell(carries));
        cells.add(new Marks(marks(split, plan, all.get(0).change(position), carries)));
        return new Row(Kind.BODY, cells);
    }

    private static Cell first(AmountFormat amounts, BigDecimal amount) {
        return Figure.of(amount.signum() == 0 ? "0" : Digits.fixed(scaled(amounts, amount), 1), amount);
    }

    /** A step that changes nothing is a dash. */
    private static Cell later(AmountFormat amounts, BigDecimal change) {
        return change.signum() == 0
                ? new Words(Digits.DASH)
                : Figure.of(Digits.signed(scaled(amounts, change), 1), change);
    }

    private static BigDecimal scaled(AmountFormat amounts, BigDecimal amount) {
        return amount.movePointRight(amounts.power() - amounts.scale());
    }

    /** Over the largest number of the member in any plan: by score full, gained half strength, lost as a frame. */
    private List<Mark> marks(Split split, int plan, BigDecimal score, BigDecimal carries) {
        BigDecimal most = BigDecimal.ZERO;
        for (int k = 0; k < split.size(); k++) {
            most = most.max(split.amount(k, member.id()))
                    .max(split.derivation(k).steps().get(0).change(position));
        }
        if (most.signum() == 0) {
            return List.of();
        }
        BigDecimal from = score.min(carries).multiply(HUNDRED).divide(most, MathContext.DECIMAL32);
        BigDecimal to = score.max(carries).multiply(HUNDRED).divide(most, MathContext.DECIMAL32);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(Mark.Kind.BAR, plan, "kept, %", BigDecimal.ZERO, from, ""));
        if (to.compareTo(from) > 0) {
            boolean isGain = carries.compareTo(score) > 0;
            marks.add(new Mark(
                    isGain ? Mark.Kind.PALE : Mark.Kind.OUTLINE, plan, isGain ? "gained, %" : "lost, %", from, to, ""));
        }
        return marks;
    }
}
