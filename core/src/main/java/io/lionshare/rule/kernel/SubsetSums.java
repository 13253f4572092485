package io.lionshare.rule.kernel;

import io.lionshare.level.Amounts;
import java.math.BigInteger;

/**
 * Rules that are sums over all sets of members, in exact integers, for few members.
 *
 * <p>A set is an index whose bits are its members. O(2<sup>n</sup>) operations.
 */
public final class SubsetSums {
    private SubsetSums() {}

    /**
     * The random arrival rule. With <i>v(S)</i> = (|<i>S</i>| &minus; 1)! (<i>n</i> &minus; |<i>S</i>| &minus; 1)! /
     * (<i>n</i> &minus; 1)! and <i>A&#7522;</i> the sum of <i>v(S)&middot;r(S)</i> over the sets with <i>i</i>, the award is
     * <i>x&#7522;</i> = (<i>E</i> + &Sigma;<i>A</i>) / <i>n &minus; A&#7522;</i>.
     *
     * @param claims at least two
     * @param total less than the sum of claims
     */
    public static Amounts arrival(BigInteger[] claims, BigInteger total) {
        int n = claims.length;
        BigInteger[] terms = rests(claims, total);
        terms[0] = BigInteger.ZERO;
        for (int set = 1; set < terms.length - 1; set++) {
            int size = Integer.bitCount(set);
            terms[set] = terms[set].multiply(factorial(size - 1).multiply(factorial(n - size - 1)));
        }
        BigInteger[] sums = sumsByMember(terms, n);
        BigInteger divisor = factorial(n - 1);
        BigInteger members = BigInteger.valueOf(n);
        BigInteger common = total.multiply(divisor).add(WholeClaims.sum(sums));
        BigInteger[] awards = new BigInteger[n];
        for (int i = 0; i < n; i++) {
            awards[i] = common.subtract(sums[i].multiply(members));
        }
        return Amounts.ofFractions(awards, divisor.multiply(members));
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
        BigInteger[] sums = sumsByMember(terms, n);
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

    /** The sum over the sets with a member, for each; members are folded away from the last on. */
    private static BigInteger[] sumsByMember(BigInteger[] terms, int n) {
        BigInteger[] sums = new BigInteger[n];
        for (int i = n - 1; i >= 0; i--) {
            int half = 1 << i;
            sums[i] = BigInteger.ZERO;
            for (int set = 0; set < half; set++) {
                sums[i] = sums[i].add(terms[half + set]);
                terms[set] = terms[set].add(terms[half + set]);
            }
        }
        return sums;
    }

    private static BigInteger factorial(int n) {
        BigInteger factorial = BigInteger.ONE;
        for (int k = 2; k <= n; k++) {
            factorial = factorial.multiply(BigInteger.valueOf(k));
        }
        return factorial;
    }
}
