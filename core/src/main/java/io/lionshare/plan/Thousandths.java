package io.lionshare.plan;

import io.lionshare.level.Amounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Amounts cut to three decimals, the thousandths left going to the largest remainders, so that they still add up. */
final class Thousandths {
    private static final BigInteger THOUSAND = BigInteger.valueOf(1000);

    private Thousandths() {}

    /** The amounts with three decimals; their sum is the sum of the amounts, cut to three decimals. */
    static BigDecimal[] of(Amounts amounts) {
        int n = amounts.size();
        BigInteger[] whole = new BigInteger[n];
        BigInteger[] remainders = new BigInteger[n];
        BigInteger left = amounts.sum().multiply(THOUSAND).divide(amounts.denominator());
        for (int i = 0; i < n; i++) {
            BigInteger[] parts = amounts.numerator(i).multiply(THOUSAND).divideAndRemainder(amounts.denominator());
            whole[i] = parts[0];
            remainders[i] = parts[1];
            left = left.subtract(parts[0]);
        }
        IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparing(i -> remainders[i], Comparator.reverseOrder()))
                .limit(left.intValueExact())
                .forEach(i -> whole[i] = whole[i].add(BigInteger.ONE));
        BigDecimal[] thousandths = new BigDecimal[n];
        for (int i = 0; i < n; i++) {
            thousandths[i] = new BigDecimal(whole[i], 3);
        }
        return thousandths;
    }
}
