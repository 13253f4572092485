package io.lionshare.apportion;

import java.math.BigDecimal;
import java.math.BigInteger;

/** <i>d(k) = k + point</i>. */
record StationarySequence(BigDecimal point) implements RoundingSequence {
    StationarySequence {
        if (point.signum() < 0 || point.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("point of a stationary sequence (" + point + ") must be within 0 .. 1");
        }
        point = point.setScale(Math.max(0, point.scale()));
    }

    @Override
    public int exponent() {
        return 1;
    }

    @Override
    public BigInteger numerator(long k) {
        return denominator(k).multiply(BigInteger.valueOf(k)).add(point.unscaledValue());
    }

    @Override
    public BigInteger denominator(long k) {
        return BigInteger.TEN.pow(point.scale());
    }

    @Override
    public double at(long k) {
        return k + point.doubleValue();
    }
}
