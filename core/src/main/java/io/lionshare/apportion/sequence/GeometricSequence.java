package io.lionshare.apportion.sequence;

import java.math.BigInteger;

/** <i>d(k) = &radic;(k(k + 1))</i>, whose squares are whole numbers. */
record GeometricSequence() implements RoundingSequence {
    @Override
    public int exponent() {
        return 2;
    }

    @Override
    public BigInteger numerator(long k) {
        BigInteger exact = BigInteger.valueOf(k);
        return exact.multiply(exact.add(BigInteger.ONE));
    }

    @Override
    public BigInteger denominator(long k) {
        return BigInteger.ONE;
    }

    @Override
    public double at(long k) {
        return Math.sqrt((double) k) * Math.sqrt(k + 1.0);
    }
}
