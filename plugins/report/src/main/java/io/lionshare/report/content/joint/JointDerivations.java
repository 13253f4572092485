package io.lionshare.report.content.joint;

import io.lionshare.joint.JointSplit;
import io.lionshare.model.Derivation;
import io.lionshare.model.Member;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.Element;
import io.lionshare.report.words.DerivationWords;
import io.lionshare.report.words.JointValues;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The steps from each member's fair share to what it gives, to unfold. */
final class JointDerivations {
    private JointDerivations() {}

    static List<Element> of(JointSplit split) {
        Derivation derivation = split.derivation();
        JointValues values = new JointValues(split);
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Prose("How each member comes from its fair share to what it gives, in all:"));
        List<Member> members = split.problem().alliance().members();
        for (int i = 0; i < members.size(); i++) {
            int position = i;
            Member member = members.get(i);
            elements.add(new Element.Folded(
                    DerivationWords.name(member) + ", joint split",
                    () -> List.of(table(split, values, derivation, position))));
        }
        return elements;
    }

    private static DataTable table(JointSplit split, JointValues values, Derivation derivation, int position) {
        Member member = split.problem().alliance().members().get(position);
        List<Row> rows = new ArrayList<>();
        for (Derivation.Step step : derivation.steps()) {
            BigDecimal change = step.change(position);
            if (change.signum() != 0) {
                String text = rows.isEmpty() ? values.digits(change) : values.change(change);
                rows.add(new Row(
                        Kind.BODY,
                        List.of(
                                Cell.words(step.name()),
                                Cell.number(text, change),
                                Cell.words(step.reason(position)))));
            }
        }
        BigDecimal given = split.value(member.id());
        rows.add(new Row(
                Kind.TOTAL, List.of(Cell.words("gives"), Cell.number(values.digits(given), given), Cell.words(""))));
        return new DataTable(
                member.name() + ": from its fair share to what it gives",
                List.of(Column.words("step"), Column.numbers("", values.unit()), Column.words("why")),
                rows);
    }
}
