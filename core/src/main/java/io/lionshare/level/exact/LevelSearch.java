package io.lionshare.level.exact;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The search for the level of a {@link LevelEquation} in integers alone, for numbers beyond doubles and for levels at which lines
 * stand so near to their bounds that no double shows on which side.
 *
 * <p>Newton's method in exact fractions; where a step would leave the bracket found so far, the next level is the median of the
 * breakpoints inside. Each level is computed from the given integers alone, so numbers do not grow. O(n) a step, O(n log n) with a
 * median; at most O(log n) medians.
 */
final class LevelSearch {
    /*
     * Layout. Line i starts at a[i], rises by b[i] and is kept within lo[i] .. hi[i]. a, lo, hi and the total share one scale; b
     * has a scale of its own, which the level divides out. A side is -1 for a line below lo, 1 at hi or above, 0 between.
     *
     * Why it ends. Each step replaces one end of the bracket below .. above by a level inside it. Newton's step from one side
     * reaches the root of its piece; the median of the breakpoints inside halves their number otherwise.
     */

    /** Of levels that are only compared. */
    private static final int[] NO_SIDES = {};

    private final BigInteger[] a;
    private final BigInteger[] b;
    private final BigInteger[] lo;
    private final BigInteger[] hi;

    /**
     * A search; the arrays are not copied.
     *
     * @param a where each line starts, over the scale of the amounts
     * @param b the slopes, &ge; 0, over a scale of their own; where one is zero, lo = hi
     * @param lo the least amounts
     * @param hi the largest amounts, &ge; lo
     */
    LevelSearch(BigInteger[] a, BigInteger[] b, BigInteger[] lo, BigInteger[] hi) {
        this.a = a;
        this.b = b;
        this.lo = lo;
        this.hi = hi;
    }

    /**
     * The level at which the amounts add up, and on which sides its lines are.
     *
     * @param total the sum to reach, &Sigma;lo &le; T &le; &Sigma;hi
     */
    Level level(BigInteger total) {
        Level level = sided(BigInteger.ZERO, BigInteger.ONE);
        Level below = null;
        Level above = null;
        while (true) {
            int missing = missing(level, total);
            if (missing == 0) {
                return level;
            }
            if (missing > 0) {
                below = level;
            } else {
                above = level;
            }
            Level newton = newton(level, total, missing > 0);
            boolean within =
                    (below == null || newton.compareTo(below) > 0) && (above == null || newton.compareTo(above) < 0);
            Level next = within ? newton : medianBreakpoint(below, above);
            level = sided(next.numerator(), next.denominator());
        }
    }

    private Level sided(BigInteger numerator, BigInteger denominator) {
        int[] sides = new int[a.length];
        for (int i = 0; i < sides.length; i++) {
            BigInteger line = lineAt(i, numerator, denominator);
            boolean isBelow = line.compareTo(lo[i].multiply(denominator)) < 0;
            sides[i] = isBelow ? -1 : line.compareTo(hi[i].multiply(denominator)) >= 0 ? 1 : 0;
        }
        return new Level(numerator, denominator, sides);
    }

    /** The sign of what the amounts at a level miss of the total. */
    private int missing(Level level, BigInteger total) {
        BigInteger rest = total;
        BigInteger slope = BigInteger.ZERO;
        for (int i = 0; i < a.length; i++) {
            int side = level.side(i);
            rest = rest.subtract(side == 0 ? a[i] : side < 0 ? lo[i] : hi[i]);
            slope = side == 0 ? slope.add(b[i]) : slope;
        }
        return rest.multiply(level.denominator()).compareTo(slope.multiply(level.numerator()));
    }

    private BigInteger lineAt(int i, BigInteger numerator, BigInteger denominator) {
        return a[i].multiply(denominator).add(b[i].multiply(numerator));
    }

    /**
     * The root of the segment that begins at a level and leads up or down from it; from a flat segment, its far end.
     */
    private Level newton(Level level, BigInteger total, boolean up) {
        BigInteger rest = total;
        BigInteger slope = BigInteger.ZERO;
        Level end = null;
        for (int i = 0; i < a.length; i++) {
            BigInteger line = lineAt(i, level.numerator(), level.denominator());
            int toLeast = line.compareTo(lo[i].multiply(level.denominator()));
            int toMost = line.compareTo(hi[i].multiply(level.denominator()));
            boolean atLeast = b[i].signum() == 0 || (up ? toLeast < 0 : toLeast <= 0);
            boolean atMost = !atLeast && (up ? toMost >= 0 : toMost > 0);
            if (atLeast || atMost) {
                rest = rest.subtract(atLeast ? lo[i] : hi[i]);
                if (atLeast == up && b[i].signum() > 0) {
                    Level breakpoint = breakpoint(i, up ? lo[i] : hi[i]);
                    end = end == null || up == breakpoint.compareTo(end) < 0 ? breakpoint : end;
                }
            } else {
                rest = rest.subtract(a[i]);
                slope = slope.add(b[i]);
            }
        }
        if (slope.signum() > 0) {
            return new Level(rest, slope, NO_SIDES);
        }
        if (end == null) {
            throw new IllegalStateException("total " + total + " lies outside the sums of the bounds");
        }
        return end;
    }

    private Level breakpoint(int i, BigInteger bound) {
        return new Level(bound.subtract(a[i]), b[i], NO_SIDES);
    }

    private Level medianBreakpoint(@Nullable Level below, @Nullable Level above) {
        Level[] inside = new Level[2 * a.length];
        int count = 0;
        for (int i = 0; i < a.length; i++) {
            for (BigInteger bound : new BigInteger[] {lo[i], hi[i]}) {
                if (b[i].signum() > 0) {
                    Level breakpoint = breakpoint(i, bound);
                    if ((below == null || breakpoint.compareTo(below) > 0)
                            && (above == null || breakpoint.compareTo(above) < 0)) {
                        inside[count++] = breakpoint;
                    }
                }
            }
        }
        Arrays.sort(inside, 0, count);
        return inside[count / 2];
    }
}
