package io.lionshare.report.pledge;

import io.lionshare.document.Cell;
import io.lionshare.document.Column;
import io.lionshare.document.Element;
import io.lionshare.document.Prose;
import io.lionshare.document.Remark;
import io.lionshare.document.Row;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.document.Table;
import io.lionshare.document.Words;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Member;
import io.lionshare.model.StepBack;
import io.lionshare.pledge.Withdrawal;
import io.lionshare.report.burden.Split;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which members carry more when one steps back, burden by burden. */
public final class WithdrawalSection {
    private static final int NAMED = 3;
    private static final int ROWS = 12;

    private WithdrawalSection() {}

    /**
     * The sections.
     *
     * @param splits the burdens that the step is about, under the baseline
     * @param step who steps back, and how far
     * @return one for each burden: a sentence, and every number that changes
     */
    public static List<Section> of(List<Split> splits, StepBack step) {
        List<Section> sections = new ArrayList<>();
        for (Split split : splits) {
            List<Element> elements = new ArrayList<>();
            String title;
            try {
                Withdrawal withdrawal = Withdrawal.of(split.allocation(0), step);
                title = sentence(split, withdrawal, step.who());
                if (withdrawal.change().moved().signum() > 0) {
                    elements.add(table(split, withdrawal));
                    falls(split, withdrawal).forEach(elements::add);
                }
            } catch (InfeasibleException e) {
                title = "The others cannot fill the gap: " + Targets.reason(e);
            }
            sections.add(new Section(
                    "withdrawal-" + Section.idOf(split.burden().id()),
                    split.label().title(),
                    split.label().title(),
                    title,
                    "Scores and claims stay as they were.",
                    elements));
        }
        return sections;
    }

    /**
     * The withdrawal on one screen of a terminal.
     *
     * @param splits the burdens that the step is about, under the baseline
     * @param step who steps back, and how far
     * @return a sentence for each burden, and the members that carry most more of the burden that changes for most members
     */
    public static Summary summary(List<Split> splits, StepBack step) {
        List<Element> elements = new ArrayList<>();
        List<Element> sentences = new ArrayList<>();
        List<String> released = new ArrayList<>();
        int most = 0;
        for (Split split : splits) {
            try {
                Withdrawal withdrawal = Withdrawal.of(split.allocation(0), step);
                int changed = withdrawal.change().burdened().size();
                if (changed > most) {
                    most = changed;
                    elements.clear();
                    elements.add(brief(split, withdrawal));
                }
                if (withdrawal.change().moved().signum() > 0) {
                    released.add(split.amounts().counted(withdrawal.released()));
                }
                sentences.add(Remark.of(split.label().title(), sentence(split, withdrawal, step.who()) + "."));
            } catch (InfeasibleException e) {
                sentences.add(
                        Remark.of(split.label().title(), "the others cannot fill the gap: " + Targets.reason(e) + "."));
            }
        }
        elements.addAll(sentences);
        String headline = headline(splits, step, released);
        return new Summary(headline, headline, elements);
    }

    /** What falls to others, or that it is said of each burden. */
    private static String headline(List<Split> splits, StepBack step, List<String> released) {
        boolean isNothing =
                step.equals(StepBack.entirely(splits.stream().map(Split::burden).toList(), step.who()));
        String condition = "If " + Targets.name(splits.get(0).alliance(), step.who()) + " gives "
                + (isNothing ? "nothing" : "no more than " + caps(splits, step));
        return released.isEmpty() ? condition + ":" : condition + ", others take over " + Lists.and(released) + ".";
    }

    private static String caps(List<Split> splits, StepBack step) {
        return Lists.and(splits.stream()
                .map(split -> {
                    BigDecimal cap = Objects.requireNonNull(
                                    step.caps().get(split.burden().id()))
                            .of(split.burden().total());
                    return split.amounts().counted(cap);
                })
                .toList());
    }

    private static String sentence(Split split, Withdrawal withdrawal, String id) {
        String who = Targets.name(split.alliance(), id);
        if (withdrawal.change().moved().signum() == 0) {
            return "Nothing changes: " + who + " carries " + split.amounts().counted(split.amount(0, id)) + " as it is";
        }
        return split.amounts().counted(withdrawal.released())
                + (withdrawal.released().compareTo(BigDecimal.ONE) == 0 ? " falls" : " fall") + " to "
                + Digits.count(withdrawal.change().burdened().size(), "member") + ": "
                + AbsenceSection.takers(split, withdrawal, NAMED);
    }

    private static Table brief(Split split, Withdrawal withdrawal) {
        Table whole = table(split, withdrawal);
        List<Row> rows = whole.rows().stream().limit(ROWS).toList();
        String note = whole.rows().size() > ROWS ? "The " + ROWS + " largest; --details has all." : "";
        return new Table(whole.id(), whole.look(), whole.caption(), whole.columns(), rows, note);
    }

    /** Those that carry more, then those that carry less, the one that steps back among them. */
    private static Table table(Split split, Withdrawal withdrawal) {
        AmountFormat amounts = split.amounts();
        List<Member> members = new ArrayList<>(withdrawal.change().burdened());
        members.addAll(withdrawal.change().relieved());
        List<Row> rows = new ArrayList<>();
        for (Member member : members) {
            BigDecimal change = withdrawal.change().of(member.id());
            List<Cell> cells = List.of(
                    new Words(member.name()),
                    amounts.cell(withdrawal.before().amount(member.id())),
                    amounts.cell(withdrawal.after().amount(member.id())),
                    amounts.change(change),
                    PerGdp.cell(split, withdrawal, member));
            rows.add(new Row(Row.Kind.BODY, cells));
        }
        return new Table(
                "withdrawal-" + Section.idOf(split.burden().id()),
                Table.Look.PLAIN,
                split.label().title() + ": every number that changes, " + amounts.head(),
                List.of(
                        Column.words(split.label().title() + (amounts.isMoney() ? ", " + amounts.head() : "")),
                        Column.numbers("", "before"),
                        Column.numbers("", "after"),
                        Column.numbers("", "change"),
                        Column.numbers("", PerGdp.head(split))),
                rows,
                "");
    }

    /** The members that carry less although a different one steps back, and by what. */
    private static List<Element> falls(Split split, Withdrawal withdrawal) {
        List<Member> falls = withdrawal.falls();
        if (falls.isEmpty()) {
            return List.of();
        }
        String names = Lists.and(falls.stream()
                .map(member -> member.name() + " ("
                        + split.amounts().signed(withdrawal.change().of(member.id())) + ")")
                .toList());
        String why = withdrawal.idealFalls().isEmpty()
                ? " less, by rounding to whole units alone: no amount falls before it."
                : " less, by the rule itself.";
        return List.of(new Prose(names + (falls.size() == 1 ? " carries" : " carry") + why));
    }
}
