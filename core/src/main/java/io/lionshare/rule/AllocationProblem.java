package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.Arrays;

/**
 * A claims problem with limits: divide a total among members with claims. Immutable, checked, feasible.
 *
 * <p>A member with claim 0 stays at its floor.
 */
public final class AllocationProblem {
    private final Amounts claims;
    private final Amounts weights;
    private final LimitTree limits;

    private AllocationProblem(Amounts claims, Amounts weights, LimitTree limits) {
        if (claims.size() != limits.size()) {
            throw new IllegalArgumentException(
                    "number of claims (" + claims.size() + ") must be the number of members (" + limits.size() + ")");
        }
        if (weights.size() != claims.size()) {
            throw new IllegalArgumentException(
                    "number of weights (" + weights.size() + ") must be the number of claims (" + claims.size() + ")");
        }
        for (int i = 0; i < weights.size(); i++) {
            if (weights.isZero(i)) {
                throw new IllegalArgumentException(
                        "weight of " + limits.members().get(i).name() + " (0) must be > 0");
            }
        }
        this.claims = claims;
        this.weights = weights;
        this.limits = limits;
        limits.requireFeasible(claims::isZero);
    }

    /**
     * A problem.
     *
     * @param claims one claim &ge; 0 per member, in the unit of the total
     * @param limits the total and the bounds
     * @return the problem
     * @throws IllegalArgumentException if the number of claims is not the number of members
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits
     */
    public static AllocationProblem of(Amounts claims, LimitTree limits) {
        double[] ones = new double[claims.size()];
        Arrays.fill(ones, 1);
        return new AllocationProblem(claims, Amounts.of(ones), limits);
    }

    /**
     * A problem without limits.
     *
     * @param total the amount to divide, &ge; 0
     * @param claims one claim per member, finite and &ge; 0
     * @return the problem
     * @throws IllegalArgumentException if a number is out of range
     */
    public static AllocationProblem of(BigDecimal total, double... claims) {
        return of(Amounts.of("claim", claims), LimitTree.unlimited(total, claims.length));
    }

    /**
     * The same problem with weights, for the rules that know them.
     *
     * @param others one weight per member, finite and &gt; 0
     * @return the problem
     * @throws IllegalArgumentException if the length differs or a weight is not finite and positive
     */
    public AllocationProblem withWeights(double... others) {
        return new AllocationProblem(claims, Amounts.of("weight", others), limits);
    }

    /** The same weights with other claims, within other limits. */
    AllocationProblem with(Amounts otherClaims, LimitTree others) {
        return new AllocationProblem(otherClaims, weights, others);
    }

    /**
     * The same claims and weights within other limits.
     *
     * @param others the total and the bounds
     * @return the problem
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits
     */
    public AllocationProblem within(LimitTree others) {
        return new AllocationProblem(claims, weights, others);
    }

    /**
     * The number of members.
     *
     * @return the number
     */
    public int size() {
        return claims.size();
    }

    /**
     * The amount to divide.
     *
     * @return the total, &ge; 0
     */
    public BigDecimal total() {
        return limits.total();
    }

    /**
     * The claims.
     *
     * @return one per member, exact
     */
    public Amounts claims() {
        return claims;
    }

    /**
     * The weights.
     *
     * @return one per member, exact; all 1 unless given
     */
    public Amounts weights() {
        return weights;
    }

    /**
     * The limits.
     *
     * @return the total and the bounds
     */
    public LimitTree limits() {
        return limits;
    }
}
