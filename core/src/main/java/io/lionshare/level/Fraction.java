package io.lionshare.level;

import io.lionshare.level.kernel.CommonDenominator;
import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * An exact number of either sign: a numerator over a denominator &gt; 0, in lowest terms.
 *
 * <p>For single numbers, where readable arithmetic counts most; long vectors over one denominator are {@link Amounts}. An
 * operation costs a multiplication and a greatest common divisor of integers. Immutable; safe for use by many threads.
 *
 * @param numerator of either sign
 * @param denominator &gt; 0, without a factor in common with the numerator; the constructor takes any but 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = of(0);

    /** One. */
    public static final Fraction ONE = of(1);

    private static final BigInteger FIVE = BigInteger.valueOf(5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PERCENT_DECIMALS = 6;

    /** Digits kept of a number that no decimal number is equal to. */
    private static final int DIGITS = 40;

    /** The most characters that people are shown of a numerator and a denominator. */
    private static final int READABLE = 15;

    /** Brings the number into lowest terms and refuses a denominator of 0. */
    public Fraction {
        Objects.requireNonNull(numerator, "numerator of a fraction");
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("denominator of a fraction (0) must not be 0");
        }
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger common = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
            numerator = numerator.divide(common);
            denominator = denominator.divide(common);
        }
    }

    /**
     * A whole number.
     *
     * @param value any
     * @return the same number
     */
    public static Fraction of(long value) {
        return new Fraction(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /**
     * A quotient of two whole numbers.
     *
     * @param numerator any
     * @param denominator any but 0
     * @return the quotient
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * A decimal number.
     *
     * @param value any
     * @return the same number
     */
    public static Fraction of(BigDecimal value) {
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /**
     * One of several amounts.
     *
     * @param amounts the amounts
     * @param i the position
     * @return the same number
     */
    public static Fraction of(Amounts amounts, int i) {
        return new Fraction(amounts.numerator(i), amounts.denominator());
    }

    /**
     * A {@code double} as people mean it ({@link Decimals#of}): 0.1 is one tenth, and not the binary number next to it.
     *
     * @param value a finite number
     * @return the decimal number
     * @throws NumberFormatException if the value is NaN or infinite
     */
    public static Fraction ofDecimal(double value) {
        return of(Decimals.of(value));
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
            throw new NumberFormatException("number ('" + PrintableText.value(text) + "') must not have the divisor 0");
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
        BigInteger common = commonDenominator(values);
        BigInteger sum = BigInteger.ZERO;
        for (Fraction value : values) {
            sum = sum.add(value.over(common));
        }
        return new Fraction(sum, common);
    }

    /**
     * The least common denominator of several numbers.
     *
     * @param values any number of them
     * @return the least number &gt; 0 whose product with each of them is whole
     */
    public static BigInteger commonDenominator(List<Fraction> values) {
        BigInteger common = BigInteger.ONE;
        for (Fraction value : values) {
            // where one denominator divides another, no common divisor is looked for
            if (common.mod(value.denominator).signum() != 0) {
                common = CommonDenominator.leastCommonMultiple(common, value.denominator);
            }
        }
        return common;
    }

    /** The numerator over a multiple of the denominator. */
    BigInteger over(BigInteger multiple) {
        return numerator.multiply(multiple.divide(denominator));
    }

    /**
     * This number and another.
     *
     * @param other the other
     * @return the sum
     */
    public Fraction plus(Fraction other) {
        return denominator.equals(other.denominator)
                ? new Fraction(numerator.add(other.numerator), denominator)
                : new Fraction(
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
        return denominator.equals(other.denominator)
                ? new Fraction(numerator.subtract(other.numerator), denominator)
                : new Fraction(
                        numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
                        denominator.multiply(other.denominator));
    }

    /**
     * This number with the other sign.
     *
     * @return the number that adds up to 0 with this one
     */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /**
     * This number without its sign.
     *
     * @return the number or its negative, whichever is not below 0
     */
    public Fraction abs() {
        return signum() < 0 ? negated() : this;
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
     * This number times a whole number.
     *
     * @param other the whole number
     * @return the product
     */
    public Fraction times(long other) {
        return new Fraction(numerator.multiply(BigInteger.valueOf(other)), denominator);
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
     * This number over a whole number.
     *
     * @param other the whole number, not 0
     * @return the quotient
     * @throws IllegalArgumentException if the other is 0
     */
    public Fraction dividedBy(long other) {
        return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(other)));
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
     * The larger of two numbers.
     *
     * @param other the other
     * @return this or the other
     */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** {@return the largest whole number that is not above this one} */
    public Fraction floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return new Fraction(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /** {@return the least whole number that is not below this one} */
    public Fraction ceiling() {
        return negated().floor().negated();
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
     * Whether this is a whole number.
     *
     * @return true if the denominator is 1
     */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /**
     * Whether a decimal number is equal to this one.
     *
     * @return true if the denominator has no other factors than 2 and 5
     */
    public boolean isDecimal() {
        BigInteger rest = denominator.shiftRight(denominator.getLowestSetBit());
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
        }
        return rest.equals(BigInteger.ONE);
    }

    /**
     * This number as decimal number.
     *
     * @return the number if it is decimal, else the next below it with about 40 significant digits
     */
    public BigDecimal toDecimal() {
        BigDecimal top = new BigDecimal(numerator);
        if (isWhole()) {
            return top;
        }
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

    /**
     * This number with a fixed number of decimals, rounded half to even.
     *
     * @param decimals how many, &ge; 0
     * @return the rounded number
     */
    public BigDecimal toDecimal(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_EVEN);
    }

    /**
     * The {@code double} nearest to this number.
     *
     * @return the value, correctly rounded
     */
    public double toDouble() {
        double size = Amounts.ofFractions(new BigInteger[] {numerator.abs()}, denominator)
                .get(0);
        return signum() < 0 ? -size : size;
    }

    /**
     * The number in hundredths, for people: {@code 0.22} is {@code 22 %}.
     *
     * @return per cent with at most six decimals; {@code <0.000001 %}, {@code >-0.000001 %} and {@code >99.999999 %} for what would
     *     round to 0 or to 100 and is not
     */
    public String percent() {
        BigDecimal value = times(100).toDecimal(PERCENT_DECIMALS);
        BigDecimal step = BigDecimal.ONE.movePointLeft(PERCENT_DECIMALS);
        if (value.signum() == 0 && signum() != 0) {
            return (signum() > 0 ? "<" : ">-") + step.toPlainString() + " %";
        }
        boolean looksLikeAll = value.compareTo(HUNDRED) == 0 && compareTo(ONE) < 0;
        return looksLikeAll
                ? ">" + HUNDRED.subtract(step).toPlainString() + " %"
                : (value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString()) + " %";
    }

    /**
     * The exact number as text that {@link #parse} reads: a decimal number such as {@code 0.4} where that is exact, else a
     * quotient such as {@code 2/3}.
     *
     * @return the text
     */
    public String text() {
        return isDecimal()
                ? (signum() == 0 ? "0" : toDecimal().stripTrailingZeros().toPlainString())
                : numerator + "/" + denominator;
    }

    @Override
    public int compareTo(Fraction other) {
        return denominator.equals(other.denominator)
                ? numerator.compareTo(other.numerator)
                : numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** For messages about any number: {@code 3}, {@code 2/3}; the {@code double} nearest to it where that would be long. */
    @Override
    public String toString() {
        if (isWhole()) {
            return PrintableText.brief(numerator.toString());
        }
        String quotient = numerator + "/" + denominator;
        return quotient.length() <= READABLE ? quotient : Double.toString(toDouble());
    }
}
