package io.lionshare.report.words;

import io.lionshare.model.Bound;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Member;
import io.lionshare.model.StepBack;
import io.lionshare.pledge.Withdrawal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who fills the gap that somebody leaves, in words. */
public final class WithdrawalWords {
    private WithdrawalWords() {}

    /**
     * What stays as it is in a withdrawal.
     *
     * @param plan the name of the plan
     * @return a sentence
     */
    public static String introduction(String plan) {
        return "Scores and claims under " + plan + " stay as they were; what is left goes to those who remain.";
    }

    /**
     * What happens.
     *
     * @param step who steps back, and how far
     * @param burdens those of the scenario, in order
     * @return such as {@code DEU gives no more than 5,000 persons of force}
     */
    public static String title(StepBack step, List<Burden> burdens) {
        List<Burden> left = burdens.stream()
                .filter(burden -> step.caps().containsKey(burden.id()))
                .toList();
        if (!step.equals(StepBack.entirely(left, step.who()))) {
            return left.stream()
                    .map(Burden::type)
                    .map(type -> cap(step, type) + " of " + type.id())
                    .collect(Collectors.joining(", ", step.who() + " gives no more than ", ""));
        }
        return step.who() + " gives nothing"
                + (left.size() == burdens.size()
                        ? ""
                        : left.stream().map(Burden::id).collect(Collectors.joining(", ", " of ", "")));
    }

    private static String cap(StepBack step, ContributionType type) {
        Bound cap = step.caps().get(type.id());
        return cap instanceof Bound.Amount amount ? type.format(amount.value()) : String.valueOf(cap);
    }

    /**
     * What changes of one burden.
     *
     * @param withdrawal the withdrawal from it
     * @param who steps back
     * @return a sentence after the burden's name
     */
    public static String sentence(Withdrawal withdrawal, String who) {
        if (withdrawal.change().moved().signum() == 0) {
            return "nothing changes.";
        }
        return withdrawal.burden().type().format(withdrawal.released()) + " left by " + who + " "
                + Plural.verb(withdrawal.released(), "goes", "go") + " to "
                + Plural.of(withdrawal.change().burdened().size(), "member") + ".";
    }

    /**
     * That nobody can fill the gap.
     *
     * @param conflict the limits that leave no room
     * @return a sentence after the burden's name
     */
    public static String impossible(InfeasibleException conflict) {
        return "nobody can fill the gap; " + Refusals.reason(conflict) + ".";
    }

    /**
     * Who carries less although somebody else steps back, and by what.
     *
     * @param withdrawal who steps back
     * @return a sentence; empty if nobody does
     */
    public static Optional<String> falls(Withdrawal withdrawal) {
        List<Member> falls = withdrawal.falls();
        if (falls.isEmpty()) {
            return Optional.empty();
        }
        ContributionType type = withdrawal.burden().type();
        String names = falls.stream()
                .map(member -> member.name() + " ("
                        + Figures.difference(type, withdrawal.change().of(member.id())) + ")")
                .collect(Collectors.joining(", "));
        return Optional.of(names + " " + Plural.verb(falls.size(), "carries", "carry")
                + (withdrawal.idealFalls().isEmpty()
                        ? " less, by rounding to whole units alone: no ideal amount falls."
                        : " less, by the rule itself."));
    }
}
