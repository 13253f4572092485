package io.lionshare.level;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * A vector of amounts &ge; 0 as fractions over one common denominator, and their {@code double} view.
 *
 * <p>Every finite {@code double} is an exact rational (an integer times a power of two), so whatever is made here is
 * exact from then on. Immutable; safe for use by many threads.
 */
public final class Amounts {
    private final BigInteger[] numerators;
    private final BigInteger denominator;

    private Amounts(BigInteger[] numerators, BigInteger denominator) {
        this.numerators = numerators;
        this.denominator = denominator;
    }

    /**
     * The exact values of floating-point numbers.
     *
     * @param values finite and &ge; 0; copied
     * @return the amounts
     * @throws IllegalArgumentException if a value is NaN, infinite or negative; the message names its position
     */
    public static Amounts of(double... values) {
        int lowest = 0;
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            if (!(value >= 0) || value == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "amount at position " + i + " (" + value + ") must be finite and >= 0");
            }
            if (value > 0) {
                lowest = Math.min(lowest, lowestBit(value));
            }
        }
        BigInteger[] numerators = new BigInteger[values.length];
        for (int i = 0; i < values.length; i++) {
            numerators[i] = values[i] == 0
                    ? BigInteger.ZERO
                    : BigInteger.valueOf(mantissa(values[i])).shiftLeft(exponent(values[i]) - lowest);
        }
        return new Amounts(numerators, BigInteger.ONE.shiftLeft(-lowest));
    }

    /**
     * Fractions over one denominator.
     *
     * @param numerators all &ge; 0; copied
     * @param denominator &gt; 0
     * @return the amounts
     * @throws IllegalArgumentException if a numerator is negative or the denominator not positive
     */
    public static Amounts ofFractions(BigInteger[] numerators, BigInteger denominator) {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator (" + denominator + ") must be > 0");
        }
        for (int i = 0; i < numerators.length; i++) {
            if (numerators[i].signum() < 0) {
                throw new IllegalArgumentException(
                        "amount at position " + i + " (" + numerators[i] + "/" + denominator + ") must be >= 0");
            }
        }
        return new Amounts(numerators.clone(), denominator);
    }

    /**
     * Fractions over their least common denominator.
     *
     * @param values all &ge; 0
     * @return the same numbers
     * @throws IllegalArgumentException if a value is negative
     */
    public static Amounts of(List<Fraction> values) {
        BigInteger common = Fraction.commonDenominator(values);
        return ofFractions(values.stream().map(value -> value.over(common)).toArray(BigInteger[]::new), common);
    }

    private static long mantissa(double value) {
        long bits = Double.doubleToLongBits(value);
        long fraction = bits & ((1L << 52) - 1);
        return (bits >>> 52) == 0 ? fraction : fraction | (1L << 52);
    }

    /** The exponent of two that goes with {@link #mantissa(double)}. */
    private static int exponent(double value) {
        return Math.max(1, (int) (Double.doubleToLongBits(value) >>> 52)) - 1075;
    }

    private static int lowestBit(double value) {
        return exponent(value) + Long.numberOfTrailingZeros(mantissa(value));
    }

    /**
     * The number of amounts.
     *
     * @return the number
     */
    public int size() {
        return numerators.length;
    }

    /**
     * The numerator of an amount.
     *
     * @param i the position
     * @return the numerator, &ge; 0
     */
    public BigInteger numerator(int i) {
        return numerators[i];
    }

    /**
     * The denominator of all amounts.
     *
     * @return the denominator, &gt; 0; not always the least, see {@link #reduced()}
     */
    public BigInteger denominator() {
        return denominator;
    }

    /**
     * Whether an amount is zero.
     *
     * @param i the position
     * @return true if it is exactly zero
     */
    public boolean isZero(int i) {
        return numerators[i].signum() == 0;
    }

    /**
     * The sum of the numerators.
     *
     * @return the sum of all amounts times the denominator
     */
    public BigInteger sum() {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger numerator : numerators) {
            sum = sum.add(numerator);
        }
        return sum;
    }

    /**
     * All amounts times a fraction.
     *
     * @param numerator &ge; 0
     * @param denominator &gt; 0
     * @return the products, exact
     */
    public Amounts times(BigInteger numerator, BigInteger denominator) {
        BigInteger common = numerator.gcd(denominator);
        BigInteger factor = numerator.divide(common);
        BigInteger[] products = new BigInteger[numerators.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = numerators[i].multiply(factor);
        }
        return ofFractions(products, this.denominator.multiply(denominator.divide(common)));
    }

    /**
     * All amounts times a decimal number.
     *
     * @param factor &ge; 0
     * @return the products, exact
     */
    public Amounts times(BigDecimal factor) {
        BigDecimal plain = factor.scale() < 0 ? factor.setScale(0) : factor;
        return times(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /**
     * The same amounts in lowest terms: without a factor that all numerators and the denominator have in common.
     *
     * @return the amounts, over the least common denominator
     */
    public Amounts reduced() {
        BigInteger common = denominator;
        for (BigInteger numerator : numerators) {
            if (common.equals(BigInteger.ONE)) {
                return this;
            }
            common = common.gcd(numerator);
        }
        BigInteger[] quotients = new BigInteger[numerators.length];
        for (int i = 0; i < quotients.length; i++) {
            quotients[i] = numerators[i].divide(common);
        }
        return new Amounts(quotients, denominator.divide(common));
    }

    /**
     * The {@code double} nearest to an amount.
     *
     * @param i the position
     * @return the value, correctly rounded
     */
    public double get(int i) {
        return nearest(numerators[i], denominator);
    }

    /**
     * The {@code double} view.
     *
     * @return the doubles nearest to the amounts, a new array
     */
    public double[] toArray() {
        double[] values = new double[numerators.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(i);
        }
        return values;
    }

    /**
     * A quotient of 64 to 66 significant bits whose last bit is set where digits were left off, so that rounding it
     * once more gives what rounding the fraction gives (round to odd; Boldo and Melquiond 2008). Below the least normal
     * number fewer bits, down to two past the last that a double has.
     */
    private static double nearest(BigInteger numerator, BigInteger denominator) {
        int shift = Math.min(65 - numerator.bitLength() + denominator.bitLength(), 2 - (Double.MIN_EXPONENT - 52));
        BigInteger[] parts = shift >= 0
                ? numerator.shiftLeft(shift).divideAndRemainder(denominator)
                : numerator.divideAndRemainder(denominator.shiftLeft(-shift));
        BigInteger odd = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
        return Math.scalb(odd.doubleValue(), -shift);
    }
}
