package io.lionshare.examples.cli.text;

import io.lionshare.model.Pledge;
import io.lionshare.model.WhatIf;
import io.lionshare.plan.Plan;
import io.lionshare.pledge.Closure;
import io.lionshare.pledge.End;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.report.words.UnlockWords;

/** The answer to a what-if, as text. */
public final class WhatIfText {
    private final PledgeBook book;
    private final Plan plan;

    /**
     * What-ifs of a book of pledges.
     *
     * @param book the pledges
     * @param plan gives fair shares
     */
    public WhatIfText(PledgeBook book, Plan plan) {
        this.book = book;
        this.plan = plan;
    }

    /**
     * One question and its answer.
     *
     * @param lines where the text goes
     * @param question the question
     */
    public void write(Lines lines, WhatIf question) {
        if (question instanceof WhatIf.Withdraws withdraws) {
            new WithdrawalText(book.scenario(), plan).write(lines, "What if: " + question.name(), withdraws.step());
        } else if (question instanceof WhatIf.Pledged pledged) {
            lines.title("What if: " + question.name());
            pledged(lines, pledged.pledge());
        }
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
