package io.lionshare.apportion.sequence;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.PrintableText;
import java.math.BigInteger;

/** <i>d(k) = k + point</i>. */
final class StationarySequence implements RoundingSequence {
    private final Fraction point;
    private final double near;

    StationarySequence(Fraction point) {
        this.point = point;
        this.near = point.toDouble();
    }

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
        return k + near;
    }

    @Override
    public String toString() {
        return PrintableText.brief("stationary sequence k + " + point);
    }
}
