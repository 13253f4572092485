package io.lionshare.level.kernel;

/**
 * The one equation behind every parametric rule, in {@code double}: find <i>u</i> with
 * &Sigma; clamp(<i>a&#7522; + b&#7522;&middot;u</i>, <i>lo&#7522;</i>, <i>hi&#7522;</i>) = <i>T</i>.
 *
 * <p>Newton's method on the piecewise linear left side, from the level at which no bound binds; on a flat part, the
 * nearest breakpoint. Where a step would leave the bracket found so far, or steps have been many, the next level halves
 * the {@code double} values inside the bracket: so it ends after at most a hundred steps at any magnitude. O(n) per step,
 * usually a handful; nothing is allocated. Newton's method for this equation: Cominetti, Mascarenhas and Silva 2014.
 *
 * <p>Invariant: the sum at {@code below} is too small and the sum at {@code above} too large. {@code under} and {@code over} are
 * masks, all bits set or none, so that the inner loop has no branch that depends on the numbers.
 */
public final class DoubleLevel {
    private static final int MANY_STEPS = 32;

    private DoubleLevel() {}

    /**
     * The level. The sum there misses the total by a few units in the last place of the largest partial sum, or by
     * what the distance to the next {@code double} level makes.
     *
     * @param a where each line starts; longer than b if need be
     * @param b the slopes, &ge; 0; where one is zero, lo = hi
     * @param lo the least amounts
     * @param hi the largest amounts, &ge; lo
     * @param total the sum to reach
     * @return the level; where the left side is flat any level of the flat part, whose amounts are the same
     */
    public static double level(double[] a, double[] b, double[] lo, double[] hi, double total) {
        return levelFrom(start(a, b, total), a, b, lo, hi, total);
    }

    /**
     * The level, looked for from one that may be near: fewer steps for the same equation.
     *
     * @param start where the search begins, finite
     * @param a where each line starts; longer than b if need be
     * @param b the slopes, &ge; 0; where one is zero, lo = hi
     * @param lo the least amounts
     * @param hi the largest amounts, &ge; lo
     * @param total the sum to reach
     * @return the level; where the left side is flat any level of the flat part, whose amounts are the same
     */
    public static double levelFrom(double start, double[] a, double[] b, double[] lo, double[] hi, double total) {
        double tolerance = b.length * 0x1p-53 * Math.abs(total);
        double below = Double.NEGATIVE_INFINITY;
        double above = Double.POSITIVE_INFINITY;
        double level = start;
        for (int step = 0; ; step++) {
            double sum = 0;
            double slope = 0;
            for (int i = 0; i < b.length; i++) {
                double line = a[i] + b[i] * level;
                long under = sign(line - lo[i]);
                long over = sign(hi[i] - line);
                long free = ~(under | over);
                sum += select(lo[i], under) + select(hi[i], over & ~under) + select(line, free);
                slope += select(b[i], free);
            }
            double missing = total - sum;
            if (Math.abs(missing) <= tolerance) {
                return level;
            }
            if (missing > 0) {
                below = level;
            } else {
                above = level;
            }
            double next = slope > 0 ? level + missing / slope : breakpoint(a, b, lo, hi, level, missing > 0);
            if (!(next > below && next < above) || step > MANY_STEPS) {
                next = halfway(below, above);
                if (!(next > below && next < above)) {
                    return level;
                }
            }
            level = next;
        }
    }

    /** All bits set where a number is negative, none where it is not. */
    static long sign(double value) {
        return Double.doubleToRawLongBits(value) >> 63;
    }

    /** A number where the mask is set, else zero. */
    public static double select(double value, long mask) {
        return Double.longBitsToDouble(Double.doubleToRawLongBits(value) & mask);
    }

    private static double start(double[] a, double[] b, double total) {
        double origin = 0;
        double slope = 0;
        for (int i = 0; i < b.length; i++) {
            origin += a[i];
            slope += b[i];
        }
        double level = (total - origin) / slope;
        return Math.abs(level) <= Double.MAX_VALUE ? level : 0;
    }

    /** The nearest level beyond a given one at which a line leaves a bound. */
    private static double breakpoint(double[] a, double[] b, double[] lo, double[] hi, double level, boolean up) {
        double nearest = up ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        for (int i = 0; i < b.length; i++) {
            double end = ((up ? lo[i] : hi[i]) - a[i]) / b[i];
            if (b[i] > 0 && (up ? end > level && end < nearest : end < level && end > nearest)) {
                nearest = end;
            }
        }
        return nearest;
    }

    /** The number in the middle when all {@code double} values between two of them are counted. */
    private static double halfway(double below, double above) {
        long from = ordered(Double.doubleToRawLongBits(below));
        long to = ordered(Double.doubleToRawLongBits(above));
        return Double.longBitsToDouble(ordered((from & to) + ((from ^ to) >> 1)));
    }

    /** Maps the bits of numbers to integers in the same order, and back. */
    private static long ordered(long bits) {
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }
}
