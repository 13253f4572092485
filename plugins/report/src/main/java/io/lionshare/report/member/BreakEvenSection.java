package io.lionshare.report.member;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Figure;
import io.lionshare.document.Remark;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.model.Member;
import io.lionshare.plan.BreakEven;
import io.lionshare.plugin.Plugin;
import io.lionshare.report.method.MethodSection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which blend of two strategies a member carries a given share of each burden. */
public final class BreakEvenSection {
    private static final int DECIMALS = 4;

    private final Member member;
    private final BigDecimal share;
    private final BreakEven.Question first;
    private final List<Remark> sentences = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private BreakEvenSection(Member member, BigDecimal share, BreakEven.Question first) {
        this.member = member;
        this.share = share;
        this.first = first;
    }

    /**
     * The answers.
     *
     * @param questions one for each burden, all between the same two strategies
     * @param member whose share
     * @param share to be reached, within 0 .. 1
     * @return a sentence for each burden, and all numbers in a table
     */
    public static BreakEvenSection of(List<BreakEven.Question> questions, Member member, BigDecimal share) {
        BreakEvenSection section = new BreakEvenSection(member, share, questions.get(0));
        questions.forEach(section::add);
        return section;
    }

    private void add(BreakEven.Question question) {
        Optional<BreakEven> found = BreakEven.find(question, member.id(), share);
        double atFirst = question.share(member.id(), 0);
        double atLast = question.share(member.id(), 1);
        String from = name(question.from(), question.to());
        String to = name(question.to(), question.from());
        String begins = found.map(even -> member.name() + " carries " + percent(even.share()) + " where " + to + " has "
                        + percent(even.weight()) + " of the weight in a blend with " + from + ".")
                .orElseGet(
                        () -> member.name() + " carries " + asked() + " in no blend of " + from + " and " + to + ".");
        String title = question.burden().type().label().title();
        sentences.add(Remark.of(
                title,
                begins + " By " + from + " alone it carries " + percent(atFirst) + ", by " + to + " alone "
                        + percent(atLast) + "; rule " + question.plan().rule().id() + ", before whole units."));
        Cell weight = found.<Cell>map(even -> cell(even.weight())).orElse(new Words("none"));
        rows.add(Row.of(new Words(title), weight, cell(atFirst), cell(atLast)));
    }

    /**
     * The answer on one screen of a terminal.
     *
     * @return the table and the sentences
     */
    public Summary summary() {
        String headline = "Where " + member.name() + " carries " + asked() + ", the weight of "
                + name(first.to(), first.from()) + " against " + name(first.from(), first.to()) + ":";
        List<Element> elements = new ArrayList<>(List.of(table()));
        elements.addAll(sentences);
        return new Summary(headline, headline, elements);
    }

    /**
     * The section.
     *
     * @return sentences and the table
     */
    public Section section() {
        List<Element> elements = new ArrayList<>(sentences);
        elements.add(Remark.of(
                "Strategies",
                MethodSection.settings(first.from()) + " and " + MethodSection.settings(first.to()) + "."));
        elements.add(table());
        return Section.of("break-even", "Where " + member.name() + " carries " + asked(), elements);
    }

    private Table table() {
        return new Table(
                "break-even",
                Table.Look.PLAIN,
                "The weight at which " + member.name() + " carries " + asked() + ", and what it carries at either end",
                List.of(
                        Column.words("Burden"),
                        Column.numbers("", "weight of " + name(first.to(), first.from()) + ", %"),
                        Column.numbers("", "share by " + name(first.from(), first.to()) + ", %"),
                        Column.numbers("", "share by " + name(first.to(), first.from()) + ", %")),
                rows,
                "");
    }

    private String asked() {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + Digits.NARROW + "%";
    }

    /** The id, unless both strategies have the same one. */
    private static String name(Plugin strategy, Plugin other) {
        return strategy.id().equals(other.id()) ? MethodSection.settings(strategy) : strategy.id();
    }

    private static String percent(double part) {
        return text(part) + Digits.NARROW + "%";
    }

    private static Cell cell(double part) {
        return Figure.of(text(part), BigDecimal.valueOf(part).movePointRight(2));
    }

    private static String text(double part) {
        return ShareFormat.fixed(BigDecimal.valueOf(part), DECIMALS);
    }
}
