package io.lionshare.robustness;

/**
 * A point of an edge of a simplex.
 *
 * @param from the corner where the edge begins
 * @param to the corner where it ends
 * @param way how far the point is on the way, within 0 .. 1
 */
record EdgePoint(int from, int to, double way) {
    /** The number at the point, of a linear function with given numbers at the corners. */
    double value(double... corners) {
        double begin = corners[from];
        double end = corners[to];
        double value = begin + way * (end - begin);
        boolean isZero = begin == 0 && end == 0;
        return value != 0 || isZero ? value : Difference.TINY;
    }

    /** The numbers at the corners once one of them is moved to the point. */
    double[] moved(int corner, double... corners) {
        double[] changed = corners.clone();
        changed[corner] = value(corners);
        return changed;
    }
}
