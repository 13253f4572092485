package io.lionshare.rule.operator;

import io.lionshare.level.Amounts;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.kernel.WholeClaims;
import java.util.Objects;

/**
 * Claims truncation: a rule applied to claims that are cut down to the total first, <i>R(min(c, E), E)</i>. What a member
 * claims above the total makes no difference to it.
 *
 * <ul>
 *   <li>Keeps limits if the rule does, and refuses them by name otherwise.
 *   <li>Total above the sum of claims: no claim is above the total, and the rule does what it does.
 * </ul>
 *
 * <p>Exact if the rule is, and as fast. Dagan and Volij, The bankruptcy problem: a cooperative bargaining approach,
 * Mathematical Social Sciences 26, 1993; Thomson, How to Divide When There Isn't Enough, 2019, on operators.
 */
public final class Truncation extends RuleOperator {
    private Truncation(AllocationRule rule) {
        super("truncation", rule, Truncation::of);
    }

    /**
     * A rule applied to truncated claims.
     *
     * @param rule any rule
     * @return the rule that truncates claims first
     */
    public static Truncation of(AllocationRule rule) {
        Objects.requireNonNull(rule, "rule of a truncation");
        return new Truncation(rule);
    }

    @Override
    public String summary() {
        return "claims are cut down to the total, then divided by " + rule().id();
    }

    @Override
    public boolean takesLimits() {
        return rule().takesLimits();
    }

    @Override
    public Amounts divide(AllocationProblem problem) {
        if (!takesLimits()) {
            problem.requireNoLimits(this);
        }
        WholeClaims whole = WholeClaims.of(problem.claims(), problem.total());
        Amounts claims = Amounts.ofFractions(WholeClaims.truncated(whole.claims(), whole.total()), whole.denominator());
        return awards(problem, claims.reduced(), problem.limits());
    }
}
