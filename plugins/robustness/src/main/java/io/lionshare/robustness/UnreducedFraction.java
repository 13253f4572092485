package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.math.BigInteger;

/**
 * A fraction that need not be in lowest terms: a greatest common divisor costs more than all else where there are many parts.
 *
 * @param numerator of any sign
 * @param denominator &gt; 0
 */
record UnreducedFraction(BigInteger numerator, BigInteger denominator) implements Comparable<UnreducedFraction> {
    static UnreducedFraction of(Fraction value) {
        return new UnreducedFraction(value.numerator(), value.denominator());
    }

    UnreducedFraction times(Fraction factor) {
        return new UnreducedFraction(
                numerator.multiply(factor.numerator()), denominator.multiply(factor.denominator()));
    }

    UnreducedFraction times(UnreducedFraction factor) {
        return new UnreducedFraction(numerator.multiply(factor.numerator), denominator.multiply(factor.denominator));
    }

    /** By value, so that equal ones need not have the same numerator. */
    @Override
    public int compareTo(UnreducedFraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** 1 less this. */
    UnreducedFraction complement() {
        return new UnreducedFraction(denominator.subtract(numerator), denominator);
    }

    Fraction reduced() {
        return new Fraction(numerator, denominator);
    }
}
