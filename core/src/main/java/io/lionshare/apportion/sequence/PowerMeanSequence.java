package io.lionshare.apportion.sequence;

import java.math.BigInteger;

/**
 * The power mean of <i>k</i> and <i>k + 1</i> for a power <i>p</i> &ne; 0.
 *
 * <p>With <i>q = |p|</i>, <i>d(k)</i> to the power <i>q</i> is <i>(k&#7535; + (k+1)&#7535;) / 2</i> for <i>p</i> &gt; 0 and
 * <i>2(k(k+1))&#7535; / (k&#7535; + (k+1)&#7535;)</i> for <i>p</i> &lt; 0.
 */
record PowerMeanSequence(int power) implements RoundingSequence {
    @Override
    public int exponent() {
        return Math.abs(power);
    }

    @Override
    public BigInteger numerator(long k) {
        return power > 0 ? sumOfPowers(k) : productOfPowers(k).shiftLeft(1);
    }

    @Override
    public BigInteger denominator(long k) {
        return power > 0 ? BigInteger.TWO : sumOfPowers(k);
    }

    private BigInteger sumOfPowers(long k) {
        BigInteger exact = BigInteger.valueOf(k);
        return exact.pow(exponent()).add(exact.add(BigInteger.ONE).pow(exponent()));
    }

    private BigInteger productOfPowers(long k) {
        BigInteger exact = BigInteger.valueOf(k);
        return exact.multiply(exact.add(BigInteger.ONE)).pow(exponent());
    }

    /** Scaled by <i>k + 1</i>, so that no power overflows. */
    @Override
    public double at(long k) {
        if (k == 0 && power < 0) {
            return 0;
        }
        double ratio = k / (k + 1.0);
        double mean = (1 + StrictMath.pow(ratio, power)) / 2;
        return (k + 1.0) * StrictMath.pow(mean, 1.0 / power);
    }
}
