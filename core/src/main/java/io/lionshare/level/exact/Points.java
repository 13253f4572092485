package io.lionshare.level.exact;

import io.lionshare.level.kernel.CommonScale;
import io.lionshare.level.kernel.FactorSums;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that an equation is made of, one per member: integers &ge; 0, the number of the factor of each on a {@link CommonScale}, and
 * doubles near to them. A workspace, which dies with the call.
 */
final class Points {
    private static final long TOO_LARGE = -1;

    /** Thirteen roundings at most lie between two points and their comparison. */
    private static final double MARGIN = 0x1p-48;

    /** Negative where the integer does not fit. */
    private final long[] small;
    /** Null where it is not needed, as the integer is a small one. */
    private final @Nullable BigInteger[] large;

    private final int[] factors;
    /** Within five roundings; NaN where a double does not do. */
    private final double[] near;

    private Points(long[] small, @Nullable BigInteger[] large, int[] factors, double[] near) {
        this.small = small;
        this.large = large;
        this.factors = factors;
        this.near = near;
    }

    /** Zeros, with the first factor. */
    Points(int size) {
        this(new long[size], new BigInteger[size], new int[size], new double[size]);
    }

    int size() {
        return near.length;
    }

    void set(int i, long integer, int factor, double nearFactor) {
        small[i] = integer;
        large[i] = null;
        factors[i] = factor;
        near[i] = CommonScale.near((double) integer, nearFactor);
    }

    void set(int i, BigInteger integer, int factor, double nearFactor) {
        small[i] = integer.bitLength() < Long.SIZE ? integer.longValue() : TOO_LARGE;
        large[i] = integer;
        factors[i] = factor;
        near[i] = CommonScale.near(integer, nearFactor);
    }

    void set(int i, Slopes slopes, int k, int factor, double nearFactor) {
        small[i] = slopes.small(k);
        large[i] = slopes.integer(k);
        factors[i] = factor;
        near[i] = CommonScale.near(slopes.near(k), nearFactor);
    }

    void set(int i, Points others, int k) {
        small[i] = others.small[k];
        large[i] = others.large[k];
        factors[i] = others.factors[k];
        near[i] = others.near[k];
    }

    /** The points of some members; these very points for all members. */
    Points pick(int[] members) {
        if (members.length == near.length) {
            return this;
        }
        Points part = new Points(members.length);
        for (int k = 0; k < members.length; k++) {
            part.set(k, this, members[k]);
        }
        return part;
    }

    BigInteger integer(int i) {
        BigInteger integer = large[i];
        return integer == null ? BigInteger.valueOf(small[i]) : integer;
    }

    int factor(int i) {
        return factors[i];
    }

    double near(int i) {
        return near[i];
    }

    /** Not copied. */
    double[] near() {
        return near;
    }

    boolean isNothing(int i) {
        return small[i] == 0;
    }

    BigInteger numerator(int i, CommonScale scale) {
        return scale.numerator(integer(i), factors[i]);
    }

    /** All points over the denominator of a scale. */
    BigInteger[] numerators(CommonScale scale) {
        BigInteger[] numerators = new BigInteger[near.length];
        Arrays.setAll(numerators, i -> numerator(i, scale));
        return numerators;
    }

    void addTo(FactorSums sums, int i) {
        if (small[i] >= 0) {
            sums.add(small[i], factors[i]);
        } else {
            sums.add(integer(i), factors[i]);
        }
    }

    /** Compares the sum of all points with a total over the denominator of a scale: by doubles where these are certain. */
    int compareSum(BigInteger total, CommonScale scale) {
        double sum = 0;
        for (double point : near) {
            sum += point;
        }
        double other = CommonScale.near(total, scale.denominator());
        if (Math.abs(sum - other) > (near.length * 0x1p-52 + MARGIN) * (sum + other)) {
            return sum < other ? -1 : 1;
        }
        FactorSums sums = new FactorSums(scale.factors());
        for (int i = 0; i < near.length; i++) {
            addTo(sums, i);
        }
        return sums.numerator(scale).compareTo(total);
    }

    /** Compares a point with another: by doubles where these are certain, else by integers. */
    int compare(int i, Points others, int k, CommonScale scale) {
        double one = near[i];
        double other = others.near[k];
        if (Math.abs(one - other) > MARGIN * (one + other)) {
            return one < other ? -1 : 1;
        }
        return numerator(i, scale).compareTo(others.numerator(k, scale));
    }
}
