package io.lionshare.report.pledge;

import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Digits;
import io.lionshare.model.Bound;
import io.lionshare.model.Condition;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Pledge;
import io.lionshare.model.Pledges;
import io.lionshare.model.StepBack;
import io.lionshare.model.WhatIf;
import io.lionshare.plan.Scenario;
import io.lionshare.pledge.Closure;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;
import io.lionshare.pledge.Withdrawal;
import io.lionshare.report.burden.Split;
import java.math.BigDecimal;
import java.util.Optional;

/** The answer to a scenario's question about one burden, in a sentence. */
final class WhatIfSentence {
    private static final int NAMED = 3;

    private WhatIfSentence() {}

    /** Empty if the question is about other burdens. */
    static Optional<String> of(Split split, WhatIf question) {
        if (question instanceof WhatIf.Withdraws withdraws) {
            return Optional.ofNullable(
                            withdraws.step().caps().get(split.burden().id()))
                    .map(cap -> withdrawn(split, withdraws.step(), cap));
        }
        Pledge pledge = ((WhatIf.Pledged) question).pledge();
        return pledge.type().equals(split.burden().id()) ? Optional.of(pledged(split, pledge)) : Optional.empty();
    }

    private static String withdrawn(Split split, StepBack step, Bound cap) {
        String who = Targets.name(split.alliance(), step.who());
        try {
            Withdrawal withdrawal = Withdrawal.of(split.allocation(0), step);
            if (withdrawal.change().moved().signum() == 0) {
                return "changes nothing here, as " + who + " carries "
                        + (split.amount(0, step.who()).signum() == 0 ? "nothing" : "no more than that")
                        + " in any case.";
            }
            boolean isNothing = cap.of(split.burden().total()).signum() == 0;
            return who + (isNothing ? " gives nothing; " : " gives less; ")
                    + split.amounts().counted(withdrawal.released())
                    + (withdrawal.released().compareTo(BigDecimal.ONE) == 0 ? " falls" : " fall") + " to "
                    + Digits.count(withdrawal.change().burdened().size(), "member") + ": "
                    + AbsenceSection.takers(split, withdrawal, NAMED) + ".";
        } catch (InfeasibleException e) {
            return "the others cannot fill the gap: " + Targets.reason(e) + ".";
        }
    }

    private static String pledged(Split split, Pledge pledge) {
        Scenario scenario = split.comparison().scenario();
        PledgeBook book = scenario.pledges().list().isEmpty()
                ? PledgeBook.of(scenario.withPledges(Pledges.of(pledge)))
                : PledgeBook.of(scenario).with(pledge);
        Closure low = Closure.of(book, RangeEnd.LOW);
        Closure high = Closure.of(book, RangeEnd.HIGH);
        String condition =
                pledge.condition().map(asked -> condition(book, asked)).orElse("");
        boolean isLow = low.isActive(pledge.id());
        boolean isHigh = high.isActive(pledge.id());
        String verdict =
                isLow ? "is met" : isHigh ? "is met only if every pledge is as large as it may be" : "is not met";
        return (condition.isEmpty()
                        ? "it " + (isHigh ? "counts" : "does not count")
                        : "its condition " + verdict + condition)
                + "; of " + split.label().phrase() + " it would bring "
                + split.amounts().counted(book.amount(pledge.id(), RangeEnd.HIGH)) + ".";
    }

    /** What is pledged at most of what a condition asks for, and what is missing. */
    private static String condition(PledgeBook book, Condition condition) {
        return condition
                .parts()
                .filter(Condition.GivesAtLeast.class::isInstance)
                .map(Condition.GivesAtLeast.class::cast)
                .findFirst()
                .map(gives -> {
                    AmountFormat amounts = AmountFormat.of(Targets.burden(book.scenario(), gives.type()));
                    BigDecimal given = Targets.burden(book.scenario(), gives.type())
                            .type()
                            .amount(BigDecimal.valueOf(
                                    Closure.of(book, RangeEnd.HIGH).quanta(gives.who(), gives.type())));
                    BigDecimal missing = gives.amount().subtract(given);
                    String pledgedWords = ": at most " + amounts.counted(given) + " of " + amounts.prose(gives.amount())
                            + " are pledged";
                    return missing.signum() > 0
                            ? pledgedWords + ", another " + amounts.prose(missing) + " would release it"
                            : pledgedWords;
                })
                .orElse("");
    }
}
