package io.lionshare.level;

import java.util.Arrays;

/**
 * The one equation behind every parametric rule, in {@code double}: find <i>u</i> with
 * &Sigma; clamp(<i>a&#7522; + b&#7522;&middot;u</i>, <i>lo&#7522;</i>, <i>hi&#7522;</i>) = <i>T</i>.
 *
 * <p>Newton's method on the piecewise linear left side; where a step would leave the bracket found so far, the next
 * level is the median of the breakpoints inside. Where there is none, the bracket lies on one segment, whose root is the
 * level. O(n) per step, a handful of steps, no sorting unless a step fails. The sum at the level returned misses the
 * total by a few units in the last place of the largest partial sum.
 */
public final class DoubleLines {
    private DoubleLines() {}

    /**
     * The level.
     *
     * @param a where each line starts
     * @param b the slopes, &ge; 0; where one is zero, lo = hi
     * @param lo the least amounts
     * @param hi the largest amounts, &ge; lo
     * @param total the sum to reach
     * @return the level; where the left side is flat any level of the flat part, whose amounts are the same
     */
    public static double level(double[] a, double[] b, double[] lo, double[] hi, double total) {
        double below = Double.NEGATIVE_INFINITY;
        double above = Double.POSITIVE_INFINITY;
        double level = 0;
        while (true) {
            double missing = total - sumAt(a, b, lo, hi, level);
            if (missing == 0) {
                return level;
            }
            if (missing > 0) {
                below = level;
            } else {
                above = level;
            }
            double next = newton(a, b, lo, hi, total, level, missing > 0);
            if (next == level && Math.abs(missing) <= a.length * Math.ulp(total)) {
                return level;
            }
            if (!(next > below && next < above)) {
                double[] inside = breakpointsWithin(a, b, lo, hi, below, above);
                if (inside.length == 0) {
                    double root = newton(a, b, lo, hi, total, middle(below, above), true);
                    return Double.isInfinite(root) ? level : Math.max(below, Math.min(above, root));
                }
                next = inside[inside.length / 2];
            }
            level = next;
        }
    }

    private static double sumAt(double[] a, double[] b, double[] lo, double[] hi, double level) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.min(hi[i], Math.max(lo[i], a[i] + b[i] * level));
        }
        return sum;
    }

    /** The root of the segment that leads up or down from a level; from a flat segment, its far end. */
    private static double newton(
            double[] a, double[] b, double[] lo, double[] hi, double total, double level, boolean up) {
        double rest = total;
        double slope = 0;
        double end = up ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        for (int i = 0; i < a.length; i++) {
            double line = a[i] + b[i] * level;
            boolean atLeast = b[i] == 0 || (up ? line < lo[i] : line <= lo[i]);
            boolean atMost = !atLeast && (up ? line >= hi[i] : line > hi[i]);
            if (atLeast || atMost) {
                rest -= atLeast ? lo[i] : hi[i];
                if (atLeast == up && b[i] > 0) {
                    end = up ? Math.min(end, (lo[i] - a[i]) / b[i]) : Math.max(end, (hi[i] - a[i]) / b[i]);
                }
            } else {
                rest -= a[i];
                slope += b[i];
            }
        }
        return slope > 0 ? rest / slope : end;
    }

    /** A level strictly within a bracket of which one end may be infinite. */
    private static double middle(double below, double above) {
        if (Double.isInfinite(below)) {
            return above - Math.max(1, Math.abs(above));
        }
        return Double.isInfinite(above) ? below + Math.max(1, Math.abs(below)) : below + (above - below) / 2;
    }

    private static double[] breakpointsWithin(
            double[] a, double[] b, double[] lo, double[] hi, double below, double above) {
        double[] inside = new double[2 * a.length];
        int count = 0;
        for (int i = 0; i < a.length; i++) {
            if (b[i] > 0) {
                double first = (lo[i] - a[i]) / b[i];
                double last = (hi[i] - a[i]) / b[i];
                if (first > below && first < above) {
                    inside[count++] = first;
                }
                if (last > below && last < above) {
                    inside[count++] = last;
                }
            }
        }
        Arrays.sort(inside, 0, count);
        return Arrays.copyOf(inside, count);
    }
}
