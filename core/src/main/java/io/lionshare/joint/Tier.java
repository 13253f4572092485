package io.lionshare.joint;

import java.math.BigInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Members that give the same part of their fair shares, and what they give together in units of value. */
final class Tier {
    private final int[] positions;
    private final long total;
    private final IntFunction<BigInteger> weight;

    Tier(int[] positions, long total, IntFunction<BigInteger> weight) {
        this.positions = positions;
        this.total = total;
        this.weight = weight;
    }

    int size() {
        return positions.length;
    }

    int[] positions() {
        return positions.clone();
    }

    long total() {
        return total;
    }

    /** The sum of the weights, &gt; 0. */
    BigInteger weights() {
        return IntStream.of(positions).mapToObj(weight).reduce(BigInteger.ZERO, BigInteger::add);
    }

    BigInteger weight(int position) {
        return weight.apply(position);
    }

    /** The total divided in proportion to the weights, in whole units that add up. */
    long[] split() {
        BigInteger sum = weights();
        BigInteger whole = BigInteger.valueOf(total);
        long[] values = new long[positions.length];
        BigInteger before = BigInteger.ZERO;
        long given = 0;
        for (int i = 0; i < positions.length; i++) {
            before = before.add(weight.apply(positions[i]));
            long upTo = before.multiply(whole).divide(sum).longValueExact();
            values[i] = upTo - given;
            given = upTo;
        }
        return values;
    }

    /** The members of this tier for which something holds, as a tier of their own with another total. */
    Tier part(int[] members, long value) {
        return new Tier(members, value, weight);
    }
}
