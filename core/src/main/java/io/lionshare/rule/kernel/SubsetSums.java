package io.lionshare.rule.kernel;

import io.lionshare.level.Amounts;
import io.lionshare.shapley.CoalitionSums;
import io.lionshare.shapley.ShapleyValues;
import java.math.BigInteger;

/**
 * Rules that are sums over all sets of members, in exact integers, for few members.
 *
 * <p>A set is an index whose bits are its members. O(2<sup>n</sup>) operations.
 */
public final class SubsetSums {
    private SubsetSums() {}

    /**
     * The random arrival rule: the Shapley value of the game in which a set of members is worth what it takes when it arrives first,
     * <i>E &minus; r(S)</i> = min(<i>E</i>, <i>c(S)</i>).
     *
     * @param claims at least two
     * @param total less than the sum of claims
     */
    public static Amounts arrival(BigInteger[] claims, BigInteger total) {
        BigInteger[] worths = rests(claims, total);
        for (int set = 0; set < worths.length; set++) {
            worths[set] = total.subtract(worths[set]);
        }
        return Amounts.of(ShapleyValues.ofWhole(worths));
    }

    /** The average of awards, with its formula as it stands. */
    public static Amounts centre(BigInteger[] claims, BigInteger total) {
        int n = claims.length;
        BigInteger[] terms = rests(claims, total);
        BigInteger volume = BigInteger.ZERO;
        BigInteger common = BigInteger.ZERO;
        for (int set = 0; set < terms.length; set++) {
            BigInteger power = terms[set].pow(n - 1);
            BigInteger signed = Integer.bitCount(set) % 2 == 0 ? power : power.negate();
            volume = volume.add(signed);
            common = common.add(signed.multiply(terms[set]));
            terms[set] = signed;
        }
        BigInteger[] sums = CoalitionSums.byPlayer(terms);
        BigInteger members = BigInteger.valueOf(n);
        BigInteger[] awards = new BigInteger[n];
        for (int i = 0; i < n; i++) {
            awards[i] = common.add(claims[i].multiply(sums[i]).multiply(members));
        }
        return Amounts.ofFractions(awards, volume.multiply(members));
    }

    /** What is left of the total, at least 0, when a set is paid in full. */
    private static BigInteger[] rests(BigInteger[] claims, BigInteger total) {
        BigInteger[] rests = new BigInteger[1 << claims.length];
        rests[0] = total;
        for (int set = 1; set < rests.length; set++) {
            BigInteger claim = claims[Integer.numberOfTrailingZeros(set)];
            rests[set] = rests[set & (set - 1)].subtract(claim).max(BigInteger.ZERO);
        }
        return rests;
    }
}
