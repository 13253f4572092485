package io.lionshare.report.burden;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Figure;
import io.lionshare.document.Mark;
import io.lionshare.document.Marks;
import io.lionshare.document.Row;
import io.lionshare.document.Row.Kind;
import io.lionshare.document.Scale;
import io.lionshare.document.Series;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Scales;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.model.Bloc;
import io.lionshare.model.Limit;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shares of the members with the largest mean share, each burden with its plans side by side, and a bar of the baseline. */
final class SummaryTable {
    private static final int PLANS = 6;

    private final List<Split> splits;
    private final List<Member> shown;
    private final List<Member> others;
    private final int plans;

    SummaryTable(List<Split> splits, int most) {
        this.splits = splits;
        this.plans = Math.min(PLANS, splits.get(0).size());
        Map<String, BigDecimal> sums = new HashMap<>();
        splits.get(0).alliance().members().forEach(member -> sums.put(member.id(), sum(member)));
        List<Member> sorted = splits.get(0).alliance().membersAsGiven().stream()
                .sorted(Comparator.comparing((Member member) -> sums.get(member.id()), Comparator.reverseOrder()))
                .toList();
        int rows = sorted.size() <= most + 1 ? sorted.size() : most;
        this.shown = sorted.subList(0, rows);
        this.others = sorted.subList(rows, sorted.size());
    }

    private BigDecimal sum(Member member) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Split split : splits) {
            for (int plan = 0; plan < split.size(); plan++) {
                sum = sum.add(split.share(plan, member.id()));
            }
        }
        return sum;
    }

    Table table(String head) {
        List<Series> series = Plans.series(splits.get(0).comparison().scenario());
        List<Column> columns = new ArrayList<>(List.of(Column.words(head)));
        Scale scale = Scales.around(BigDecimal.ZERO, most());
        for (Split split : splits) {
            String group = split.label().title() + ": "
                    + split.amounts().prose(split.burden().total());
            columns.add(Column.marks("", scale).of(0, group));
            for (int plan = 0; plan < plans; plan++) {
                columns.add(Column.numbers("", series.get(plan).brief()).of(plan, group));
            }
        }
        List<Row> rows = new ArrayList<>();
        boolean isAnyHeld = false;
        for (Member member : shown) {
            rows.add(row(Kind.BODY, member.name(), List.of(member.id())));
            isAnyHeld |= splits.stream().anyMatch(split -> isHeldAnywhere(split, member));
        }
        if (!others.isEmpty()) {
            rows.add(row(
                    Kind.OTHERS,
                    Digits.word(others.size()) + " others",
                    others.stream().map(Member::id).toList()));
        }
        splits.get(0).lion().map(Bloc::name).ifPresent(name -> rows.add(row(Kind.SUBTOTAL, name, List.of(name))));
        return new Table(
                "summary-"
                        + io.lionshare.document.Section.idOf(
                                splits.get(0).burden().id()),
                Table.Look.PLAIN,
                "",
                columns,
                rows,
                isAnyHeld ? "* at a limit" : "");
    }

    private BigDecimal most() {
        BigDecimal most = BigDecimal.ZERO;
        for (Split split : splits) {
            for (Member member : shown) {
                most = most.max(ShareFormat.percent(split.share(0, member.id())));
            }
        }
        return most;
    }

    private Row row(Kind kind, String head, List<String> names) {
        List<Cell> cells = new ArrayList<>(List.of(new Words(head)));
        for (Split split : splits) {
            BigDecimal first = ShareFormat.percent(share(split, 0, names));
            cells.add(new Marks(kind == Kind.BODY ? List.of(Mark.bar(0, first, "")) : List.of()));
            for (int plan = 0; plan < plans; plan++) {
                BigDecimal share = share(split, plan, names);
                String shown = ShareFormat.cell(share, split.isWhole());
                boolean isHeld = kind == Kind.BODY && isHeld(split, plan, names.get(0));
                cells.add(Figure.of((isHeld ? "*" : "") + shown, ShareFormat.percent(share)));
            }
        }
        return new Row(kind, cells);
    }

    private static BigDecimal share(Split split, int plan, List<String> names) {
        return names.stream().map(name -> split.share(plan, name)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isHeld(Split split, int plan, String member) {
        return split.binding(plan).stream().map(Limit::target).anyMatch(member::equals);
    }

    private boolean isHeldAnywhere(Split split, Member member) {
        for (int plan = 0; plan < plans; plan++) {
            if (isHeld(split, plan, member.id())) {
                return true;
            }
        }
        return false;
    }
}
