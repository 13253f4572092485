package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.level.exact.LargestLevel;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.LimitTree;
import io.lionshare.model.UnsupportedLimitException;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A claims problem with limits: divide a total among members with claims. Immutable, checked, feasible.
 *
 * <p>A member with claim 0 stays at its floor.
 */
public final class AllocationProblem {
    private final Amounts claims;
    private final Amounts weights;
    private final FeasibleLimits limits;
    private final @Nullable Amounts proportional;

    private AllocationProblem(Amounts claims, Amounts weights, FeasibleLimits limits, @Nullable Amounts proportional) {
        this.claims = claims;
        this.weights = weights;
        this.limits = limits;
        this.proportional = proportional;
    }

    private static AllocationProblem checked(Amounts claims, Amounts weights, LimitTree limits) {
        if (claims.size() != limits.size()) {
            throw new IllegalArgumentException(
                    "number of claims (" + claims.size() + ") must be the number of members (" + limits.size() + ")");
        }
        if (weights.size() != claims.size()) {
            throw new IllegalArgumentException(
                    "number of weights (" + weights.size() + ") must be the number of claims (" + claims.size() + ")");
        }
        return new AllocationProblem(claims, weights, feasible(limits, claims), null);
    }

    /** The place where a rule's limits are found feasible. */
    private static FeasibleLimits feasible(LimitTree limits, Amounts claims) {
        return FeasibleLimits.of(limits, claims::isZero);
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
        return checked(claims, Amounts.ones(claims.size()), limits);
    }

    /**
     * A problem whose claims are in proportion to scores: <i>c&#7522; = stretch &middot; k &middot; s&#7522;</i> with <i>k</i> the
     * largest level <i>x&#7522;/s&#7522;</i> of any member not at its own floor when the total is divided in proportion to the
     * scores within the limits.
     *
     * @param scores one score &ge; 0 per member, not all zero
     * @param limits the total and the whole bounds; a member of score 0 stays at its floor
     * @param stretch how many times as large the claims are as the amounts at that level, &gt; 0
     * @return the problem
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits
     */
    public static AllocationProblem stretched(Amounts scores, LimitTree limits, BigDecimal stretch) {
        Objects.requireNonNull(stretch, "stretch of claims");
        FeasibleLimits feasible = feasible(limits, scores);
        LargestLevel level = LargestLevel.of(scores, feasible);
        Amounts claims = level.multiples().times(stretch);
        return new AllocationProblem(claims, Amounts.ones(claims.size()), feasible, level.proportional());
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
        Objects.requireNonNull(claims, "claims");
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
        Amounts exact = Amounts.of("weight", others);
        if (exact.size() != claims.size()) {
            throw new IllegalArgumentException(
                    "number of weights (" + exact.size() + ") must be the number of claims (" + claims.size() + ")");
        }
        for (int i = 0; i < exact.size(); i++) {
            if (exact.isZero(i)) {
                throw new IllegalArgumentException(
                        "weight of " + limits().members().get(i).name() + " (0) must be > 0");
            }
        }
        return new AllocationProblem(claims, exact, limits, proportional);
    }

    /**
     * The same claims and weights within other limits.
     *
     * @param others the total and the bounds
     * @return the problem
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits
     */
    public AllocationProblem within(LimitTree others) {
        return checked(claims, weights, others);
    }

    /**
     * The same claims and weights without the limits of blocs.
     *
     * @return the problem, which is feasible as this one is
     */
    public AllocationProblem withoutBlocs() {
        return new AllocationProblem(claims, weights, limits.withoutBlocs(), null);
    }

    /** {@return the number of members} */
    public int size() {
        return claims.size();
    }

    /**
     * The amount to divide.
     *
     * @return the total, &ge; 0
     */
    public BigDecimal total() {
        return limits.tree().total();
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
        return limits.tree();
    }

    /**
     * The limits as what they are known to be.
     *
     * @return the limits, which some amounts keep; members of claim 0 are held
     */
    public FeasibleLimits feasibleLimits() {
        return limits;
    }

    /**
     * Refuses every floor and ceiling that can bind, of a member or a bloc, in the name of a rule that keeps none.
     *
     * @param rule the rule
     * @throws UnsupportedLimitException if there is one; the message names the rule, whose limit it is, and how much
     */
    public void requireNoLimits(AllocationRule rule) {
        Stream.concat(limits().members().stream(), limits().blocs().stream()).forEach(node -> {
            if (node.floor().signum() > 0) {
                throw unsupported(rule, "floor", node.name(), node.floor());
            }
            if (node.ceiling().compareTo(total()) < 0) {
                throw unsupported(rule, "ceiling", node.name(), node.ceiling());
            }
        });
    }

    private static UnsupportedLimitException unsupported(
            AllocationRule rule, String kind, String whose, BigDecimal bound) {
        String advice = "a rule that keeps limits, such as proportional or constrained-equal-awards";
        return UnsupportedLimitException.of("rule " + rule.id(), kind + " of " + whose, bound, advice);
    }

    /**
     * Refuses a total above the sum of claims, in the name of a rule that divides none.
     *
     * @param rule the rule
     * @throws IllegalArgumentException if the total is above the claims, which are added up exactly; the message names the rule
     */
    public void requireWithinClaims(AllocationRule rule) {
        BigInteger[] sum = {claims.sum()};
        if (total().multiply(new BigDecimal(claims.denominator())).compareTo(new BigDecimal(sum[0])) > 0) {
            throw new IllegalArgumentException("total (" + total().toPlainString()
                    + ") must not be above the sum of claims ("
                    + Amounts.ofFractions(sum, claims.denominator()).get(0) + ") for rule " + rule.id());
        }
    }

    /**
     * The division in proportion to the claims within the limits.
     *
     * @return the amounts, where the claims were made from them
     */
    public Optional<Amounts> proportional() {
        return Optional.ofNullable(proportional);
    }

    @Override
    public String toString() {
        return PrintableText.brief(
                "problem of " + Nouns.count(size(), "claims") + ", total " + total().toPlainString());
    }
}
