package io.lionshare.level;

import java.math.BigInteger;

/** A vector of numbers &ge; 0 as fractions over one common denominator; the array is not copied. */
final class ExactNumbers {
    private final BigInteger[] numerators;
    private final BigInteger denominator;

    ExactNumbers(BigInteger[] numerators, BigInteger denominator) {
        this.numerators = numerators;
        this.denominator = denominator;
    }

    /** The fractions that finite doubles are: integers over a power of two. */
    static ExactNumbers of(double[] values) {
        int lowest = 0;
        for (double value : values) {
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
        return new ExactNumbers(numerators, BigInteger.ONE.shiftLeft(-lowest));
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

    int size() {
        return numerators.length;
    }

    BigInteger numerator(int i) {
        return numerators[i];
    }

    BigInteger denominator() {
        return denominator;
    }

    BigInteger sum() {
        return sum(numerators);
    }

    static BigInteger sum(BigInteger... values) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger value : values) {
            sum = sum.add(value);
        }
        return sum;
    }

    /** All numbers times a fraction. */
    ExactNumbers times(BigInteger factor, BigInteger divisor) {
        BigInteger common = factor.gcd(divisor);
        BigInteger reduced = factor.divide(common);
        BigInteger[] products = new BigInteger[numerators.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = numerators[i].multiply(reduced);
        }
        return new ExactNumbers(products, denominator.multiply(divisor.divide(common)));
    }

    /** Without a factor that all numerators and the denominator have in common. */
    ExactNumbers reduced() {
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
        return new ExactNumbers(quotients, denominator.divide(common));
    }

    /**
     * The double nearest to a number: a quotient of 64 to 66 significant bits whose last bit is set where digits were left
     * off, so that rounding it once more gives what rounding the fraction gives (round to odd; Boldo and Melquiond 2008).
     * Below the least normal number fewer bits, down to two past the last that a double has.
     */
    double nearest(int i) {
        BigInteger numerator = numerators[i];
        int shift = Math.min(65 - numerator.bitLength() + denominator.bitLength(), 2 - (Double.MIN_EXPONENT - 52));
        BigInteger[] parts = shift >= 0
                ? numerator.shiftLeft(shift).divideAndRemainder(denominator)
                : numerator.divideAndRemainder(denominator.shiftLeft(-shift));
        BigInteger odd = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
        return Math.scalb(odd.doubleValue(), -shift);
    }
}
