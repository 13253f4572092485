package org.example.solidarity;

import io.lionshare.level.Amounts;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;

/**
 * A minimum for each member, the rest in proportion: a rule without a common level, in plain loops.
 *
 * <p>With <i>E</i> the total, <i>n</i> members and claims <i>c</i>, member <i>i</i> is secured
 * <i>s&#7522;</i> = min(<i>c&#7522;</i>, <i>E</i>) / <i>n</i> (Moreno-Ternero and Villar, 2004), and what is left is divided
 * in proportion to <i>c</i> &minus; <i>s</i>. Limits, and a total above the sum of claims, are refused. O(n), in {@code double}.
 */
public final class SecuredMinimum implements AllocationRule {
    @Override
    public String id() {
        return "secured-minimum";
    }

    @Override
    public String summary() {
        return "an equal part of each claim, up to the total, is secured; the rest in proportion to the rest of the"
                + " claims";
    }

    @Override
    public Amounts divide(AllocationProblem problem) {
        problem.requireNoLimits(this);
        problem.requireWithinClaims(this);
        double total = problem.total().doubleValue();
        double[] claims = problem.claims().toArray();
        double[] amounts = new double[claims.length];
        double left = total;
        double claimed = 0;
        for (int i = 0; i < claims.length; i++) {
            amounts[i] = Math.min(claims[i], total) / claims.length;
            left -= amounts[i];
            claimed += claims[i] - amounts[i];
        }
        for (int i = 0; i < claims.length && claimed > 0; i++) {
            amounts[i] += left * (claims[i] - amounts[i]) / claimed;
        }
        return Amounts.of(amounts);
    }
}
