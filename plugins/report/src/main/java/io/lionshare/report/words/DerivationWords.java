package io.lionshare.report.words;

import io.lionshare.model.ContributionType;
import io.lionshare.model.Derivation.Step;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** How a member's amount came about, in words. */
public final class DerivationWords {
    /** Beyond the decimals of the quantum, since steps in the middle are no whole quanta. */
    private static final int MORE_DECIMALS = 3;

    private DerivationWords() {}

    /**
     * What a member carries, and the steps that lead there.
     *
     * @param allocation the burden under one plan
     * @param member the member
     * @return a sentence
     */
    public static String sentence(Allocation allocation, Member member) {
        int position = allocation.alliance().position(member.id());
        int decimals = decimals(allocation.burden().type());
        List<Step> steps = shown(allocation.derivation().steps(), position);
        return name(member) + " carries " + carried(allocation, member) + " of "
                + allocation.burden().id() + " under "
                + allocation.plan().name() + ": "
                + steps.stream()
                        .map(step ->
                                change(steps, step, position, decimals) + " " + step.name() + reason(step, position))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /**
     * A member, with its id.
     *
     * @param member the member
     * @return such as {@code Germany (DEU)}
     */
    public static String name(Member member) {
        return member.name() + " (" + member.id() + ")";
    }

    /**
     * What a member carries.
     *
     * @param allocation the burden under one plan
     * @param member the member
     * @return such as {@code 6,808 persons (22.69 %)}
     */
    public static String carried(Allocation allocation, Member member) {
        return allocation.burden().type().format(allocation.amount(member.id())) + " ("
                + Figures.percent(allocation.share(member.id())) + " %)";
    }

    /**
     * How many decimals the steps of an amount have.
     *
     * @param type what is given
     * @return three more than the quantum has
     */
    public static int decimals(ContributionType type) {
        return MORE_DECIMALS + Math.max(0, type.quantum().stripTrailingZeros().scale());
    }

    /**
     * The steps that say something of a member: the first one, and those that change its number.
     *
     * @param steps all steps
     * @param position of the member
     * @return some of them
     */
    public static List<Step> shown(List<Step> steps, int position) {
        return steps.stream()
                .filter(step -> step == steps.get(0) || step.change(position).signum() != 0)
                .toList();
    }

    /**
     * What a step changes: the first one begins with a number, the others have a sign.
     *
     * @param steps all steps
     * @param step one of them
     * @param position of the member
     * @param decimals how many
     * @return the text
     */
    public static String change(List<Step> steps, Step step, int position, int decimals) {
        BigDecimal change = step.change(position);
        return step == steps.get(0) ? Figures.fixed(change, decimals) : Figures.change(change, decimals);
    }

    private static String reason(Step step, int position) {
        String reason = step.reason(position);
        return reason.isEmpty() ? "" : " (" + reason + ")";
    }
}
