package io.lionshare.level.exact;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The one equation behind every parametric rule, in integers: find <i>u</i> with
 * &Sigma; clamp(<i>a&#7522; + b&#7522;&middot;u</i>, <i>lo&#7522;</i>, <i>hi&#7522;</i>) = <i>T</i>.
 *
 * <p>The {@code double} kernel proposes a level, hence which members stand at a bound; the level of that segment follows
 * exactly. Where it is not the right segment, Newton's method continues in exact fractions; where a step would leave the
 * bracket found so far, the next level is the median of the breakpoints inside. Each level is computed from the given
 * integers alone, so numbers do not grow. Usually one pass of O(n).
 *
 * <p>Which bound a line is beyond is read from doubles where they are certain, else from integers.
 */
final class ExactLevelEquation {
    /*
     * Layout. Line i starts at a[i], rises by b[i] and is kept within lo[i] .. hi[i]. a, lo, hi and the total share one scale; b
     * has a scale of its own, which the level divides out. A side is -1 for a line below lo, 1 at hi or above, 0 between.
     *
     * Certificate. For given sides the sum is linear: rest = slope * u, with rest the total less the bounds of lines at a bound
     * and the starts of the others. A level solves the equation if its own sides give the same rest and slope. So any proposal may be wrong, and a right
     * one needs one pass.
     *
     * Why search() ends. Each step replaces one end of the bracket below .. above by a level inside it. Newton's step from one
     * side reaches the root of its piece; the median of the breakpoints inside halves their number otherwise.
     */

    private final BigInteger[] a;
    private final BigInteger[] b;
    private final BigInteger[] lo;
    private final BigInteger[] hi;
    private final DoubleFilter near;

    /**
     * An equation; the arrays are not copied.
     *
     * @param a where each line starts, over the scale of the amounts
     * @param b the slopes, &ge; 0, over a scale of their own; where one is zero, lo = hi
     * @param lo the least amounts
     * @param hi the largest amounts, &ge; lo
     */
    ExactLevelEquation(BigInteger[] a, BigInteger[] b, BigInteger[] lo, BigInteger[] hi) {
        this.a = a;
        this.b = b;
        this.lo = lo;
        this.hi = hi;
        this.near = new DoubleFilter(a, b, lo, hi);
    }

    /** A level as a fraction with a positive denominator. */
    private record Level(BigInteger numerator, BigInteger denominator) implements Comparable<Level> {
        /** The level as a double; NaN where numerator or denominator is beyond the range of doubles. */
        double near() {
            double divisor = denominator.doubleValue();
            return divisor <= Double.MAX_VALUE ? numerator.doubleValue() / divisor : Double.NaN;
        }

        @Override
        public int compareTo(Level other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }
    }

    /** The amounts that solve the equation, as fractions over one denominator. */
    static final class Solution {
        private final BigInteger[] numerators;
        private final BigInteger denominator;
        private final int[] sides;

        Solution(BigInteger[] numerators, BigInteger denominator, int[] sides) {
            this.numerators = numerators;
            this.denominator = denominator;
            this.sides = sides;
        }

        /** Over the scale of the amounts times the denominator, one per line, not copied. */
        BigInteger[] numerators() {
            return numerators;
        }

        BigInteger denominator() {
            return denominator;
        }

        /** -1 for a line at its least amount, 1 at its largest amount, 0 between them at the level. */
        int side(int line) {
            return sides[line];
        }
    }

    /**
     * Solves the equation.
     *
     * @param total the sum to reach, &Sigma;lo &le; T &le; &Sigma;hi
     */
    Solution solve(BigInteger total) {
        int[] likely = new int[a.length];
        Level level = proposal(total, likely);
        int[] sides = sidesAt(level);
        return Arrays.equals(sides, likely) ? solution(sides, level) : search(total, level, sides);
    }

    private Solution search(BigInteger total, Level start, int[] startSides) {
        Level level = start;
        int[] sides = startSides;
        Level below = null;
        Level above = null;
        while (true) {
            int missing = openPart(sides, total).missing(level);
            if (missing == 0) {
                return solution(sides, level);
            }
            if (missing > 0) {
                below = level;
            } else {
                above = level;
            }
            Level newton = newton(level, total, missing > 0);
            boolean within =
                    (below == null || newton.compareTo(below) > 0) && (above == null || newton.compareTo(above) < 0);
            level = within ? newton : medianBreakpoint(below, above);
            sides = sidesAt(level);
        }
    }

    /** For every member -1 below its least amount, 1 at its largest amount or beyond, else 0. */
    private int[] sidesAt(Level level) {
        double approximate = level.near();
        int[] sides = new int[a.length];
        for (int i = 0; i < sides.length; i++) {
            int side = near.side(i, approximate);
            sides[i] = side == DoubleFilter.UNCERTAIN ? exactSide(i, level) : side;
        }
        return sides;
    }

    private int exactSide(int i, Level level) {
        BigInteger line = lineAt(i, level);
        if (line.compareTo(lo[i].multiply(level.denominator)) < 0) {
            return -1;
        }
        return line.compareTo(hi[i].multiply(level.denominator)) >= 0 ? 1 : 0;
    }

    /** The bound at which a line stands, or where it starts if it is between its bounds. */
    private BigInteger line(int side, int i) {
        return side == 0 ? a[i] : side < 0 ? lo[i] : hi[i];
    }

    /** What a segment leaves of the total for the lines between their bounds, and by how much these rise together. */
    private record OpenPart(BigInteger rest, BigInteger slope) {
        /** The sign of what the amounts at a level on this segment miss of the total. */
        int missing(Level level) {
            return rest.multiply(level.denominator).compareTo(slope.multiply(level.numerator));
        }
    }

    private OpenPart openPart(int[] sides, BigInteger total) {
        BigInteger rest = total;
        BigInteger slope = BigInteger.ZERO;
        for (int i = 0; i < sides.length; i++) {
            rest = rest.subtract(line(sides[i], i));
            slope = sides[i] == 0 ? slope.add(b[i]) : slope;
        }
        return new OpenPart(rest, slope);
    }

    private Solution solution(int[] sides, Level level) {
        BigInteger[] amounts = new BigInteger[sides.length];
        for (int i = 0; i < sides.length; i++) {
            amounts[i] = sides[i] == 0 ? lineAt(i, level) : line(sides[i], i).multiply(level.denominator);
        }
        return new Solution(amounts, level.denominator, sides);
    }

    private BigInteger lineAt(int i, Level level) {
        BigInteger rise = b[i].multiply(level.numerator);
        return a[i].signum() == 0 ? rise : a[i].multiply(level.denominator).add(rise);
    }

    /**
     * The root of the segment that begins at a level and leads up or down from it; from a flat segment, its far end.
     */
    private Level newton(Level level, BigInteger total, boolean up) {
        BigInteger rest = total;
        BigInteger slope = BigInteger.ZERO;
        Level end = null;
        for (int i = 0; i < a.length; i++) {
            int toLeast = lineAt(i, level).compareTo(lo[i].multiply(level.denominator));
            int toMost = lineAt(i, level).compareTo(hi[i].multiply(level.denominator));
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
            return new Level(rest, slope);
        }
        if (end == null) {
            throw new IllegalStateException("total " + total + " lies outside the sums of the bounds");
        }
        return end;
    }

    private Level breakpoint(int i, BigInteger bound) {
        return new Level(bound.subtract(a[i]), b[i]);
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

    /**
     * The level of the segment on which the {@code double} kernel ends, and the sides of that segment; where that one is
     * flat, the kernel's own level, and no sides.
     */
    private Level proposal(BigInteger total, int[] sides) {
        double level = near.level(total);
        for (int i = 0; i < sides.length; i++) {
            sides[i] = near.likelySide(i, level);
        }
        OpenPart part = openPart(sides, total);
        if (part.slope.signum() > 0) {
            return new Level(part.rest, part.slope);
        }
        Arrays.fill(sides, DoubleFilter.UNCERTAIN);
        return Math.abs(level) <= Double.MAX_VALUE ? exactly(level) : new Level(BigInteger.ZERO, BigInteger.ONE);
    }

    private Level exactly(double level) {
        int exponent = Math.getExponent(level) - 52;
        BigInteger mantissa = BigInteger.valueOf((long) Math.scalb(level, -exponent));
        int shift = exponent - near.levelShift();
        return shift >= 0
                ? new Level(mantissa.shiftLeft(shift), BigInteger.ONE)
                : new Level(mantissa, BigInteger.ONE.shiftLeft(-shift));
    }
}
