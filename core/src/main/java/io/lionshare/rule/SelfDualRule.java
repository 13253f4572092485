package io.lionshare.rule;

import io.lionshare.level.Amounts;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;

/**
 * A rule that is self-dual, does not change when claims are cut down to the total, treats equals equally, preserves
 * order, is monotonic in the total, and does not see members without a claim.
 *
 * <p>These properties reduce every problem to one where the total is at most half the sum of claims and no claim is
 * above the total: awards become losses while the total is above half, then claims are truncated; twice at most.
 * There, equal claims get equal amounts, few claims are settled in integers, and more in {@code double}. What comes
 * back in {@code double} is made to keep equal treatment, order and 0 &le; x &le; c/2, and then to add up exactly.
 */
abstract class SelfDualRule extends ClaimsRule {
    private static final int MOST_EXACT = 10;

    @Override
    final Amounts award(WholeClaims problem) {
        Integer[] order = order(problem);
        BigInteger[] claims = sorted(problem, order);
        Amounts sorted = reduced(claims, problem.total());
        BigInteger[] awards = new BigInteger[problem.size()];
        Arrays.fill(awards, BigInteger.ZERO);
        for (int k = 0; k < claims.length; k++) {
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
     * @throws IllegalArgumentException if these are more claims than the rule can divide
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

    static BigInteger[] sorted(WholeClaims problem, Integer[] order) {
        BigInteger[] claims = new BigInteger[order.length];
        for (int k = 0; k < claims.length; k++) {
            claims[k] = problem.claim(order[k]);
        }
        return claims;
    }

    /** The problem that a problem comes down to; members get there what they get or what they lose here. */
    static WholeClaims core(BigInteger[] claims, BigInteger total) {
        BigInteger losses = WholeClaims.sum(claims).subtract(total);
        if (total.compareTo(losses) > 0) {
            return core(claims, losses);
        }
        return claims[claims.length - 1].compareTo(total) > 0
                ? core(WholeClaims.truncated(claims, total), total)
                : new WholeClaims(claims, total, BigInteger.ONE);
    }

    private Amounts reduced(BigInteger[] claims, BigInteger total) {
        int n = claims.length;
        BigInteger sum = WholeClaims.sum(claims);
        if (total.shiftLeft(1).compareTo(sum) > 0) {
            return complement(claims, reduced(claims, sum.subtract(total)));
        }
        if (claims[n - 1].compareTo(total) > 0) {
            return reduced(WholeClaims.truncated(claims, total), total);
        }
        if (claims[0].equals(claims[n - 1])) {
            BigInteger[] equal = new BigInteger[n];
            Arrays.fill(equal, total);
            return Amounts.ofFractions(equal, BigInteger.valueOf(n));
        }
        return n <= MOST_EXACT
                ? exact(claims, total)
                : settled(approximate(new WholeClaims(claims, total, BigInteger.ONE).parts()), claims, total);
    }

    private static Amounts complement(BigInteger[] claims, Amounts losses) {
        BigInteger[] awards = new BigInteger[claims.length];
        for (int i = 0; i < awards.length; i++) {
            awards[i] = claims[i].multiply(losses.denominator()).subtract(losses.numerator(i));
        }
        return Amounts.ofFractions(awards, losses.denominator());
    }

    private static Amounts settled(double[] awards, BigInteger[] claims, BigInteger total) {
        double[] halves = Amounts.ofFractions(claims, total.shiftLeft(1)).toArray();
        double least = 0;
        for (int i = 0; i < awards.length; i++) {
            boolean equal = i > 0 && claims[i].equals(claims[i - 1]);
            least = equal ? least : Math.min(halves[i], Math.max(least, awards[i]));
            awards[i] = least;
        }
        Amounts rounded = Amounts.of(awards);
        BigInteger[] numerators = new BigInteger[awards.length];
        for (int i = 0; i < numerators.length; i++) {
            numerators[i] = rounded.numerator(i).multiply(total);
        }
        return Amounts.ofFractions(numerators, rounded.sum());
    }
}
