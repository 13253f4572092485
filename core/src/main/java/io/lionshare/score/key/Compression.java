package io.lionshare.score.key;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws shares together: <i>s&#7522;<sup>k</sup> / &Sigma; s<sup>k</sup></i> with an exponent <i>k</i> within 0 .. 1.
 *
 * <p>Exponent 1 changes nothing; the smaller it is, the nearer all shares that are above 0 come to each other. Powers are
 * {@link StrictMath}'s of the nearest {@code double}; from there on numbers are exact again. O(n).
 */
public final class Compression implements Step {
    private final double exponent;

    private Compression(double exponent) {
        this.exponent = exponent;
    }

    /**
     * Compression by an exponent.
     *
     * @param exponent above 0 and at most 1
     * @return the step
     * @throws IllegalArgumentException if the exponent is NaN or out of range
     */
    public static Compression of(double exponent) {
        if (!(exponent > 0 && exponent <= 1)) {
            throw new IllegalArgumentException(
                    "step compression: exponent (" + exponent + ") must be above 0 and at most 1");
        }
        return new Compression(exponent);
    }

    @Override
    public String name() {
        return "compression by exponent " + exponent;
    }

    @Override
    public Stage apply(Alliance alliance, Stage before) {
        if (exponent == 1) {
            return Stage.of(name(), before.shares(), member -> "");
        }
        List<Fraction> powers = new ArrayList<>();
        for (Fraction share : before.shares().parts()) {
            powers.add(share.signum() == 0 ? share : Fraction.ofDecimal(StrictMath.pow(share.toDouble(), exponent)));
        }
        Shares after = Shares.proportionalTo("share", powers);
        return Stage.of(
                name(),
                after,
                member -> "draws shares together: from "
                        + before.shares().get(member).percent() + " to "
                        + after.get(member).percent());
    }

    @Override
    public String toString() {
        return "step " + name();
    }
}
