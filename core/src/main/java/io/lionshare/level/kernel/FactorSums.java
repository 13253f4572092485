package io.lionshare.level.kernel;

import java.math.BigInteger;
import java.util.Arrays;

/** Sums of integers &ge; 0 for each of a few factors: in longs while they fit. */
public final class FactorSums {
    private final long[] low;
    private final BigInteger[] high;

    public FactorSums(int factors) {
        low = new long[factors];
        high = new BigInteger[factors];
        Arrays.fill(high, BigInteger.ZERO);
    }

    public void add(long integer, int factor) {
        long sum = low[factor] + integer;
        if (sum < 0) {
            high[factor] = high[factor].add(BigInteger.valueOf(low[factor]));
            sum = integer;
        }
        low[factor] = sum;
    }

    public void add(BigInteger integer, int factor) {
        if (integer.bitLength() < Long.SIZE) {
            add(integer.longValue(), factor);
        } else {
            high[factor] = high[factor].add(integer);
        }
    }

    /** The sum of the integers of one factor. */
    public BigInteger of(int factor) {
        BigInteger sum = BigInteger.valueOf(low[factor]);
        return high[factor].signum() == 0 ? sum : high[factor].add(sum);
    }

    /** The sum of all, over the denominator of a scale. */
    public BigInteger numerator(CommonScale scale) {
        BigInteger sum = BigInteger.ZERO;
        for (int k = 0; k < low.length; k++) {
            BigInteger own = of(k);
            sum = own.signum() == 0 ? sum : sum.add(scale.numerator(own, k));
        }
        return sum;
    }
}
