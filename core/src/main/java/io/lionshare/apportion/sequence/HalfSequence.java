package io.lionshare.apportion.sequence;

import java.math.BigInteger;

/** <i>d(k) = k + halves / 2</i>: 0 is Adams, 1 Webster, 2 Jefferson. Its divisors have no rounding errors of their own. */
record HalfSequence(int halves) implements RoundingSequence {
    @Override
    public int exponent() {
        return 1;
    }

    @Override
    public BigInteger numerator(long k) {
        return BigInteger.valueOf(k).shiftLeft(1).add(BigInteger.valueOf(halves));
    }

    @Override
    public BigInteger denominator(long k) {
        return BigInteger.TWO;
    }

    @Override
    public double at(long k) {
        return k + 0.5 * halves;
    }
}
