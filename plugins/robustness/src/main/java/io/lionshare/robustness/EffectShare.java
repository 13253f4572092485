package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.util.Objects;

/**
 * A part of a variance.
 *
 * @param value exact, or an estimate as it was computed
 * @param standardError of an estimate; 0 if the value is exact
 */
public record EffectShare(Fraction value, double standardError) {
    /** Refuses null, and an error below 0. */
    public EffectShare {
        Objects.requireNonNull(value, "value of an effect");
        if (!(standardError >= 0)) {
            throw new IllegalArgumentException("standard error (" + standardError + ") must be >= 0");
        }
    }

    static EffectShare exact(Fraction value) {
        return new EffectShare(value, 0);
    }

    static EffectShare estimate(double value, double standardError) {
        return new EffectShare(Fraction.ofDecimal(value), standardError);
    }
}
