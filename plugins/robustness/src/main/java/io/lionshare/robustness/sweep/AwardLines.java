package io.lionshare.robustness.sweep;

/**
 * Awards of draws side by side ({@link DrawLanes}) as lines in the level, each kept within two ends; for one thread. All arrays are at
 * [place][lane]: <i>starts + slopes &middot; level</i>, not below <i>lo</i> and not above <i>hi</i>.
 */
final class AwardLines {
    /** Awards at level 0. */
    final double[][] starts;

    /** Not below 0. */
    final double[][] slopes;

    final double[][] lo;
    final double[][] hi;

    AwardLines(double[][] starts, double[][] slopes, double[][] lo, double[][] hi) {
        this.starts = starts;
        this.slopes = slopes;
        this.lo = lo;
        this.hi = hi;
    }

    /** Lines to be filled. */
    static AwardLines of(int places) {
        return new AwardLines(rows(places), rows(places), rows(places), rows(places));
    }

    private static double[][] rows(int places) {
        return new double[places][DrawLanes.MOST];
    }

    /** Works out the awards of a place, each lane at its own level. */
    void award(int place, int lanes, double[] levels, double... awards) {
        award(lanes, levels, starts[place], slopes[place], lo[place], hi[place], awards);
    }

    private static void award(
            int lanes, double[] levels, double[] starts, double[] slopes, double[] lo, double[] hi, double[] awards) {
        for (int l = 0; l < lanes; l++) {
            awards[l] = Math.min(hi[l], Math.max(lo[l], starts[l] + slopes[l] * levels[l]));
        }
    }

    /** The level at and below which the lines of some places are at their lower ends; flat ones have none. */
    double lowest(int from, int to, int lane) {
        double least = Double.POSITIVE_INFINITY;
        for (int place = from; place < to; place++) {
            double slope = slopes[place][lane];
            least = slope > 0 ? Math.min(least, (lo[place][lane] - starts[place][lane]) / slope) : least;
        }
        return least;
    }

    /** The level at and above which the lines of some places are at their upper ends; flat ones have none. */
    double highest(int from, int to, int lane) {
        double most = Double.NEGATIVE_INFINITY;
        for (int place = from; place < to; place++) {
            double slope = slopes[place][lane];
            most = slope > 0 ? Math.max(most, (hi[place][lane] - starts[place][lane]) / slope) : most;
        }
        return most;
    }
}
