package io.lionshare.report.content.pledge;

import io.lionshare.model.Burden;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Pledge;
import io.lionshare.model.StepBack;
import io.lionshare.model.WhatIf;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.pledge.End;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.Withdrawal;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.UnlockWords;
import io.lionshare.report.words.WithdrawalWords;
import java.util.ArrayList;
import java.util.List;

/** The answer to a what-if: what changes for whom. */
public final class WhatIfSection {
    private final Comparison comparison;
    private final PledgeBook book;

    /**
     * What-ifs of a scenario.
     *
     * @param comparison the plans side by side; the baseline divides
     * @param book the scenario's pledges
     */
    public WhatIfSection(Comparison comparison, PledgeBook book) {
        this.comparison = comparison;
        this.book = book;
    }

    /**
     * The section of one question.
     *
     * @param question one of the scenario's
     * @param number of the question, from one
     * @return sentences, charts and tables
     */
    public Section section(WhatIf question, int number) {
        String id = "what-if-" + number;
        List<Element> elements = question instanceof WhatIf.Withdraws withdraws
                ? withdrawal(id, withdraws.step())
                : pledged(((WhatIf.Pledged) question).pledge());
        return new Section(id, "What if: " + question.name(), elements);
    }

    private List<Element> withdrawal(String id, StepBack step) {
        String baseline = comparison.scenario().baseline();
        List<Element> elements = new ArrayList<>();
        elements.add(new Element.Prose(WithdrawalWords.introduction(baseline)));
        for (Burden burden : comparison.scenario().burdens()) {
            String type = burden.type().id();
            if (step.caps().containsKey(type)) {
                elements.addAll(withdrawal(id, comparison.allocation(baseline, type), step));
            }
        }
        return elements;
    }

    private static List<Element> withdrawal(String id, Allocation before, StepBack step) {
        String type = before.burden().type().id();
        try {
            Withdrawal withdrawal = Withdrawal.of(before, step);
            List<Element> elements = new ArrayList<>();
            elements.add(new Element.Remark(type, WithdrawalWords.sentence(withdrawal, step.who())));
            if (withdrawal.change().moved().signum() > 0) {
                elements.addAll(new ChangeElements(withdrawal, id).list());
            }
            return elements;
        } catch (InfeasibleException e) {
            return List.of(new Element.Remark(type, WithdrawalWords.impossible(e)));
        }
    }

    private List<Element> pledged(Pledge pledge) {
        PledgeBook more = book.with(pledge);
        List<Element> elements = new ArrayList<>();
        elements.add(PledgesTable.of(more, List.of(pledge), "The pledge in question"));
        for (End end : End.values()) {
            String label = end == End.LOW ? "At the low end" : "At the high end";
            UnlockWords.sentences(more, end, pledge)
                    .forEach(sentence -> elements.add(new Element.Remark(label, sentence)));
        }
        elements.add(CoverageTable.of(more, "Coverage with this pledge"));
        return elements;
    }
}
