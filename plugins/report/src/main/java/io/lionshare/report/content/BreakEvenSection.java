package io.lionshare.report.content;

import io.lionshare.model.Member;
import io.lionshare.plan.BreakEven;
import io.lionshare.plugin.Plugin;
import io.lionshare.report.DataTable;
import io.lionshare.report.DataTable.Cell;
import io.lionshare.report.DataTable.Column;
import io.lionshare.report.DataTable.Kind;
import io.lionshare.report.DataTable.Row;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.DerivationWords;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.PlanWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which blend of two strategies a member carries a given share of each burden. */
public final class BreakEvenSection {
    private static final int DECIMALS = 4;

    private final Member member;
    private final BigDecimal share;
    private final List<Element> sentences = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private BreakEvenSection(Member member, BigDecimal share) {
        this.member = member;
        this.share = share;
    }

    /**
     * The section.
     *
     * @param questions one for each burden, all between the same two strategies
     * @param member whose share
     * @param share to be reached, within 0 .. 1
     * @return a sentence for each burden, and all numbers in a table
     */
    public static Section of(List<BreakEven.Question> questions, Member member, BigDecimal share) {
        BreakEvenSection section = new BreakEvenSection(member, share);
        questions.forEach(section::add);
        return section.section(questions.get(0));
    }

    private void add(BreakEven.Question question) {
        Optional<BreakEven> found = BreakEven.find(question, member.id(), share);
        double first = question.share(member.id(), 0);
        double last = question.share(member.id(), 1);
        String from = name(question.from(), question.to());
        String to = name(question.to(), question.from());
        String begins = found.map(even -> DerivationWords.name(member) + " carries " + percent(even.share()) + " where "
                        + to + " has " + percent(even.weight()) + " of the weight in a blend with " + from + ".")
                .orElseGet(() -> DerivationWords.name(member) + " carries " + asked() + " in no blend of " + from
                        + " and " + to + ".");
        String type = question.burden().id();
        sentences.add(new Element.Remark(
                type,
                begins + " By " + from + " alone it carries " + percent(first) + ", by " + to + " alone "
                        + percent(last) + "; rule " + question.plan().rule().id() + ", before whole units."));
        Cell weight = found.map(even -> cell(even.weight())).orElse(Cell.words("none"));
        rows.add(new Row(Kind.BODY, List.of(Cell.words(type), weight, cell(first), cell(last))));
    }

    private Section section(BreakEven.Question first) {
        List<Element> elements = new ArrayList<>(sentences);
        elements.add(new Element.Remark(
                "Strategies", PlanWords.settings(first.from()) + " and " + PlanWords.settings(first.to()) + "."));
        elements.add(new DataTable(
                "The weight at which " + member.name() + " carries " + asked() + ", and what it carries at either end",
                List.of(
                        Column.words("burden"),
                        Column.numbers("", "weight of " + name(first.to(), first.from()) + ", %"),
                        Column.numbers("share, %", "by " + name(first.from(), first.to())),
                        Column.numbers("share, %", "by " + name(first.to(), first.from()))),
                rows));
        return new Section("break-even", "Break-even", elements);
    }

    private String asked() {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    /** The id, unless both strategies have the same one. */
    private static String name(Plugin strategy, Plugin other) {
        return strategy.id().equals(other.id()) ? PlanWords.settings(strategy) : strategy.id();
    }

    private static String percent(double part) {
        return text(part) + " %";
    }

    private static Cell cell(double part) {
        return Cell.number(text(part), BigDecimal.valueOf(part).movePointRight(2));
    }

    private static String text(double part) {
        return Figures.percent(BigDecimal.valueOf(part), DECIMALS);
    }
}
