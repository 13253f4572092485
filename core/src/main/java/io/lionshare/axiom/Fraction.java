package io.lionshare.axiom;

import io.lionshare.level.Amounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact fraction in lowest terms, of either sign.
 *
 * @param numerator of either sign
 * @param denominator &gt; 0, without a factor in common with the numerator
 */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    /** Digits kept of a fraction that no decimal number is equal to. */
    private static final int DIGITS = 40;

    static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.equals(BigInteger.ONE)) {
            return new Fraction(numerator, denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        return common.equals(BigInteger.ONE)
                ? new Fraction(numerator, denominator)
                : new Fraction(numerator.divide(common), denominator.divide(common));
    }

    static Fraction of(BigDecimal value) {
        return value.scale() > 0
                ? of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new Fraction(value.toBigIntegerExact(), BigInteger.ONE);
    }

    static Fraction of(Amounts amounts, int i) {
        return of(amounts.numerator(i), amounts.denominator());
    }

    Fraction plus(Fraction other) {
        return denominator.equals(other.denominator)
                ? of(numerator.add(other.numerator), denominator)
                : of(
                        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Fraction times(long other) {
        return of(numerator.multiply(BigInteger.valueOf(other)), denominator);
    }

    /** The quotient; the divisor is above zero. */
    Fraction over(Fraction other) {
        return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction over(long other) {
        return of(numerator, denominator.multiply(BigInteger.valueOf(other)));
    }

    Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Fraction abs() {
        return signum() < 0 ? ZERO.minus(this) : this;
    }

    /** The largest whole number that is not above it. */
    Fraction floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /** The least whole number that is not below it. */
    Fraction ceiling() {
        return ZERO.minus(ZERO.minus(this).floor());
    }

    int signum() {
        return numerator.signum();
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** Whether a decimal number is equal to it: its denominator has no other factors than 2 and 5. */
    boolean isDecimal() {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        BigInteger five = BigInteger.valueOf(5);
        while (rest.mod(five).signum() == 0) {
            rest = rest.divide(five);
        }
        return rest.equals(BigInteger.ONE);
    }

    /** The decimal number, or the next below it of 40 digits where there is none. */
    BigDecimal toDecimal() {
        BigDecimal top = new BigDecimal(numerator);
        BigDecimal bottom = new BigDecimal(denominator);
        return isDecimal()
                ? top.divide(bottom)
                : top.divide(
                        bottom,
                        DIGITS
                                - numerator.toString().length()
                                + denominator.toString().length(),
                        RoundingMode.FLOOR);
    }

    double toDouble() {
        double size = Amounts.ofFractions(new BigInteger[] {numerator.abs()}, denominator)
                .get(0);
        return signum() < 0 ? -size : size;
    }

    @Override
    public int compareTo(Fraction other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** The fraction; as a decimal number where it has many digits. */
    @Override
    public String toString() {
        if (isWhole()) {
            return numerator.toString();
        }
        String text = numerator + "/" + denominator;
        return text.length() <= 15 ? text : Double.toString(toDouble());
    }
}
