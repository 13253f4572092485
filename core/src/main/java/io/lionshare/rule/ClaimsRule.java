package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import io.lionshare.model.UnsupportedLimitException;
import java.math.BigInteger;
import java.util.List;

/**
 * A rule for claims problems proper: no limits, and a total that does not exceed the claims.
 *
 * <p>Refuses what is not such a problem, naming the rule, and settles the two ends: nothing for anyone, and full claims
 * for all.
 */
abstract class ClaimsRule implements AllocationRule {
    private static final String ADVICE = "a rule that keeps limits, such as proportional or constrained-equal-awards";

    @Override
    public final Amounts divide(AllocationProblem problem) {
        WholeClaims whole = proper(id(), problem);
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
    static WholeClaims proper(String rule, AllocationProblem problem) {
        refuseLimits(rule, problem.limits());
        WholeClaims whole = WholeClaims.of(problem);
        if (whole.total().compareTo(whole.sum()) > 0) {
            throw new IllegalArgumentException("total (" + problem.total().toPlainString()
                    + ") must not be above the sum of claims ("
                    + sumOfClaims(problem.claims()) + ") for rule " + rule);
        }
        return whole;
    }

    /** Refuses a floor or a ceiling of any member or bloc, in the name of a rule. */
    static void refuseLimits(String rule, LimitTree limits) {
        refuseLimits(rule, limits.members(), limits);
        refuseLimits(rule, limits.blocs(), limits);
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

    private static void refuseLimits(String rule, List<LimitTree.Node> nodes, LimitTree limits) {
        for (LimitTree.Node node : nodes) {
            if (node.floor().signum() > 0) {
                throw UnsupportedLimitException.of("rule " + rule, "floor of " + node.name(), node.floor(), ADVICE);
            }
            if (node.ceiling().compareTo(limits.total()) < 0) {
                throw UnsupportedLimitException.of("rule " + rule, "ceiling of " + node.name(), node.ceiling(), ADVICE);
            }
        }
    }
}
