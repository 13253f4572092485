package io.lionshare.level.exact;

/**
 * The lines of a {@link LevelEquation} in {@code double}: shows which bound a line is beyond wherever the difference is larger
 * than what rounding can explain (a filter, as in exact geometry).
 */
final class DoubleFilter {
    /** The side of a line that only integers can decide. */
    static final int UNCERTAIN = 2;

    /** At most sixteen roundings lie between the integers and a comparison: of a (5), b, bound (5), the level (3), product and sum. */
    private static final double MARGIN = 0x1p-48;

    private DoubleFilter() {}

    /**
     * On which side of its bounds a line is; every number may be NaN where none is known.
     *
     * @param a where the line starts, within five roundings
     * @param b the slope, within one rounding; 0 only if it is 0
     * @param lo the least amount, within five roundings
     * @param hi the largest amount, within five roundings
     * @param level the level, within three roundings
     * @return -1 below the least amount, 0 between, 1 above the largest amount, or {@link #UNCERTAIN}
     */
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

    /** The side itself, at a level that may be wrong. */
    static int likelySide(double a, double b, double lo, double hi, double level) {
        double line = a + b * level;
        return b == 0 || line < lo ? -1 : line >= hi ? 1 : 0;
    }
}
