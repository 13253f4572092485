package io.lionshare.report.words;

import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Member;
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
        int losers = withdrawal.change().losers().size();
        return withdrawal.burden().type().format(withdrawal.released()) + " left by " + who + " go to " + losers
                + (losers == 1 ? " member." : " members.");
    }

    /**
     * That nobody can fill the gap.
     *
     * @param conflict the limits that leave no room
     * @return a sentence after the burden's name
     */
    public static String impossible(InfeasibleException conflict) {
        String message = String.valueOf(conflict.getMessage());
        return "nobody can fill the gap; " + message.lines().findFirst().orElse("") + ".";
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
        return Optional.of(names
                + (withdrawal.idealFalls().isEmpty()
                        ? " carry less, by rounding to whole units alone: no ideal amount falls."
                        : " carry less, by the rule itself."));
    }
}
