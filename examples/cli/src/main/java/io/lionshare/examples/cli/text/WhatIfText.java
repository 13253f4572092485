package io.lionshare.examples.cli.text;

import io.lionshare.model.Burden;
import io.lionshare.model.Condition;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Pledge;
import io.lionshare.model.StepBack;
import io.lionshare.model.WhatIf;
import io.lionshare.plan.Plan;
import io.lionshare.pledge.Closure;
import io.lionshare.pledge.End;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.Unlock;
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
            pledge.condition().stream().flatMap(Condition::parts).forEach(part -> unlocks(lines, more, end, part));
        }
    }

    /** What more by whom the condition waits for would complete it. */
    private static void unlocks(Lines lines, PledgeBook book, End end, Condition part) {
        if (part instanceof Condition.GivesAtLeast gives) {
            for (Unlock unlock : Unlock.list(book, end, gives.who(), gives.type())) {
                lines.add(
                        "  ",
                        "    ",
                        "Another " + format(book, gives.type(), unlock) + " of " + gives.type() + " by "
                                + gives.who() + " would make active: "
                                + unlock.activated().stream().map(Pledge::id).collect(Collectors.joining(", ")) + ".");
            }
        }
    }

    private static String format(PledgeBook book, String id, Unlock unlock) {
        return book.scenario().burdens().stream()
                .map(burden -> burden.type())
                .filter(type -> type.id().equals(id))
                .map((ContributionType type) -> type.format(unlock.amount()))
                .findFirst()
                .orElseThrow();
    }
}
