package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.rule.kernel.ReducedClaims;
import io.lionshare.rule.kernel.WholeClaims;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A rule that is self-dual, does not change when claims are cut down to the total, treats equals equally, preserves
 * order, is monotonic in the total, and does not see members without a claim.
 *
 * <p>These properties reduce every problem to one where the total is at most half the sum of claims and no claim is
 * above the total ({@link ReducedClaims}). There, equal claims get equal amounts, few claims are divided in integers,
 * and more in {@code double}. What comes back in {@code double} is made to keep equal treatment, order and 0 &le; x
 * &le; c/2, and then to add up exactly.
 */
abstract class SelfDualRule extends ClaimsRule {
    private static final int MOST_EXACT = 10;

    @Override
    final Amounts award(WholeClaims problem) {
        Integer[] order = order(problem);
        ReducedClaims reduced = reduced(problem, order);
        Amounts sorted = reduced.restored(awards(reduced));
        BigInteger[] awards = new BigInteger[problem.size()];
        Arrays.fill(awards, BigInteger.ZERO);
        for (int k = 0; k < order.length; k++) {
            awards[order[k]] = sorted.numerator(k);
        }
        return problem.amounts(awards, sorted.denominator());
    }

    /**
     * The awards in integers, for up to 10 members.
     *
     * @param claims rising, all &gt; 0
     * @param total at least the largest claim, at most half the sum of claims
     */
    abstract Amounts exact(BigInteger[] claims, BigInteger total);

    /**
     * The awards in {@code double}, for more than 10 members.
     *
     * @param claims rising, all within 0 .. 1; their sum is at least 2, and the total is 1
     * @throws IllegalArgumentException if the rule can't divide these claims
     */
    abstract double[] approximate(double[] claims);

    /** The positions of the members with a claim, by claim. */
    static Integer[] order(WholeClaims problem) {
        Integer[] order = new Integer[problem.size()];
        int count = 0;
        for (int i = 0; i < order.length; i++) {
            if (problem.claim(i).signum() > 0) {
                order[count++] = i;
            }
        }
        Arrays.sort(order, 0, count, Comparator.comparing(problem::claim));
        return Arrays.copyOf(order, count);
    }

    static ReducedClaims reduced(WholeClaims problem, Integer... order) {
        BigInteger[] claims = new BigInteger[order.length];
        for (int k = 0; k < claims.length; k++) {
            claims[k] = problem.claim(order[k]);
        }
        return ReducedClaims.of(claims, problem.total());
    }

    private Amounts awards(ReducedClaims reduced) {
        if (reduced.allEqual()) {
            BigInteger[] equal = new BigInteger[reduced.claims().length];
            Arrays.fill(equal, reduced.total());
            return Amounts.ofFractions(equal, BigInteger.valueOf(equal.length));
        }
        return reduced.claims().length <= MOST_EXACT ? exact(reduced.claims(), reduced.total()) : ofMany(reduced);
    }

    /** The awards of a reduced problem with more than 10 claims, not all equal. */
    Amounts ofMany(ReducedClaims reduced) {
        double[] awards = approximate(reduced.toArray());
        double[] halves = Amounts.ofFractions(reduced.claims(), reduced.total().shiftLeft(1))
                .toArray();
        double least = 0;
        for (int i = 0; i < awards.length; i++) {
            boolean equal = i > 0 && reduced.claims()[i].equals(reduced.claims()[i - 1]);
            least = equal ? least : Math.min(halves[i], Math.max(least, awards[i]));
            awards[i] = least;
        }
        return addingUp(awards, reduced.total());
    }

    /** Amounts in proportion to parts whose sum is 1 but for rounding, so that they add up to the total exactly. */
    static Amounts addingUp(double[] parts, BigInteger total) {
        Amounts rounded = Amounts.of(parts);
        BigInteger[] numerators = new BigInteger[parts.length];
        for (int i = 0; i < numerators.length; i++) {
            numerators[i] = rounded.numerator(i).multiply(total);
        }
        return Amounts.ofFractions(numerators, rounded.sum());
    }
}
