package io.lionshare.rule.kernel;

import io.lionshare.level.Amounts;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A claims problem in integers: claims and total over one common denominator.
 *
 * @param claims one per member, not copied
 * @param total the amount to divide
 * @param denominator what claims and total are divided by
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier between two methods, never compared
public record WholeClaims(BigInteger[] claims, BigInteger total, BigInteger denominator) {
    public static WholeClaims of(Amounts claims, BigDecimal total) {
        BigInteger scale = BigInteger.TEN.pow(Math.max(0, total.scale()));
        BigInteger denominator = claims.denominator();
        BigInteger[] scaled = new BigInteger[claims.size()];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = claims.numerator(i).multiply(scale);
        }
        BigInteger whole = total.multiply(new BigDecimal(scale)).toBigIntegerExact();
        return new WholeClaims(scaled, whole.multiply(denominator), denominator.multiply(scale));
    }

    public int size() {
        return claims.length;
    }

    public BigInteger claim(int i) {
        return claims[i];
    }

    public BigInteger sum() {
        return sum(claims);
    }

    /**
     * Awards as amounts.
     *
     * @param numerators the awards times the divisor, in the integers of this problem
     * @param divisor &gt; 0
     */
    public Amounts amounts(BigInteger[] numerators, BigInteger divisor) {
        return Amounts.ofFractions(numerators, denominator.multiply(divisor));
    }

    public static BigInteger sum(BigInteger... values) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger value : values) {
            sum = sum.add(value);
        }
        return sum;
    }

    /** The claims cut down to an amount (Thomson's claims truncation). */
    public static BigInteger[] truncated(BigInteger[] claims, BigInteger most) {
        BigInteger[] truncated = new BigInteger[claims.length];
        for (int i = 0; i < truncated.length; i++) {
            truncated[i] = claims[i].min(most);
        }
        return truncated;
    }
}
