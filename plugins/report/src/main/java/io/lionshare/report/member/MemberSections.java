package io.lionshare.report.member;

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
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import io.lionshare.report.burden.Split;
import io.lionshare.score.key.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sections of one member. */
public final class MemberSections {
    private static final int ROWS = 14;

    private final List<Split> splits;
    private final Member member;

    /**
     * A member.
     *
     * @param splits the burdens, at least one
     * @param member the member
     */
    public MemberSections(List<Split> splits, Member member) {
        this.splits = splits;
        this.member = member;
    }

    /**
     * All burdens and plans in one table.
     *
     * @return the section
     */
    public Section all() {
        return new Section(
                "steps",
                "Step by step",
                "",
                carried(splits.get(0)),
                "Its part by score, what limits take from it or add to it, and the rounding to whole units add up to"
                        + " what it carries.",
                Derived.of(splits, member).elements());
    }

    /**
     * The answer on one screen of a terminal.
     *
     * @return what it carries, a table of as many burdens as there is room for, and the reason in a sentence
     */
    public Summary summary() {
        int room = Math.max(1, ROWS / (splits.get(0).size() + 1));
        List<Split> shown = splits.subList(0, Math.min(room, splits.size()));
        List<Element> elements =
                new ArrayList<>(List.of(Derived.of(shown, member).table()));
        elements.add(Remark.of("Why", DerivedSentence.of(splits, member)));
        if (shown.size() < splits.size()) {
            elements.add(Remark.of("Burdens", Digits.word(splits.size() - shown.size()) + " more: --details"));
        }
        return new Summary(carried(splits.get(0)) + ".", carried(splits.get(0)) + ".", elements);
    }

    private String carried(Split split) {
        if (split.largest(member).signum() == 0) {
            return member.name() + " carries no " + split.label().phrase()
                    + (split.size() == 1 ? "" : " under any plan");
        }
        return member.name() + " carries "
                + IntStream.range(0, split.size())
                        .mapToObj(plan -> amount(split, plan))
                        .collect(Collectors.joining(", "));
    }

    private String amount(Split split, int plan) {
        if (split.amount(plan, member.id()).signum() == 0) {
            return (plan == 0 ? "no " + split.label().phrase() : "nothing") + " " + split.phrase(plan);
        }
        String amount = plan == 0
                ? split.amounts().counted(split.amount(plan, member.id()))
                : split.amounts().prose(split.amount(plan, member.id()));
        String share = " (" + ShareFormat.prose(split.share(plan, member.id())) + ")";
        return amount + share + (split.size() == 1 ? "" : " " + split.phrase(plan));
    }

    /**
     * One burden, with the reason of each step.
     *
     * @param split the burden
     * @return a table for each plan, and one of what it carries today, where that is known
     */
    public Section burden(Split split) {
        List<Element> tables = new ArrayList<>();
        for (int plan = 0; plan < split.size(); plan++) {
            tables.add(StepTable.of(split, plan, member));
        }
        ActualTable.of(split, member).ifPresent(tables::add);
        return new Section(
                "steps-" + Section.idOf(split.burden().id()),
                split.label().title(),
                split.label().title(),
                carried(split),
                "",
                tables);
    }

    /**
     * Where its scores under published keys come from.
     *
     * @return a table for each plan whose strategy is a key; empty if none is
     */
    public Optional<Section> scores() {
        List<Element> tables = new ArrayList<>();
        for (Plan plan : splits.get(0).plans()) {
            if (plan.strategy() instanceof Key key) {
                tables.add(StepTable.of(plan, key, splits.get(0).alliance(), member));
            }
        }
        return tables.isEmpty() ? Optional.empty() : Optional.of(Section.of("scores", "Scores", tables));
    }

    /**
     * The figures that are known of it.
     *
     * @return a table
     */
    public Section figures() {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : splits.get(0).alliance().indicators()) {
            Double value = member.indicators().get(indicator.id());
            if (value != null) {
                rows.add(Row.of(
                        new Words(indicator.id()),
                        Figure.of(Digits.plain(value), java.math.BigDecimal.valueOf(value)),
                        new Words(indicator.unit()),
                        new Words(indicator.source())));
            }
        }
        return Section.of(
                "figures",
                "The figures of " + member.name(),
                List.of(new Table(
                        "figures",
                        Table.Look.PLAIN,
                        "Figures of " + member.name() + " (" + member.id() + ")",
                        List.of(
                                Column.words("Indicator"),
                                Column.numbers("", "value"),
                                Column.words("unit"),
                                Column.words("source")),
                        rows,
                        "")));
    }
}
