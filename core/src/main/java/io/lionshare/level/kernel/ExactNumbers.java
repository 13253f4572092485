package io.lionshare.level.kernel;

import java.math.BigInteger;

/** Arithmetic of fractions that a denominator of their own would make slow. */
public final class ExactNumbers {
    private static final int FRACTION_BITS = 52;

    private ExactNumbers() {}

    /** The exponent of the lowest bit that is set in any of some finite doubles &ge; 0, or 0 if all are whole. */
    public static int lowestBit(double[] values) {
        int lowest = 0;
        for (double value : values) {
            if (value > 0) {
                lowest = Math.min(lowest, exponent(value) + Long.numberOfTrailingZeros(mantissa(value)));
            }
        }
        return lowest;
    }

    /** A finite double &ge; 0 in units of a power of two that divides it. */
    public static BigInteger inUnits(double value, int exponentOfUnit) {
        if (value == 0) {
            return BigInteger.ZERO;
        }
        long mantissa = mantissa(value);
        int shift = exponent(value) - exponentOfUnit;
        if (shift <= 0) {
            return BigInteger.valueOf(mantissa >> -shift);
        }
        return shift < Long.numberOfLeadingZeros(mantissa)
                ? BigInteger.valueOf(mantissa << shift)
                : BigInteger.valueOf(mantissa).shiftLeft(shift);
    }

    private static long mantissa(double value) {
        long bits = Double.doubleToLongBits(value);
        long fraction = bits & ((1L << FRACTION_BITS) - 1);
        return (bits >>> FRACTION_BITS) == 0 ? fraction : fraction | (1L << FRACTION_BITS);
    }

    /** The exponent of two that goes with {@link #mantissa(double)}. */
    private static int exponent(double value) {
        return Math.max(1, (int) (Double.doubleToLongBits(value) >>> FRACTION_BITS)) - 1075;
    }

    public static BigInteger sum(BigInteger... values) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger value : values) {
            sum = sum.add(value);
        }
        return sum;
    }

    /** The sum of the numbers at some positions. */
    public static BigInteger sum(BigInteger[] values, int[] positions) {
        BigInteger sum = BigInteger.ZERO;
        for (int i : positions) {
            sum = sum.add(values[i]);
        }
        return sum;
    }

    /**
     * The double nearest to a fraction. The quotient has 64 to 66 significant bits, and its last bit is set where digits were
     * left off. So rounding it once more gives what rounding the fraction gives (round to odd; Boldo and Melquiond 2008).
     * Below the least normal number fewer bits, down to two past the last that a double has.
     */
    public static double nearest(BigInteger numerator, BigInteger denominator) {
        int shift = Math.min(
                65 - numerator.bitLength() + denominator.bitLength(), 2 - (Double.MIN_EXPONENT - FRACTION_BITS));
        BigInteger[] parts = shift >= 0
                ? numerator.shiftLeft(shift).divideAndRemainder(denominator)
                : numerator.divideAndRemainder(denominator.shiftLeft(-shift));
        BigInteger odd = parts[1].signum() == 0 ? parts[0] : parts[0].setBit(0);
        return Math.scalb(odd.doubleValue(), -shift);
    }
}
