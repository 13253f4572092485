package io.lionshare.examples.cli.text;

import io.lionshare.model.Bloc;
import io.lionshare.model.Condition;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Pledge;
import io.lionshare.model.WhatIf;
import io.lionshare.plan.Plan;
import io.lionshare.pledge.Closure;
import io.lionshare.pledge.End;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.Unlock;
import java.util.List;
import java.util.stream.Collectors;

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
            pledge.condition().stream().flatMap(Condition::parts).forEach(part -> unlocks(lines, more, end, part));
        }
    }

    /** Who could complete the condition with its members' ids, all of which need the same number. */
    private static void unlocks(Lines lines, PledgeBook book, End end, Condition part) {
        if (part instanceof Condition.GivesAtLeast gives) {
            List<Bloc> blocs = book.scenario().alliance().blocs();
            String giver = blocs.stream()
                    .filter(bloc -> bloc.name().equals(gives.who()))
                    .map(bloc -> bloc.members().iterator().next())
                    .findFirst()
                    .orElse(gives.who());
            for (Unlock unlock : Unlock.list(book, end, giver, gives.type())) {
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
