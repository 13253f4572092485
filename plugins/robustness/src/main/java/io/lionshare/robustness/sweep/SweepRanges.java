package io.lionshare.robustness.sweep;

import io.lionshare.model.Burden;
import io.lionshare.robustness.WeightSpace;
import java.util.Optional;

/**
 * What is drawn.
 *
 * @param space the weightings; empty for the baseline's strategy as it is
 * @param total by how many percent the total moves
 * @param limits by how many percent all floors and ceilings move
 * @param stretch how far claims exceed what proportional division needs; empty for the baseline's
 * @param seed any number
 */
record SweepRanges(
        Optional<WeightSpace> space, DrawRange total, DrawRange limits, Optional<DrawRange> stretch, long seed) {
    private static final double PERCENT = 100;
    private static final int TOTAL = 0;
    private static final int LIMITS = 1;
    private static final int STRETCH = 2;

    static SweepRanges none() {
        return new SweepRanges(
                Optional.empty(),
                DrawRange.percent("total", TOTAL, 0, 0),
                DrawRange.percent("limits", LIMITS, 0, 0),
                Optional.empty(),
                1);
    }

    SweepRanges withSpace(WeightSpace other) {
        return new SweepRanges(Optional.of(other), total, limits, stretch, seed);
    }

    SweepRanges withTotal(double low, double high) {
        return new SweepRanges(space, DrawRange.percent("total", TOTAL, low, high), limits, stretch, seed);
    }

    SweepRanges withLimits(double low, double high) {
        return new SweepRanges(space, total, DrawRange.percent("limits", LIMITS, low, high), stretch, seed);
    }

    SweepRanges withStretch(double low, double high) {
        if (!(low >= 1)) {
            throw new IllegalArgumentException("stretch (" + low + ") must be >= 1");
        }
        return new SweepRanges(
                space, total, limits, Optional.of(DrawRange.within("stretch", STRETCH, low, high)), seed);
    }

    SweepRanges withSeed(long other) {
        return new SweepRanges(space, total, limits, stretch, other);
    }

    /** The greatest total that can be drawn, in whole quanta. */
    double greatestTotal(Burden burden) {
        return Math.rint(burden.quanta() * (1 + total.high() / PERCENT));
    }

    /** All that decides the draws, for a digest. */
    String text() {
        return "weights " + space.map(WeightSpace::describe).orElse("") + "\ntotal " + total + "\nlimits " + limits
                + "\nstretch " + stretch.map(DrawRange::toString).orElse("") + "\nseed " + seed;
    }
}
