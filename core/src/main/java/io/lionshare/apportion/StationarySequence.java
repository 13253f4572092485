package io.lionshare.apportion;

import io.lionshare.level.Fraction;
import java.math.BigInteger;

/** <i>d(k) = k + point</i>. */
record StationarySequence(Fraction point) implements RoundingSequence {
    @Override
    public int exponent() {
        return 1;
    }

    @Override
    public BigInteger numerator(long k) {
        return denominator(k).multiply(BigInteger.valueOf(k)).add(point.numerator());
    }

    @Override
    public BigInteger denominator(long k) {
        return point.denominator();
    }

    @Override
    public double at(long k) {
        return k + point.toDouble();
    }
}
