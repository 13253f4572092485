package io.lionshare.score.key;

import io.lionshare.level.Amounts;
import io.lionshare.plugin.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * An exact number: a numerator over a denominator &gt; 0, in lowest terms.
 *
 * <p>Keys are computed in fractions, so that shares add up to one and rounding is decided without a tolerance. Immutable;
 * safe for use by many threads.
 *
 * @param numerator of any sign
 * @param denominator not 0; a negative one turns the sign
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    /** One; the sum of all shares. */
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    /** Brings the number into lowest terms and refuses a denominator of 0. */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator of a fraction (0) must not be 0");
        }
        BigInteger common = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /**
     * A decimal number.
     *
     * @param value any number
     * @return the same number
     */
    public static Fraction of(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /**
     * The exact value of a floating-point number.
     *
     * @param value a finite number
     * @return the same number
     * @throws NumberFormatException if the value is NaN or infinite
     */
    public static Fraction of(double value) {
        return of(new BigDecimal(value));
    }

    /**
     * A number from text.
     *
     * @param text a decimal number such as {@code 0.4}, or a quotient of two such as {@code 2/3}
     * @return the number
     * @throws NumberFormatException if the text is neither
     */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(Decimals.parse(text.strip()));
        }
        Fraction divisor = of(Decimals.parse(text.substring(slash + 1).strip()));
        if (divisor.signum() == 0) {
            throw new NumberFormatException("number ('" + text + "') must not have the divisor 0");
        }
        return of(Decimals.parse(text.substring(0, slash).strip())).dividedBy(divisor);
    }

    /**
     * The sum of several numbers.
     *
     * @param values any number of them
     * @return the sum
     */
    public static Fraction sum(List<Fraction> values) {
        Fraction sum = ZERO;
        for (Fraction value : values) {
            sum = sum.plus(value);
        }
        return sum;
    }

    /**
     * This number and another.
     *
     * @param other the other
     * @return the sum
     */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /**
     * This number less another.
     *
     * @param other the other
     * @return the difference
     */
    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /**
     * This number times another.
     *
     * @param other the other
     * @return the product
     */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This number over another.
     *
     * @param other the other, not 0
     * @return the quotient
     * @throws IllegalArgumentException if the other is 0
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * The lesser of two numbers.
     *
     * @param other the other
     * @return this or the other
     */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The sign.
     *
     * @return -1, 0 or 1
     */
    public int signum() {
        return numerator.signum();
    }

    /**
     * The {@code double} nearest to a number &ge; 0.
     *
     * @return the value, correctly rounded
     * @throws IllegalArgumentException if the number is negative
     */
    public double toDouble() {
        return Amounts.ofFractions(new BigInteger[] {numerator}, denominator).get(0);
    }

    /**
     * The number with a fixed number of decimals, rounded half to even.
     *
     * @param decimals how many, &ge; 0
     * @return the rounded number
     */
    public BigDecimal toDecimal(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_EVEN);
    }

    /**
     * The number in hundredths, for people: {@code 0.22} is {@code 22 %}.
     *
     * @return per cent with at most six decimals
     */
    public String percent() {
        BigDecimal value = times(new Fraction(HUNDRED, BigInteger.ONE)).toDecimal(6);
        return (value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString()) + " %";
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As decimal number where that is exact, else as quotient: {@code 0.4}, {@code 2/3}; {@link #parse} reads both. */
    @Override
    public String toString() {
        try {
            return new BigDecimal(numerator)
                    .divide(new BigDecimal(denominator))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (ArithmeticException e) {
            return numerator + "/" + denominator;
        }
    }
}
