package io.lionshare.report.joint;

import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Figure;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Steps;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.joint.JointSplit;
import io.lionshare.model.Derivation;
import io.lionshare.model.Derivation.Step;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The steps from what each member owes to what it gives. */
public final class JointSteps {
    private JointSteps() {}

    /**
     * The section.
     *
     * @param split of the burdens
     * @return an entry for each member
     */
    public static Section of(JointSplit split) {
        Derivation derivation = split.derivation();
        AmountFormat money = AmountFormat.ofMoney(
                split.problem().prices().unit(), split.problem().value());
        List<Member> members = split.problem().alliance().members();
        List<Steps.Entry> entries = split.problem().alliance().membersAsGiven().stream()
                .map(member -> new Steps.Entry(
                        member.name(),
                        List.<Element>of(table(split, member, derivation, members.indexOf(member), money))))
                .toList();
        return new Section(
                "joint-steps",
                "Why this number",
                "",
                "From what each member owes to what it gives",
                "Each step has its reason; the steps add up to what the member gives, in " + money.head() + ".",
                List.of(new Steps("Find a member", entries)));
    }

    private static Table table(
            JointSplit split, Member member, Derivation derivation, int position, AmountFormat money) {
        List<Row> rows = new ArrayList<>();
        for (Step step : derivation.steps()) {
            BigDecimal change = step.change(position);
            if (change.signum() != 0) {
                Figure figure = rows.isEmpty() ? money.cell(change) : money.change(change);
                rows.add(Row.of(new Words(step.name()), figure, new Words(step.reason(position))));
            }
        }
        BigDecimal given = split.value(member.id());
        rows.add(new Row(Row.Kind.TOTAL, List.of(new Words("gives"), money.cell(given), new Words(""))));
        return new Table(
                "joint-" + Section.idOf(member.id().toLowerCase(Locale.ROOT)),
                Table.Look.PLAIN,
                member.name() + ": from what it owes to what it gives",
                List.of(Column.words("Step"), Column.numbers("", money.head()), Column.words("why")),
                rows,
                Digits.capital("shown numbers are rounded; the exact ones add up."));
    }
}
