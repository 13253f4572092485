package io.lionshare.level.exact;

import io.lionshare.level.kernel.DoubleLevel;
import java.math.BigInteger;

/**
 * The lines of {@link ExactLevelEquation} in {@code double}: they propose a level, and show which bound a line is beyond wherever
 * the difference is larger than what rounding can explain (a filter, as in exact geometry).
 *
 * <p>Integers of more than 900 bits are shifted to fit, and then small ones among them become 0. They still propose a level,
 * but nothing read from them is certain, not even that a slope is 0.
 */
final class DoubleFilter {
    /** The side of a line that only integers can decide. */
    static final int UNCERTAIN = 2;

    private static final int MOST_BITS = 900;
    /** At most sixteen roundings lie between the integers and a comparison: of a (5), b, bound (5), the level (3), product and sum. */
    private static final double MARGIN = 0x1p-48;

    private final double[] a;
    private final double[] b;
    private final double[] lo;
    private final double[] hi;
    private final int amountShift;
    private final int slopeShift;

    DoubleFilter(BigInteger[] a, BigInteger[] b, BigInteger[] lo, BigInteger[] hi) {
        amountShift = Math.max(0, longest(a, lo, hi) - MOST_BITS);
        slopeShift = Math.max(0, longest(b) - MOST_BITS);
        this.a = doubles(a, amountShift);
        this.b = doubles(b, slopeShift);
        this.lo = doubles(lo, amountShift);
        this.hi = doubles(hi, amountShift);
    }

    /** The level at which the lines add up, times two to the power of {@link #levelShift()}. */
    double level(BigInteger total) {
        return DoubleLevel.level(a, b, lo, hi, total.shiftRight(amountShift).doubleValue());
    }

    int levelShift() {
        return slopeShift - amountShift;
    }

    /** As {@link #side} says it, at a level that this class has proposed, but without a doubt. */
    int likelySide(int i, double level) {
        double line = a[i] + b[i] * level;
        return b[i] == 0 || line < lo[i] ? -1 : line >= hi[i] ? 1 : 0;
    }

    /**
     * On which side of its bounds a line is.
     *
     * @param level the level, within three roundings; NaN where it is not known
     * @return -1 below the least amount, 0 between, 1 above the largest amount, or {@link #UNCERTAIN}
     */
    int side(int i, double level) {
        if (amountShift > 0 || slopeShift > 0) {
            return UNCERTAIN;
        }
        return side(a[i], b[i], lo[i], hi[i], level);
    }

    /** The same of doubles within five roundings of a line's numbers. */
    static int side(double a, double b, double lo, double hi, double level) {
        if (b == 0) {
            return -1;
        }
        double line = a + b * level;
        double size = Math.abs(a) + Math.abs(b * level);
        double fromLeast = line - lo;
        double toMost = hi - line;
        double leastMargin = MARGIN * (size + lo);
        double mostMargin = MARGIN * (size + hi);
        if (fromLeast < -leastMargin) {
            return -1;
        }
        if (toMost < -mostMargin && fromLeast > leastMargin) {
            return 1;
        }
        return fromLeast > leastMargin && toMost > mostMargin ? 0 : UNCERTAIN;
    }

    private static int longest(BigInteger[]... all) {
        int longest = 0;
        for (BigInteger[] values : all) {
            for (BigInteger value : values) {
                longest = Math.max(longest, value.bitLength());
            }
        }
        return longest;
    }

    private static double[] doubles(BigInteger[] values, int shift) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = (shift == 0 ? values[i] : values[i].shiftRight(shift)).doubleValue();
        }
        return doubles;
    }
}
