package io.lionshare.robustness.sweep;

import io.lionshare.robustness.DrawNumbers;
import io.lionshare.robustness.WeightDraws;

/**
 * A number that is drawn, spread evenly between two ends.
 *
 * @param dimension which of the numbers of a draw
 * @param low the least
 * @param high the greatest
 */
record DrawRange(int dimension, double low, double high) {
    private static final double PERCENT = 100;
    private static final double LEAST_CHANGE = -100;

    /** A change in percent. */
    static DrawRange percent(String role, int order, double low, double high) {
        if (!(low > LEAST_CHANGE)) {
            throw new IllegalArgumentException("change of " + role + " (" + low + " %) must be above -100 %");
        }
        return within(role, order, low, high);
    }

    static DrawRange within(String role, int order, double low, double high) {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new IllegalArgumentException("range of " + role + " (" + low + " .. " + high
                    + ") must be finite and end where it begins or above");
        }
        return new DrawRange(WeightDraws.DIMENSIONS + order, low, high);
    }

    boolean isPoint() {
        return low == high;
    }

    double at(long seed, long draw) {
        return isPoint() ? low : low + DrawNumbers.uniform(seed, draw, dimension) * (high - low);
    }

    /** The factor of a change in percent. */
    double factorAt(long seed, long draw) {
        return 1 + at(seed, draw) / PERCENT;
    }

    @Override
    public String toString() {
        return low + " .. " + high;
    }
}
