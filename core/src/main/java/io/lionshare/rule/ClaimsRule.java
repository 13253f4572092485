package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import java.math.BigInteger;
import java.util.List;

/**
 * A rule for claims problems proper: no limits, and a total that does not exceed the claims.
 *
 * <p>Refuses what is not such a problem, naming the rule, and settles the two ends: nothing for anyone, and full claims
 * for all.
 */
abstract class ClaimsRule implements AllocationRule {
    @Override
    public final Amounts divide(AllocationProblem problem) {
        LimitTree limits = problem.limits();
        refuseLimits(limits.members(), limits);
        refuseLimits(limits.blocs(), limits);
        if (problem.size() > mostMembers()) {
            throw new IllegalArgumentException("number of members (" + problem.size() + ") must not be above "
                    + mostMembers() + " for rule " + id());
        }
        WholeClaims whole = WholeClaims.of(problem);
        int order = whole.total().compareTo(whole.sum());
        if (order > 0) {
            throw new IllegalArgumentException("total (" + problem.total().toPlainString()
                    + ") must not be above the sum of claims ("
                    + sumOfClaims(problem.claims()) + ") for rule " + id());
        }
        if (order == 0 || whole.total().signum() == 0) {
            return order == 0 ? problem.claims() : Amounts.of(new double[problem.size()]);
        }
        return award(whole);
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

    private static double sumOfClaims(Amounts claims) {
        BigInteger[] sum = {claims.sum()};
        return Amounts.ofFractions(sum, claims.denominator()).get(0);
    }

    private void refuseLimits(List<LimitTree.Node> nodes, LimitTree limits) {
        for (LimitTree.Node node : nodes) {
            if (node.floor().signum() > 0) {
                throw new IllegalArgumentException("rule " + id() + " does not support the floor of " + node.name()
                        + " (" + node.floor().toPlainString() + ")");
            }
            if (node.ceiling().compareTo(limits.total()) < 0) {
                throw new IllegalArgumentException("rule " + id() + " does not support the ceiling of " + node.name()
                        + " (" + node.ceiling().toPlainString() + ")");
            }
        }
    }
}
