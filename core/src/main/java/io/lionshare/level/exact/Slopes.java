package io.lionshare.level.exact;

import io.lionshare.level.Amounts;
import io.lionshare.level.kernel.CommonScale;
import io.lionshare.level.kernel.FactorSums;
import io.lionshare.model.tree.Positions;
import java.math.BigInteger;

/** Whole numbers in the proportions of some amounts, as longs where they fit, and doubles near to them. Immutable. */
final class Slopes {
    private static final long TOO_LARGE = -1;

    private final BigInteger[] integers;
    private final long[] small;
    private final double[] near;

    private Slopes(BigInteger[] integers, long[] small, double[] near) {
        this.integers = integers;
        this.small = small;
        this.near = near;
    }

    static Slopes of(Amounts amounts) {
        int n = amounts.size();
        Slopes slopes = new Slopes(new BigInteger[n], new long[n], new double[n]);
        for (int i = 0; i < n; i++) {
            BigInteger integer = amounts.proportion(i);
            boolean isSmall = integer.bitLength() < Long.SIZE;
            slopes.integers[i] = integer;
            slopes.small[i] = isSmall ? integer.longValue() : TOO_LARGE;
            slopes.near[i] = isSmall ? slopes.small[i] : CommonScale.near(integer, 1.0);
        }
        return slopes;
    }

    /** The slopes of some members; these very slopes for all members. */
    Slopes pick(int[] members) {
        return members.length == near.length
                ? this
                : new Slopes(
                        Positions.pick(integers, members),
                        Positions.pick(small, members),
                        Positions.pick(near, members));
    }

    BigInteger integer(int i) {
        return integers[i];
    }

    /** The number as a long, or -1 where it does not fit. */
    long small(int i) {
        return small[i];
    }

    /** NaN where a double does not do. */
    double near(int i) {
        return near[i];
    }

    /** Not to be changed. */
    double[] near() {
        return near;
    }

    /** Not to be changed. */
    BigInteger[] integers() {
        return integers;
    }

    void addTo(FactorSums sums, int i) {
        if (small[i] == TOO_LARGE) {
            sums.add(integers[i], 0);
        } else {
            sums.add(small[i], 0);
        }
    }
}
