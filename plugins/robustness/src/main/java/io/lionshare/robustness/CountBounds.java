package io.lionshare.robustness;

import java.util.Arrays;

/**
 * Bounds on how many of some events occur, from the probability of each alone: <i>P(at least c) &le; min over k &lt; c of (sum of the
 * n &minus; k least probabilities) / (c &minus; k)</i> (R&uuml;ger, Das maximale Signifikanzniveau des Tests &quot;Lehne
 * H&#8320; ab, wenn k unter n gegebenen Tests zur Ablehnung f&uuml;hren&quot;, Metrika 25, 1978). Other events may occur in
 * addition, of which nothing is known. O(events&sup2;) for all counts.
 */
final class CountBounds {
    private final double[] sums;
    private final double[] sumsOfRest;
    private final int events;
    private final int unknown;

    /** Events with known probabilities, and a number of events without. */
    CountBounds(double[] chances, int unknown) {
        this.events = chances.length;
        this.unknown = unknown;
        this.sums = sums(chances);
        this.sumsOfRest = sums(Arrays.stream(chances).map(chance -> 1 - chance).toArray());
    }

    /** The sums of the least 0, 1, 2, &hellip; numbers. */
    private static double[] sums(double... chances) {
        double[] sorted = chances.clone();
        Arrays.sort(sorted);
        double[] sums = new double[sorted.length + 1];
        for (int i = 0; i < sorted.length; i++) {
            sums[i + 1] = sums[i] + sorted[i];
        }
        return sums;
    }

    /** What the probability of exactly this many events is not above. */
    double most(int count) {
        return Math.min(atLeast(sums, count - unknown), atLeast(sumsOfRest, events - count));
    }

    /** What it is not below. */
    double least(int count) {
        double fewer = atLeast(sumsOfRest, events - count + 1);
        double more = atLeast(sums, count - unknown + 1);
        return Math.max(0, 1 - fewer - more);
    }

    /** The greatest probability that at least this many events occur. */
    private double atLeast(double[] least, int count) {
        if (count > events) {
            return 0;
        }
        double most = 1;
        for (int k = 0; k < count; k++) {
            most = Math.min(most, least[events - k] / (count - k));
        }
        return most;
    }
}
