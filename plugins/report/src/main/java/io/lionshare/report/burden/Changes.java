package io.lionshare.report.burden;

import io.lionshare.document.Column;
import io.lionshare.document.Mark;
import io.lionshare.document.Marks;
import io.lionshare.document.Row;
import io.lionshare.document.Scale;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What changes of one burden if a plan takes the place of the baseline. */
final class Changes {
    private static final int MORE = 9;
    private static final int LESS = 7;
    private static final int NAMED = 3;
    private static final BigDecimal SMALL = new BigDecimal("0.02");

    private final Split split;
    private final int plan;
    private final Map<String, BigDecimal> changes;
    private final List<Member> more;
    private final List<Member> less;

    Changes(Split split, int plan) {
        this.split = split;
        this.plan = plan;
        this.changes = split.alliance().members().stream()
                .map(Member::id)
                .collect(Collectors.toMap(id -> id, id -> split.change(plan, id)));
        Comparator<Member> byChange = Comparator.comparing(this::change);
        this.more = split.alliance().membersAsGiven().stream()
                .filter(member -> change(member).signum() > 0)
                .sorted(byChange.reversed())
                .toList();
        this.less = split.alliance().membersAsGiven().stream()
                .filter(member -> change(member).signum() < 0)
                .sorted(byChange)
                .toList();
    }

    BigDecimal change(Member member) {
        return changes.getOrDefault(member.id(), BigDecimal.ZERO);
    }

    BigDecimal moved() {
        return more.stream().map(this::change).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<Member> more() {
        return more;
    }

    List<Member> less() {
        return less;
    }

    String counts() {
        if (more.isEmpty()) {
            return "the same as the baseline";
        }
        int same = split.alliance().size() - more.size() - less.size();
        return Digits.word(more.size()) + (more.size() == 1 ? " gives" : " give") + " more, " + Digits.word(less.size())
                + " less" + (same == 0 ? "" : ", " + Digits.word(same) + " the same");
    }

    /** Who gives most less and who most more. */
    String extremes() {
        List<String> names = extreme(less);
        String gives = who(names) + (names.size() == 1 ? " gives " : " give ") + amount(less);
        return gives + " less" + each(names) + ", " + Lists.with(who(extreme(more)), amount(more)) + " more"
                + each(extreme(more));
    }

    /** The names of all that change as much as the first. */
    private List<String> extreme(List<Member> members) {
        BigDecimal most = change(members.get(0));
        return members.stream()
                .filter(member -> change(member).compareTo(most) == 0)
                .map(Member::name)
                .toList();
    }

    private String amount(List<Member> members) {
        return split.amounts().prose(change(members.get(0)).abs());
    }

    private static String who(List<String> names) {
        return names.size() <= NAMED ? Lists.and(names) : Digits.word(names.size()) + " members";
    }

    private static String each(List<String> names) {
        return names.size() == 1 ? "" : " each";
    }

    /** The largest changes, and those below 2 % of the largest in any chart in one row. */
    Table chart(Scale scale) {
        BigDecimal least = scale.to().max(scale.from().negate()).multiply(SMALL);
        List<Member> up = largest(more, MORE, least);
        List<Member> down = new ArrayList<>(largest(less, LESS, least));
        Collections.reverse(down);
        int others = more.size() + less.size() - up.size() - down.size();
        List<Row> rows = new ArrayList<>();
        up.forEach(member -> rows.add(row(member)));
        if (others > 0) {
            BigDecimal sum = rest(more, up).add(rest(less, down));
            String name = Digits.word(others) + (others == 1 ? " other" : " others");
            rows.add(new Row(
                    Row.Kind.OTHERS,
                    List.of(
                            new Words(name),
                            new Marks(List.of(Mark.bar(
                                    plan, sum, split.amounts().change(sum).shown() + " together"))))));
        }
        down.forEach(member -> rows.add(row(member)));
        return new Table(
                "change-" + (plan + 1),
                Table.Look.BARS,
                split.label().title() + ": change " + split.phrase(plan) + " against " + split.phrase(0) + ", "
                        + split.amounts().head(),
                List.of(Column.words("Member"), Column.marks("change", scale)),
                rows,
                "");
    }

    private List<Member> largest(List<Member> members, int most, BigDecimal least) {
        return members.stream()
                .limit(most)
                .filter(member -> change(member).abs().compareTo(least) >= 0)
                .toList();
    }

    private BigDecimal rest(List<Member> all, List<Member> shown) {
        return all.stream()
                .filter(member -> !shown.contains(member))
                .map(this::change)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Row row(Member member) {
        BigDecimal change = change(member);
        return Row.of(
                new Words(member.name()),
                new Marks(List.of(
                        Mark.bar(plan, change, split.amounts().change(change).shown()))));
    }
}
