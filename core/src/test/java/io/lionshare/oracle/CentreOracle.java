package io.lionshare.oracle;

import java.util.Arrays;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * The average of awards: what a member gets on average when all get uniformly distributed parts of their claims that
 * happen to add up to the total. Integrals of the density of the others' sum, a sum of truncated powers.
 */
final class CentreOracle {
    private CentreOracle() {}

    static BigFraction[] awards(BigFraction total, BigFraction... claims) {
        BigFraction[] positive = Arrays.stream(claims)
                .filter(claim -> !claim.equals(BigFraction.ZERO))
                .toArray(BigFraction[]::new);
        boolean isEnd = total.equals(BigFraction.ZERO) || total.equals(Fractions.sum(claims));
        BigFraction[] awards = new BigFraction[claims.length];
        for (int i = 0; i < claims.length; i++) {
            if (isEnd || claims[i].equals(BigFraction.ZERO)) {
                awards[i] = total.equals(BigFraction.ZERO) ? BigFraction.ZERO : claims[i];
            } else {
                awards[i] = positive.length == 1 ? total : mean(total, positive, claims[i]);
            }
        }
        return awards;
    }

    /** With m the number of others less one: the integral of t times (z - t)^m over the claim, by that without t. */
    private static BigFraction mean(BigFraction total, BigFraction[] positive, BigFraction claim) {
        int own = Arrays.asList(positive).indexOf(claim);
        int m = positive.length - 2;
        BigFraction moment = BigFraction.ZERO;
        BigFraction density = BigFraction.ZERO;
        for (int set = 0; set < 1 << positive.length; set++) {
            if ((set >> own & 1) == 0) {
                BigFraction left = total;
                for (int j = 0; j < positive.length; j++) {
                    left = (set >> j & 1) == 0 ? left : left.subtract(positive[j]);
                }
                BigFraction rest = left.subtract(claim);
                BigFraction whole =
                        power(left, m + 2).subtract(power(rest, m + 2)).divide((m + 1) * (m + 2));
                BigFraction edge = claim.multiply(power(rest, m + 1)).divide(m + 1);
                BigFraction plain =
                        power(left, m + 1).subtract(power(rest, m + 1)).divide(m + 1);
                int sign = Integer.bitCount(set) % 2 == 0 ? 1 : -1;
                moment = moment.add(whole.subtract(edge).multiply(sign));
                density = density.add(plain.multiply(sign));
            }
        }
        return moment.divide(density);
    }

    private static BigFraction power(BigFraction base, int exponent) {
        return base.compareTo(BigFraction.ZERO) > 0 ? base.pow(exponent) : BigFraction.ZERO;
    }
}
