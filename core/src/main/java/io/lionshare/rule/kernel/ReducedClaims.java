package io.lionshare.rule.kernel;

import io.lionshare.level.Amounts;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A claims problem reduced for a self-dual rule that does not change when claims are cut down to the total: the total is
 * at most half the sum of claims, and no claim is above it.
 *
 * <p>Awards become losses while the total is above half, then claims are truncated; twice at most.
 *
 * @param claims rising, all &gt; 0
 * @param total the amount to divide
 * @param mirrored the claims at each turn from awards to losses
 */
@SuppressWarnings("ArrayRecordComponent") // a carrier between two methods, never compared
public record ReducedClaims(BigInteger[] claims, BigInteger total, List<BigInteger[]> mirrored) {
    public static ReducedClaims of(BigInteger[] claims, BigInteger total) {
        List<BigInteger[]> mirrored = new ArrayList<>();
        BigInteger[] left = claims;
        BigInteger amount = total;
        while (true) {
            BigInteger losses = WholeClaims.sum(left).subtract(amount);
            if (amount.compareTo(losses) > 0) {
                mirrored.add(0, left);
                amount = losses;
            } else if (left[left.length - 1].compareTo(amount) > 0) {
                left = WholeClaims.truncated(left, amount);
            } else {
                return new ReducedClaims(left, amount, mirrored);
            }
        }
    }

    public boolean allEqual() {
        return claims[0].equals(claims[claims.length - 1]);
    }

    /** The claims as parts of the total. */
    public double[] toArray() {
        return Amounts.ofFractions(claims, total).toArray();
    }

    /** The awards of the problem that was reduced. */
    public Amounts restored(Amounts awards) {
        Amounts restored = awards;
        for (BigInteger[] before : mirrored) {
            BigInteger[] rests = new BigInteger[before.length];
            for (int i = 0; i < rests.length; i++) {
                rests[i] = before[i].multiply(restored.denominator()).subtract(restored.numerator(i));
            }
            restored = Amounts.ofFractions(rests, restored.denominator());
        }
        return restored;
    }
}
