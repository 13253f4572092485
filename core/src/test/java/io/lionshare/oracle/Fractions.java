package io.lionshare.oracle;

import io.lionshare.level.Amounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.apache.commons.math3.fraction.BigFraction;

/** Exact fractions of what the tests deal with. */
public final class Fractions {
    /** Every double is a multiple of 2 to the power of minus this. */
    private static final int LAST_BIT = 1074;

    private Fractions() {}

    /** Whole numbers in the same proportions. */
    public static BigInteger[] whole(double... values) {
        BigDecimal unit = new BigDecimal(BigInteger.ONE.shiftLeft(LAST_BIT));
        BigInteger[] whole = Arrays.stream(values)
                .mapToObj(value -> new BigDecimal(value).multiply(unit).toBigIntegerExact())
                .toArray(BigInteger[]::new);
        BigInteger common =
                Arrays.stream(whole).reduce(BigInteger.ZERO, BigInteger::gcd).max(BigInteger.ONE);
        return Arrays.stream(whole).map(value -> value.divide(common)).toArray(BigInteger[]::new);
    }

    public static BigFraction of(BigDecimal value) {
        return value.scale() >= 0
                ? new BigFraction(value.unscaledValue(), BigInteger.TEN.pow(value.scale()))
                : new BigFraction(value.toBigIntegerExact());
    }

    public static BigFraction of(double value) {
        return of(new BigDecimal(value));
    }

    public static BigFraction[] of(double... values) {
        BigFraction[] fractions = new BigFraction[values.length];
        for (int i = 0; i < values.length; i++) {
            fractions[i] = of(values[i]);
        }
        return fractions;
    }

    public static BigFraction[] of(Amounts amounts) {
        BigFraction[] fractions = new BigFraction[amounts.size()];
        for (int i = 0; i < fractions.length; i++) {
            fractions[i] = new BigFraction(amounts.numerator(i), amounts.denominator());
        }
        return fractions;
    }

    /** The decimal number that a fraction is. */
    static BigDecimal decimal(BigFraction value) {
        return new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()));
    }

    public static BigFraction sum(BigFraction... values) {
        BigFraction sum = BigFraction.ZERO;
        for (BigFraction value : values) {
            sum = sum.add(value);
        }
        return sum;
    }

    public static BigInteger floor(BigFraction value) {
        BigInteger[] parts = value.getNumerator().divideAndRemainder(value.getDenominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
