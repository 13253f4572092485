package io.lionshare.examples.cli.text;

import io.lionshare.model.Burden;
import io.lionshare.model.Pledge;
import io.lionshare.model.StepBack;
import io.lionshare.model.WhatIf;
import io.lionshare.plan.Plan;
import io.lionshare.pledge.Closure;
import io.lionshare.pledge.End;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.report.words.UnlockWords;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The answer to a what-if, as text. */
public final class WhatIfText {
    private final PledgeBook book;
    private final Plan plan;
    private final List<String> types;

    /**
     * What-ifs of a book of pledges.
     *
     * @param book the pledges
     * @param plan gives fair shares
     * @param burdens those of the scenario that are shown
     */
    public WhatIfText(PledgeBook book, Plan plan, List<Burden> burdens) {
        this.book = book;
        this.plan = plan;
        this.types = burdens.stream().map(burden -> burden.type().id()).toList();
    }

    /**
     * One question and its answer; nothing if it asks of burdens that are not shown.
     *
     * @param lines where the text goes
     * @param question the question
     */
    public void write(Lines lines, WhatIf question) {
        if (question instanceof WhatIf.Withdraws withdraws) {
            StepBack shown = shown(withdraws.step());
            if (!shown.caps().isEmpty()) {
                new WithdrawalText(book.scenario(), plan).write(lines, "What if: " + question.name(), shown);
            }
        } else if (question instanceof WhatIf.Pledged pledged
                && types.contains(pledged.pledge().type())) {
            lines.title("What if: " + question.name());
            pledged(lines, pledged.pledge());
        }
    }

    private StepBack shown(StepBack step) {
        return new StepBack(
                step.who(),
                step.caps().entrySet().stream()
                        .filter(cap -> types.contains(cap.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private void pledged(Lines lines, Pledge pledge) {
        PledgeBook more = book.with(pledge);
        for (End end : End.values()) {
            String which = end == End.LOW ? "Low end: " : "High end: ";
            lines.add(which, "  ", Closure.of(more, end).reason(pledge.id()) + ".");
            UnlockWords.sentences(more, end, pledge).forEach(sentence -> lines.add("  ", "    ", sentence));
        }
    }
}
