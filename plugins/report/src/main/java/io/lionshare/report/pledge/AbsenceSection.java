package io.lionshare.report.pledge;

import io.lionshare.document.Element;
import io.lionshare.document.Prose;
import io.lionshare.document.Remark;
import io.lionshare.document.Section;
import io.lionshare.document.Summary;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.WhatIf;
import io.lionshare.pledge.Withdrawal;
import io.lionshare.report.burden.Split;
import io.lionshare.rule.AllocationRule;
import java.util.ArrayList;
import java.util.List;

/** Who fills the gap if one member gives nothing of a burden, under the baseline. */
public final class AbsenceSection {
    private static final String NO_LIMITS =
            "A member that gives nothing has a ceiling of 0. A baseline with a rule that keeps ceilings, such as"
                    + " proportional, would show who fills its gap.";

    private AbsenceSection() {}

    /**
     * The section of a view.
     *
     * @param split the burden under every plan
     * @return the largest absences, and the scenario's questions in a sentence each; under a rule that takes no limits, which an
     *     absence is, a section that says so
     */
    public static Section of(Split split) {
        AllocationRule rule = split.allocation(0).plan().rule();
        if (!rule.takesLimits()) {
            return section(
                    split, "No absence is computed: the rule " + rule.id() + " takes no limits", NO_LIMITS, List.of());
        }
        List<Element> elements = new ArrayList<>();
        AbsenceTable table = AbsenceTable.ofLargest(split);
        table.table().ifPresent(elements::add);
        table.refusals().ifPresent(text -> elements.add(new Prose(text)));
        for (WhatIf question : split.comparison().scenario().whatIfs()) {
            WhatIfSentence.of(split, question).ifPresent(answer -> elements.add(Remark.of(question.name(), answer)));
        }
        return section(split, table.title(), lead(split), elements);
    }

    private static Section section(Split split, String title, String lead, List<Element> elements) {
        String head = split.label().title() + ": if one member gives nothing";
        return new Section("absence", "If a member is absent", head, title, lead, elements);
    }

    /**
     * The section with every absence, of a report about absences.
     *
     * @param split the burden
     * @return every absence, and every member that carries more
     */
    public static Section ofEvery(Split split) {
        AbsenceTable table = AbsenceTable.ofEvery(split);
        List<Element> elements = new ArrayList<>();
        table.table().ifPresent(elements::add);
        table.refusals().ifPresent(text -> elements.add(new Prose(text)));
        String id = "absence-" + Section.idOf(split.burden().id());
        return new Section(id, split.label().title(), split.label().title(), table.title(), lead(split), elements);
    }

    /**
     * The largest absences of one burden on one screen of a terminal.
     *
     * @param split the burden
     * @return the finding and a table
     */
    public static Summary summary(Split split) {
        AbsenceTable table = AbsenceTable.ofLargest(split);
        List<Element> elements = new ArrayList<>();
        table.table().ifPresent(elements::add);
        elements.add(Remark.of("Rows", "who is absent; columns: who carries more, in " + AbsenceTable.unit(split)));
        return new Summary(table.title() + ".", table.title() + ".", elements);
    }

    private static String lead(Split split) {
        String plan = split.size() == 1 ? "" : ", " + split.phrase(0);
        return Digits.capital(AbsenceTable.unit(split)) + plan
                + ". Row: who is absent. Column: who carries more. Scores and claims stay as they were;"
                + " the absence of a member that carries nothing changes nothing.";
    }

    /** A sentence on who carries most more. */
    static String takers(Split split, Withdrawal withdrawal, int most) {
        return Lists.and(withdrawal.change().burdened().stream()
                .limit(most)
                .map(member -> Lists.with(
                        member.name(), split.amounts().prose(withdrawal.change().of(member.id())) + " more"))
                .toList());
    }
}
