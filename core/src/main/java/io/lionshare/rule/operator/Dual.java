package io.lionshare.rule.operator;

import io.lionshare.level.Amounts;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.ParametricRule;
import io.lionshare.rule.kernel.WholeClaims;
import java.math.BigInteger;
import java.util.Objects;

/**
 * The dual of a rule, which divides what the claims exceed the total by as the rule divides a total:
 * <i>R*(c, E) = c &minus; R(c, &Sigma;c &minus; E)</i>.
 *
 * <p>The dual of a rule that is a schedule is a schedule, {@link DualSchedule}, and keeps limits. Of any other:
 *
 * <ul>
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim.
 *   <li>Total above the sum of claims, and limits of any kind: refused.
 *   <li>A rule that awards a member more than its claim has no dual: reported as a fault of that rule.
 * </ul>
 *
 * <p>Exact if the rule is, and as fast. The rule is asked in a unit in which claims and total are whole numbers, so it
 * must not depend on the unit (homogeneity). Aumann and Maschler, Game theoretic analysis of a bankruptcy problem from
 * the Talmud, Journal of Economic Theory 36, 1985; Thomson, How to Divide When There Isn't Enough, 2019, on operators.
 */
public final class Dual extends RuleOperator {
    private Dual(AllocationRule rule) {
        super("dual", rule, Dual::of);
    }

    /**
     * The dual of a rule.
     *
     * @param rule any rule
     * @return the dual; a {@link DualSchedule} if the rule is a schedule
     */
    public static AllocationRule of(AllocationRule rule) {
        Objects.requireNonNull(rule, "rule of a dual");
        return rule instanceof ParametricRule schedule ? of(schedule) : new Dual(rule);
    }

    /**
     * The dual of a rule that is a schedule.
     *
     * @param rule any parametric rule
     * @return the dual, also a schedule
     */
    public static DualSchedule of(ParametricRule rule) {
        return new DualSchedule(rule);
    }

    static String summary(AllocationRule rule) {
        return "losses are divided as " + rule.id() + " divides awards";
    }

    @Override
    public String summary() {
        return summary(rule());
    }

    @Override
    public Amounts divide(AllocationProblem problem) {
        WholeClaims whole = proper(problem);
        Amounts losses = awards(problem, whole.claims(), whole.sum().subtract(whole.total()));
        BigInteger[] awards = new BigInteger[whole.size()];
        for (int i = 0; i < awards.length; i++) {
            awards[i] = whole.claim(i).multiply(losses.denominator()).subtract(losses.numerator(i));
            if (awards[i].signum() < 0) {
                throw new IllegalStateException("rule " + rule().id() + " awards "
                        + problem.limits().members().get(i).name() + " more than its claim, so it has no dual");
            }
        }
        return whole.amounts(awards, losses.denominator()).reduced();
    }
}
