package io.lionshare.apportion.kernel;

import io.lionshare.apportion.Adams;
import io.lionshare.apportion.Dean;
import io.lionshare.apportion.DivisorMethod;
import io.lionshare.apportion.HuntingtonHill;
import io.lionshare.apportion.Jefferson;
import io.lionshare.apportion.PowerMean;
import io.lionshare.apportion.Stationary;
import io.lionshare.apportion.Webster;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * The order in which units are given, in exact arithmetic and apart from the code under test: squared priorities, so that
 * every divisor is a fraction of whole numbers.
 */
final class ExactOrder {
    static final List<DivisorMethod> METHODS = List.of(
            new Adams(),
            new Dean(),
            new HuntingtonHill(),
            new Webster(),
            new Jefferson(),
            PowerMean.of(2),
            Stationary.of(new BigDecimal("0.3")));

    private final int method;
    private final double[] weights;

    ExactOrder(int method, double[] weights) {
        this.method = method;
        this.weights = weights;
    }

    /** Negative if unit k + 1 of i has a better right than unit m + 1 of j; first units with divisor 0 before all. */
    int compareRight(int i, long k, int j, long m) {
        BigInteger[] a = squaredDivisor(k);
        BigInteger[] b = squaredDivisor(m);
        if (a[0].signum() == 0 && b[0].signum() == 0) {
            return Double.compare(weights[j], weights[i]);
        }
        BigDecimal left = new BigDecimal(weights[i]).pow(2).multiply(new BigDecimal(a[1].multiply(b[0])));
        BigDecimal right = new BigDecimal(weights[j]).pow(2).multiply(new BigDecimal(b[1].multiply(a[0])));
        return right.compareTo(left);
    }

    /** Ties broken by larger weight, then by position. */
    int compare(int i, long k, int j, long m) {
        int byRight = compareRight(i, k, j, m);
        int byWeight = byRight != 0 ? byRight : Double.compare(weights[j], weights[i]);
        return byWeight != 0 ? byWeight : Integer.compare(i, j);
    }

    /** One unit after another. */
    long[] oneByOne(long units) {
        long[] given = new long[weights.length];
        for (long left = units; left > 0; left--) {
            given[next(given)]++;
        }
        return given;
    }

    /** Who gets the next unit. */
    int next(long[] given) {
        int best = -1;
        for (int i = 0; i < given.length; i++) {
            if (weights[i] > 0 && (best < 0 || compare(i, given[i], best, given[best]) < 0)) {
                best = i;
            }
        }
        return best;
    }

    /** Who got the last unit, or -1. */
    int last(long[] given) {
        int worst = -1;
        for (int i = 0; i < given.length; i++) {
            if (given[i] > 0 && (worst < 0 || compare(i, given[i] - 1, worst, given[worst] - 1) > 0)) {
                worst = i;
            }
        }
        return worst;
    }

    /** Whether the first unit not given has the same right as the last one given. */
    boolean isTied(long[] given) {
        int last = last(given);
        int next = next(given);
        return last >= 0 && next >= 0 && compareRight(last, given[last] - 1, next, given[next]) == 0;
    }

    private BigInteger[] squaredDivisor(long whole) {
        BigInteger k = BigInteger.valueOf(whole);
        BigInteger next = k.add(BigInteger.ONE);
        BigInteger odd = k.add(next);
        BigInteger four = BigInteger.valueOf(4);
        return switch (method) {
            case 0 -> fraction(k.pow(2), BigInteger.ONE);
            case 1 -> fraction(k.multiply(next).pow(2).multiply(four), odd.pow(2));
            case 2 -> fraction(k.multiply(next), BigInteger.ONE);
            case 3 -> fraction(odd.pow(2), four);
            case 4 -> fraction(next.pow(2), BigInteger.ONE);
            case 5 -> fraction(k.pow(2).add(next.pow(2)), BigInteger.TWO);
            default ->
                fraction(k.multiply(BigInteger.TEN).add(BigInteger.valueOf(3)).pow(2), BigInteger.valueOf(100));
        };
    }

    private static BigInteger[] fraction(BigInteger numerator, BigInteger denominator) {
        return new BigInteger[] {numerator, denominator};
    }
}
