package io.lionshare.report.content.pledge;

import io.lionshare.model.Bound;
import io.lionshare.model.Burden;
import io.lionshare.model.Pledge;
import io.lionshare.model.Pledges;
import io.lionshare.model.StepBack;
import io.lionshare.model.WhatIf;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;
import io.lionshare.report.Element;
import io.lionshare.report.Section;
import io.lionshare.report.words.UnlockWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers to a scenario's what-ifs: what changes for whom. */
public final class WhatIfSections {
    private final Comparison comparison;
    private final Optional<PledgeBook> book;
    private final List<Burden> burdens;

    private WhatIfSections(Comparison comparison, Optional<PledgeBook> book, List<Burden> burdens) {
        this.comparison = comparison;
        this.book = book;
        this.burdens = burdens;
    }

    /**
     * The sections.
     *
     * @param comparison the plans side by side; the baseline divides
     * @param book the scenario's pledges; empty if it has none
     * @param burdens those of the scenario that are shown
     * @return one for each question that asks of these burdens, called by its number among all
     */
    public static List<Section> of(Comparison comparison, Optional<PledgeBook> book, List<Burden> burdens) {
        WhatIfSections sections = new WhatIfSections(comparison, book, burdens);
        List<WhatIf> questions = comparison.scenario().whatIfs();
        List<Section> list = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            String id = "what-if-" + (i + 1);
            List<Element> elements = sections.answer(id, questions.get(i));
            if (!elements.isEmpty()) {
                list.add(new Section(id, "What if: " + questions.get(i).name(), elements));
            }
        }
        return list;
    }

    private List<Element> answer(String id, WhatIf question) {
        if (question instanceof WhatIf.Withdraws withdraws) {
            return withdrawal(id, withdraws.step());
        }
        Pledge pledge = ((WhatIf.Pledged) question).pledge();
        boolean isShown = burdens.stream().anyMatch(burden -> burden.id().equals(pledge.type()));
        return isShown ? pledged(pledge) : List.of();
    }

    private List<Element> withdrawal(String id, StepBack step) {
        Map<String, Bound> caps = new LinkedHashMap<>();
        for (Burden burden : burdens) {
            String type = burden.id();
            Optional.ofNullable(step.caps().get(type)).ifPresent(cap -> caps.put(type, cap));
        }
        return caps.isEmpty() ? List.of() : StepBackElements.of(id, comparison, new StepBack(step.who(), caps));
    }

    private List<Element> pledged(Pledge pledge) {
        PledgeBook more = book.map(known -> known.with(pledge)).orElseGet(() -> only(pledge));
        List<Element> elements = new ArrayList<>();
        elements.add(PledgesTable.of(more, List.of(pledge), "The pledge in question"));
        for (RangeEnd end : RangeEnd.values()) {
            String label = "At the " + end.word() + " end";
            UnlockWords.sentences(more, end, pledge)
                    .forEach(sentence -> elements.add(new Element.Remark(label, sentence)));
        }
        elements.add(CoverageTable.of(more, burdens, "Coverage with this pledge"));
        return elements;
    }

    private PledgeBook only(Pledge pledge) {
        Scenario scenario = comparison.scenario();
        return PledgeBook.of(scenario.withPledges(Pledges.of(pledge)));
    }
}
