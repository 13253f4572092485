package io.lionshare.level;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The one equation behind every parametric rule, in integers: find <i>u</i> with
 * &Sigma; clamp(<i>a&#7522; + b&#7522;&middot;u</i>, <i>lo&#7522;</i>, <i>hi&#7522;</i>) = <i>T</i>.
 *
 * <p>The {@code double} kernel proposes a level. From there Newton's method goes on in exact fractions; where a step
 * would leave the bracket found so far, the next level is the median of the breakpoints inside. Each level is computed
 * from the given integers alone, so numbers do not grow. Usually two passes of O(n).
 */
final class Lines {
    private final BigInteger[] a;
    private final BigInteger[] b;
    private final BigInteger[] lo;
    private final BigInteger[] hi;

    /**
     * An equation; the arrays are not copied.
     *
     * @param a where each line starts, over the scale of the amounts
     * @param b the slopes, &ge; 0, over a scale of their own; where one is zero, lo = hi
     * @param lo the least amounts
     * @param hi the largest amounts, &ge; lo
     */
    Lines(BigInteger[] a, BigInteger[] b, BigInteger[] lo, BigInteger[] hi) {
        this.a = a;
        this.b = b;
        this.lo = lo;
        this.hi = hi;
    }

    /** A level as a fraction with a positive denominator. */
    private record Level(BigInteger numerator, BigInteger denominator) implements Comparable<Level> {
        @Override
        public int compareTo(Level other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }
    }

    /**
     * The amounts that solve the equation, as fractions of the scale of the amounts.
     *
     * @param total the sum to reach, &Sigma;lo &le; T &le; &Sigma;hi
     */
    Amounts solve(BigInteger total) {
        Level level = proposal(total);
        Level below = null;
        Level above = null;
        while (true) {
            Amounts amounts = amountsAt(level);
            int missing = total.multiply(level.denominator).compareTo(amounts.sum());
            if (missing == 0) {
                return amounts;
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
        }
    }

    private Amounts amountsAt(Level level) {
        BigInteger[] amounts = new BigInteger[a.length];
        for (int i = 0; i < a.length; i++) {
            BigInteger least = lo[i].multiply(level.denominator);
            BigInteger most = hi[i].multiply(level.denominator);
            amounts[i] = lineAt(i, level).max(least).min(most);
        }
        return Amounts.ofFractions(amounts, level.denominator);
    }

    private BigInteger lineAt(int i, Level level) {
        return a[i].multiply(level.denominator).add(b[i].multiply(level.numerator));
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

    /** The level that the {@code double} kernel finds; shifted so that integers of any length fit. */
    private Level proposal(BigInteger total) {
        int amountShift = Math.max(0, longest(total, a, lo, hi) - 900);
        int slopeShift = Math.max(0, longest(BigInteger.ZERO, b) - 900);
        double level = DoubleLines.level(
                doubles(a, amountShift),
                doubles(b, slopeShift),
                doubles(lo, amountShift),
                doubles(hi, amountShift),
                total.shiftRight(amountShift).doubleValue());
        if (Double.isNaN(level) || Double.isInfinite(level)) {
            return new Level(BigInteger.ZERO, BigInteger.ONE);
        }
        int exponent = Math.getExponent(level) - 52;
        BigInteger mantissa = BigInteger.valueOf((long) Math.scalb(level, -exponent));
        int shift = exponent + amountShift - slopeShift;
        return shift >= 0
                ? new Level(mantissa.shiftLeft(shift), BigInteger.ONE)
                : new Level(mantissa, BigInteger.ONE.shiftLeft(-shift));
    }

    private static int longest(BigInteger first, BigInteger[]... others) {
        int longest = first.bitLength();
        for (BigInteger[] values : others) {
            for (BigInteger value : values) {
                longest = Math.max(longest, value.bitLength());
            }
        }
        return longest;
    }

    private static double[] doubles(BigInteger[] values, int shift) {
        double[] doubles = new double[values.length];
        for (int i = 0; i < doubles.length; i++) {
            doubles[i] = values[i].shiftRight(shift).doubleValue();
        }
        return doubles;
    }
}
