package io.lionshare.joint;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * What units of a cell cost: unit <i>y + 1</i> costs (2<i>y</i> + 1)/(2<i>p</i>), in whole multiples of
 * 2<sup>&minus;{@value #BITS}</sup>, rounded down, so that costs rise with <i>y</i> as the exact ones do.
 *
 * @param mantissa the 53 bits of <i>p</i>
 * @param shift by how many bits a whole number over 2p, times 2<sup>{@value #BITS}</sup>, exceeds one over the mantissa
 */
record Parabola(BigInteger mantissa, int shift) {
    /*
     * With p = mantissa * 2^exponent, (2y + 1) / 2p in multiples of 2^-BITS is (2y + 1) * 2^(BITS - 1 - exponent) / mantissa; so
     * shift = BITS - 1 - exponent. The cost of k units from y on is k times (2y + k) / 2p, hence of(y, k) for each of them.
     */

    private static final int BITS = 64;
    private static final int MANTISSA = 52;

    /** The cost of a cell with a share p &gt; 0, in units of value. */
    static Parabola of(double p) {
        int exponent = Math.getExponent(p) - MANTISSA;
        return new Parabola(BigInteger.valueOf(Math.round(Math.scalb(p, -exponent))), BITS - 1 - exponent);
    }

    /** A level as a cost. */
    static BigInteger level(double value) {
        return new BigDecimal(value)
                .multiply(new BigDecimal(BigInteger.ONE.shiftLeft(BITS)))
                .toBigInteger();
    }

    /** What each of a number of further units costs on average. */
    BigInteger of(long units, long further) {
        return BigInteger.valueOf(2 * units + further).shiftLeft(shift).divide(mantissa);
    }

    /** How many units cost less than a price, within bounds. */
    long cheaperThan(BigInteger price, long least, long most) {
        BigInteger one = BigInteger.ONE.shiftLeft(shift);
        BigInteger units =
                one.subtract(price.multiply(mantissa)).shiftRight(shift + 1).negate();
        return units.max(BigInteger.valueOf(least))
                .min(BigInteger.valueOf(most))
                .longValueExact();
    }
}
