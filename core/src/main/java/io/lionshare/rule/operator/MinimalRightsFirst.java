package io.lionshare.rule.operator;

import io.lionshare.level.Amounts;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.rule.kernel.WholeClaims;
import java.math.BigInteger;
import java.util.Objects;

/**
 * Minimal rights first: everyone gets what the others leave of the total even when they are paid in full,
 * <i>m&#7522;</i> = max(0, <i>E &minus;</i> &Sigma;&#8342;&#8800;&#7522; <i>c&#8342;</i>), and a rule divides the rest:
 * <i>m + R(c &minus; m, E &minus; &Sigma;m)</i>.
 *
 * <p>What is left of a claim is the claim cut down to what the claims exceed the total by, <i>c &minus; m</i> = min(<i>c,
 * &Sigma;c &minus; E</i>): the dual of claims truncation.
 *
 * <ul>
 *   <li>Total 0: nothing for anyone. Total = sum of claims: everyone gets its claim.
 *   <li>Total above the sum of claims, and limits of any kind: refused.
 * </ul>
 *
 * <p>Exact if the rule is, and as fast. The rule is asked in a unit in which claims and total are whole numbers, so it
 * must not depend on the unit (homogeneity). Curiel, Maschler and Tijs, Bankruptcy games, Zeitschrift für Operations
 * Research 31, 1987; Thomson and Yeh, Operators for the adjudication of conflicting claims, Journal of Economic Theory
 * 143, 2008.
 */
public final class MinimalRightsFirst extends RuleOperator {
    private MinimalRightsFirst(AllocationRule rule) {
        super("minimal-rights-first", rule, MinimalRightsFirst::of);
    }

    /**
     * A rule applied to what minimal rights leave.
     *
     * @param rule any rule
     * @return the rule that pays minimal rights first
     */
    public static MinimalRightsFirst of(AllocationRule rule) {
        Objects.requireNonNull(rule, "rule after minimal rights");
        return new MinimalRightsFirst(rule);
    }

    @Override
    public String summary() {
        return "minimal rights first, the rest by " + rule().id();
    }

    @Override
    public Amounts divide(AllocationProblem problem) {
        WholeClaims whole = proper(problem);
        BigInteger shortfall = whole.sum().subtract(whole.total());
        BigInteger[] left = WholeClaims.truncated(whole.claims(), shortfall);
        Amounts rest = awards(problem, left, WholeClaims.sum(left).subtract(shortfall));
        BigInteger[] awards = new BigInteger[whole.size()];
        for (int i = 0; i < awards.length; i++) {
            BigInteger right = whole.claim(i).subtract(left[i]);
            awards[i] = right.multiply(rest.denominator()).add(rest.numerator(i));
        }
        return whole.amounts(awards, rest.denominator()).reduced();
    }
}
