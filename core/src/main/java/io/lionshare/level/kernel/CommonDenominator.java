package io.lionshare.level.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A small denominator that decimal numbers have in common.
 *
 * <p>A decimal number with <i>s</i> decimals is a fraction over <i>2&#738; &middot; 5&#738;</i>. One that was a
 * {@code double} needs the power of two alone, and has up to a thousand decimals: so the fives are left out wherever
 * they cancel.
 */
public final class CommonDenominator {
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private int twos;
    private int fives;

    /** Makes the denominator one that the number has, too. */
    public void add(BigDecimal value) {
        int decimals = value.scale();
        twos = Math.max(twos, decimals);
        if (decimals > fives && value.unscaledValue().mod(FIVE.pow(decimals)).signum() != 0) {
            fives = decimals;
        }
    }

    public BigInteger value() {
        return twos == 0 ? BigInteger.ONE : FIVE.pow(fives).shiftLeft(twos);
    }

    /** The least number that both divide. */
    public static BigInteger leastCommonMultiple(BigInteger first, BigInteger second) {
        return first.divide(first.gcd(second)).multiply(second);
    }
}
