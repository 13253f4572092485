package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.plugin.Plugin;
import io.lionshare.rule.kernel.WholeClaims;

/**
 * A rule for claims problems proper: no limits, and a total that does not exceed the claims.
 *
 * <p>Refuses what is not such a problem, naming the rule, and answers the two ends: nothing for anyone, and full claims
 * for all.
 */
abstract class ClaimsRule implements AllocationRule {
    @Override
    public final Amounts divide(AllocationProblem problem) {
        WholeClaims whole = proper(this, problem);
        if (problem.size() > mostMembers()) {
            throw new IllegalArgumentException("number of members (" + problem.size() + ") must not be above "
                    + mostMembers() + " for rule " + id());
        }
        if (whole.total().equals(whole.sum())) {
            return problem.claims();
        }
        return whole.total().signum() == 0 ? Amounts.of(new double[problem.size()]) : award(whole);
    }

    /** The problem in integers, if it is a claims problem proper; refused in the name of a rule otherwise. */
    static WholeClaims proper(AllocationRule rule, AllocationProblem problem) {
        problem.requireNoLimits(rule);
        problem.requireWithinClaims(rule);
        return WholeClaims.of(problem.claims(), problem.total());
    }

    /** The largest number of members that the rule takes. */
    int mostMembers() {
        return Integer.MAX_VALUE;
    }

    /**
     * The awards.
     *
     * @param problem a problem with 0 &lt; total &lt; sum of claims
     * @return one amount per member
     */
    abstract Amounts award(WholeClaims problem);

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
