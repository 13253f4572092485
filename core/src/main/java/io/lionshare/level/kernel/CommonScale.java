package io.lionshare.level.kernel;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * What the integers behind some amounts stand for: an amount is an integer times one of a few factors, over one denominator.
 *
 * <p>Amounts of one problem come from few sources: bounds, parts of claims, the levels of equations. With a factor for each source
 * the integers stay those of the source, and no product is made that is not asked for. Immutable.
 */
public final class CommonScale {
    /** Doubles of amounts lie within 2^-400 .. 2^400, so that products and quotients of two keep all their digits. */
    private static final double LEAST_USUAL = 0x1p-400;

    private static final double MOST_USUAL = 0x1p400;

    private final BigInteger[] factors;
    private final BigInteger denominator;

    private CommonScale(BigInteger[] factors, BigInteger denominator) {
        this.factors = factors;
        this.denominator = denominator;
    }

    /** Factors &ge; 0, not copied, over a denominator &gt; 0. */
    public static CommonScale of(BigInteger denominator, BigInteger... factors) {
        return new CommonScale(factors, denominator);
    }

    /** The denominator of all amounts. */
    public BigInteger denominator() {
        return denominator;
    }

    /** Not to be changed. */
    public BigInteger[] allFactors() {
        return factors;
    }

    /** How many factors there are. */
    public int factors() {
        return factors.length;
    }

    /** One of the factors. */
    public BigInteger factor(int number) {
        return factors[number];
    }

    /** Whether an integer with this factor is the amount itself. */
    public boolean isOne(int number) {
        return factors[number].equals(denominator);
    }

    /** The amount of one in a factor, where it is a power of two that is a normal double and at most 1; else 0. */
    public double powerOfTwo(int number) {
        if (isOne(number)) {
            return 1;
        }
        int shift = denominator.getLowestSetBit();
        return factors[number].equals(BigInteger.ONE)
                        && denominator.bitLength() == shift + 1
                        && -shift >= Double.MIN_EXPONENT
                ? Math.scalb(1.0, -shift)
                : 0;
    }

    /** An integer with a factor, over the denominator. */
    public BigInteger numerator(BigInteger integer, int number) {
        return integer.signum() == 0 || factors[number].equals(BigInteger.ONE)
                ? integer
                : integer.multiply(factors[number]);
    }

    /** The same factors over a denominator that is a multiple of this one, and some more. */
    public CommonScale finer(BigInteger multiple, BigInteger... more) {
        BigInteger[] finer = Arrays.copyOf(factors, factors.length + more.length);
        for (int k = 0; k < factors.length; k++) {
            finer[k] = factors[k].multiply(multiple);
        }
        System.arraycopy(more, 0, finer, factors.length, more.length);
        return new CommonScale(finer, denominator.multiply(multiple));
    }

    /** All amounts times a fraction. */
    public CommonScale times(BigInteger numerator, BigInteger divisor) {
        BigInteger[] products = new BigInteger[factors.length];
        for (int k = 0; k < products.length; k++) {
            products[k] = factors[k].multiply(numerator);
        }
        return new CommonScale(products, denominator.multiply(divisor));
    }

    /** A double near to the amount of one in a factor, within three roundings; NaN beyond the usual range. */
    public double near(int number) {
        return near(factors[number], denominator);
    }

    /** A double near to a fraction, within three roundings; NaN beyond the usual range. */
    public static double near(BigInteger numerator, BigInteger denominator) {
        if (numerator.signum() == 0) {
            return 0;
        }
        int top = Math.max(0, numerator.bitLength() - Long.SIZE);
        int bottom = Math.max(0, denominator.bitLength() - Long.SIZE);
        double quotient = numerator.shiftRight(top).doubleValue()
                / denominator.shiftRight(bottom).doubleValue();
        return usual(Math.scalb(quotient, top - bottom));
    }

    /** A double near to an integer in a factor, within two more roundings than the factor's; NaN beyond the usual range. */
    public static double near(BigInteger integer, double nearFactor) {
        return near(integer.doubleValue(), nearFactor);
    }

    /** The same for an integer of which the nearest double is known, NaN if none is of use. */
    public static double near(double integer, double nearFactor) {
        return integer == 0 || nearFactor == 0 ? 0 : usual(integer * nearFactor);
    }

    private static double usual(double value) {
        double size = Math.abs(value);
        return size > LEAST_USUAL && size < MOST_USUAL ? value : Double.NaN;
    }
}
