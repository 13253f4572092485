package io.lionshare.level.kernel;

import java.math.BigInteger;

/**
 * Products of integers with one positive fraction, from their leading 62 bits: a filter that is certain of most answers, so
 * that the long integers need not be multiplied and divided.
 *
 * <p>With <i>M&middot;2<sup>g</sup> &le; n &lt; (M + 1)&middot;2<sup>g</sup></i> for an integer and
 * <i>R&middot;2<sup>e</sup> &le; f &lt; (R + 1)&middot;2<sup>e</sup></i> for the fraction, both <i>M</i> and <i>R</i> within
 * 2<sup>62</sup> .. 2<sup>63</sup>, the product lies between <i>M&middot;R</i> and <i>M&middot;R + M + R + 1</i>, in units of
 * <i>2<sup>g + e</sup></i>. These are all the errors there are: everything is computed in integers of 128 bits.
 */
public final class LeadingBits {
    /** Bits behind the point of {@link #rest()}. */
    static final int REST_BITS = 62;

    private static final long WHOLE_REST = 1L << REST_BITS;

    private final long ratio;
    private final int ratioExponent;

    private long high;
    private long low;
    private long most;
    private int exponent;

    private long whole;
    private long rest;
    private long error;

    /** Products with numerator / denominator, both &gt; 0. */
    public LeadingBits(BigInteger numerator, BigInteger denominator) {
        int shift = 64 - numerator.bitLength() + denominator.bitLength();
        BigInteger quotient = shift >= 0
                ? numerator.shiftLeft(shift).divide(denominator)
                : numerator.divide(denominator.shiftLeft(-shift));
        ratio = leading(quotient);
        ratioExponent = quotient.bitLength() - Long.SIZE + 1 - shift;
    }

    /** The 63 leading bits of an integer &gt; 0, with zeros behind one that is shorter. */
    private static long leading(BigInteger value) {
        int excess = value.bitLength() - Long.SIZE + 1;
        return excess > 0 ? value.shiftRight(excess).longValue() : value.longValue() << -excess;
    }

    private void multiply(BigInteger integer) {
        long leading = leading(integer);
        high = Math.multiplyHigh(leading, ratio);
        low = leading * ratio;
        most = leading + ratio + 1;
        exponent = integer.bitLength() - Long.SIZE + 1 + ratioExponent;
    }

    /**
     * Divides the product with an integer into whole units and a rest; false where it is not certain how, which includes
     * every whole product other than 0.
     */
    public boolean divide(BigInteger integer) {
        if (integer.signum() == 0) {
            whole = 0;
            rest = 0;
            error = 0;
            return true;
        }
        multiply(integer);
        int shift = -exponent - REST_BITS;
        if (shift < 2) {
            return false;
        }
        boolean isFar = shift >= Long.SIZE;
        long upper = isFar ? 0 : high >>> shift;
        long lower = !isFar
                ? high << (Long.SIZE - shift) | low >>> shift
                : shift < 2 * Long.SIZE ? high >>> (shift - Long.SIZE) : 0;
        whole = upper << (Long.SIZE - REST_BITS) | lower >>> REST_BITS;
        rest = lower & (WHOLE_REST - 1);
        error = (isFar ? 0 : most >>> shift) + 2;
        return rest > 0 && rest < WHOLE_REST - error;
    }

    /** The whole units of the last product. */
    public long whole() {
        return whole;
    }

    /** What the last product is above whole units, in units of 2<sup>-62</sup>, rounded down. */
    public long rest() {
        return rest;
    }

    /** How far the true rest may be above {@link #rest()}; 0 where the product is 0. */
    public long error() {
        return error;
    }

    /** The double nearest to the product with an integer &ge; 0, or NaN where it is not certain. */
    public double nearest(BigInteger integer) {
        if (integer.signum() == 0) {
            return 0;
        }
        multiply(integer);
        long lowMost = low + most;
        long highMost = high + (Long.compareUnsigned(lowMost, low) < 0 ? 1 : 0);
        double least = odd(high, low);
        return least == odd(highMost, lowMost)
                        && exponent > Double.MIN_EXPONENT - Long.SIZE
                        && exponent < Double.MAX_EXPONENT - 2 * Long.SIZE
                ? Math.scalb(least, exponent + Long.SIZE)
                : Double.NaN;
    }

    /** A number of 125 or 126 bits, as if rounded to a double at once (round to odd; Boldo and Melquiond 2008). */
    private static double odd(long high, long low) {
        return low == 0 ? high : high | 1;
    }
}
