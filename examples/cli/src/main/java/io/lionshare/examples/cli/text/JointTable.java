package io.lionshare.examples.cli.text;

import io.lionshare.joint.JointSplit;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.report.words.JointValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The matrix of a joint split: each member's fair share beside what it gives, in all and of each kind. */
final class JointTable {
    private static final int GROUP_GAP = 3;
    private static final int LEAST_LABEL = 16;
    private static final int ID = 3;

    private final JointSplit split;
    private final JointValues values;

    JointTable(JointSplit split) {
        this.split = split;
        values = new JointValues(split);
    }

    /** One table, or one for the values and one for the kinds where the lines are too short for that. */
    void write(Lines lines) {
        lines.title("Who gives what");
        List<Table.Group> groups = List.of(inAll(), ofKinds());
        Table both = table(
                groups, member -> Stream.concat(values(member), kinds(member)).toList());
        if (Math.min(both.labelWidth(), LEAST_LABEL) + both.figuresWidth(GROUP_GAP) <= lines.width()) {
            add(lines, both);
            return;
        }
        add(lines, table(List.of(inAll()), member -> values(member).toList()));
        lines.blank();
        add(lines, table(List.of(ofKinds()), member -> kinds(member).toList()));
    }

    private static void add(Lines lines, Table table) {
        int label = Math.min(table.labelWidth(), lines.width() - table.figuresWidth(GROUP_GAP));
        lines.addAll(table.lines(Math.max(label, ID), GROUP_GAP));
    }

    private Table.Group inAll() {
        return new Table.Group("in all (" + split.problem().prices().unit() + ")", List.of("fair share", "gives"));
    }

    private Table.Group ofKinds() {
        List<String> heads = split.problem().burdens().stream()
                .map(burden -> burden.type().id())
                .toList();
        return new Table.Group("of each burden", heads);
    }

    private Table table(List<Table.Group> groups, Function<List<Member>, List<String>> cells) {
        Table table = new Table("Member", groups);
        List<Member> members = split.problem().alliance().members();
        for (Member member : members) {
            table.row(member.id() + " " + member.name(), cells.apply(List.of(member)));
        }
        table.rule();
        table.row("Total", cells.apply(members));
        return table;
    }

    private Stream<String> values(List<Member> members) {
        return Stream.of(
                values.digits(sum(members, member -> split.fairValue(member.id()))),
                values.digits(sum(members, member -> split.value(member.id()))));
    }

    private Stream<String> kinds(List<Member> members) {
        List<String> cells = new ArrayList<>();
        for (Burden burden : split.problem().burdens()) {
            String kind = burden.type().id();
            cells.add(burden.type().digits(sum(members, member -> split.amount(member.id(), kind))));
        }
        return cells.stream();
    }

    private static BigDecimal sum(List<Member> members, Function<Member, BigDecimal> value) {
        return members.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
