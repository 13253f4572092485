package io.lionshare.report.pledge;

import io.lionshare.document.Element;
import io.lionshare.document.Remark;
import io.lionshare.document.Section;
import io.lionshare.model.WhatIf;
import io.lionshare.report.burden.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers to a scenario's questions, each about each burden that it asks of. */
public final class QuestionsSection {
    private QuestionsSection() {}

    /**
     * The section.
     *
     * @param splits the burdens, under the baseline
     * @return a sentence for each question and burden; empty if nothing is asked of them
     */
    public static Optional<Section> of(List<Split> splits) {
        List<Element> answers = new ArrayList<>();
        for (WhatIf question : splits.get(0).comparison().scenario().whatIfs()) {
            for (Split split : splits) {
                WhatIfSentence.of(split, question)
                        .ifPresent(answer -> answers.add(
                                Remark.of(question.name(), split.label().title() + ": " + answer)));
            }
        }
        return answers.isEmpty()
                ? Optional.empty()
                : Optional.of(Section.of("questions", "Asked in the scenario", answers));
    }
}
