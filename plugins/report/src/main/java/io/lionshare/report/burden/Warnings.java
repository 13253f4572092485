package io.lionshare.report.burden;

import io.lionshare.document.Remark;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader should know of a burden next to its numbers: ties for units, amounts beyond claims, amounts that a rule missed by
 * rounding, plans that agree.
 */
final class Warnings {
    private static final int NAMED = 8;

    private Warnings() {}

    static List<Remark> of(Split split) {
        List<Remark> warnings = new ArrayList<>();
        for (int plan = 0; plan < split.size(); plan++) {
            Allocation allocation = split.allocation(plan);
            List<String> tied = allocation.tied().stream().map(Member::name).toList();
            if (!tied.isEmpty()) {
                warnings.add(Remark.of(
                        "Tie",
                        Lists.some(tied, NAMED) + " had equal right to a unit of "
                                + split.label().phrase() + ", " + split.phrase(plan) + "; the tie-break decided."));
            }
            if (allocation.beyondClaims()) {
                warnings.add(Remark.of(
                        "Beyond claims",
                        Digits.capital(split.phrase(plan)) + ", limits force members above their claims of "
                                + split.label().phrase() + "."));
            }
            if (allocation.isIdealAdjusted()) {
                warnings.add(Remark.of(
                        "Adjusted",
                        Digits.capital(split.phrase(plan)) + ", rule "
                                + split.plans().get(plan).rule().id() + " missed the total or a limit of "
                                + split.label().phrase() + " by at most a billionth of the total, as its numbers are"
                                + " rounded; its amounts were divided again in proportion."));
            }
        }
        for (List<String> names : split.comparison().sameSplits(split.burden())) {
            warnings.add(Remark.of("Same split", same(split, names)));
        }
        return warnings;
    }

    /** Rules that differ agree where the total is half of all claims. */
    private static String same(Split split, List<String> names) {
        List<Integer> positions = new ArrayList<>();
        for (int plan = 0; plan < split.size(); plan++) {
            if (names.contains(split.plans().get(plan).name())) {
                positions.add(plan);
            }
        }
        List<Plan> plans = positions.stream().map(split.plans()::get).toList();
        long rules = plans.stream().map(plan -> plan.rule().id()).distinct().count();
        boolean isHalf = rules > 1
                && positions.stream().allMatch(plan -> split.allocation(plan).isAtMidpoint());
        return Digits.capital(Lists.and(
                        plans.stream().map(plan -> plan.label().phrase()).toList()))
                + " every member carries the same of the " + split.label().phrase() + "."
                + (isHalf ? " The total is half of all claims, where rules with the midpoint property agree." : "");
    }
}
