package io.lionshare.report.content.joint;

import io.lionshare.joint.JointChange;
import io.lionshare.joint.JointConflict;
import io.lionshare.joint.JointSplit;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.model.WhatIf;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.Element;
import io.lionshare.report.words.DerivationWords;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.JointAnswer;
import io.lionshare.report.words.JointWords;
import io.lionshare.report.words.Refusals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What other prices and what-ifs change of a joint split: a sentence, and who gives more or less of each kind. */
final class JointChanges {
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private JointChanges() {}

    /** Each price doubled, one at a time. */
    static List<Element> ofPrices(JointSplit split) {
        List<Element> elements = new ArrayList<>();
        for (Burden burden : split.problem().burdens()) {
            String kind = burden.id();
            try {
                JointChange change = JointChange.ofPrice(split, kind, TWICE);
                elements.add(new Element.Remark("Another price", JointWords.doubling(kind, change)));
                add(elements, "Doubling the price of " + kind, change);
            } catch (JointConflict | ArithmeticException e) {
                elements.add(new Element.Remark(
                        "Another price",
                        "Doubling the price of " + kind + " leaves no split; " + Refusals.reason(e) + "."));
            }
        }
        return elements;
    }

    /** Each question and its answer. */
    static List<Element> ofWhatIfs(JointSplit split, List<WhatIf> questions) {
        List<Element> elements = new ArrayList<>();
        for (WhatIf question : questions) {
            JointAnswer answer = JointAnswer.of(split, question);
            elements.add(new Element.Remark("What if", question.name() + ": " + answer.words() + "."));
            answer.change().ifPresent(change -> add(elements, question.name(), change));
        }
        return elements;
    }

    private static void add(List<Element> elements, String cause, JointChange change) {
        if (!change.changed().isEmpty()) {
            String summary = cause + ": who gives more, and who less";
            elements.add(new Element.Folded(summary, () -> List.of(table(summary, change))));
        }
    }

    private static DataTable table(String caption, JointChange change) {
        List<ContributionType> types =
                change.before().problem().burdens().stream().map(Burden::type).toList();
        List<Column> columns = new ArrayList<>(List.of(Column.words("member")));
        types.forEach(type -> columns.add(Column.numbers(type.id(), type.unit())));
        List<Row> rows = new ArrayList<>();
        for (Member member : change.changed()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.words(DerivationWords.name(member))));
            for (ContributionType type : types) {
                BigDecimal more = change.amount(member.id(), type.id());
                cells.add(Cell.number(Figures.difference(type, more), more));
            }
            rows.add(new Row(Kind.BODY, cells));
        }
        return new DataTable(caption, columns, rows);
    }
}
