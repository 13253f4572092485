package io.lionshare.apportion;

import io.lionshare.apportion.sequence.RoundingSequence;

/**
 * Dean's method (1832): <i>d(k) = 2k(k+1)/(2k+1)</i>, the harmonic mean, so that the weights per unit differ least.
 *
 * <p>Balinski and Young, Fair Representation, 1982. Limits, ties and cost: see {@link DivisorMethod}.
 */
public final class Dean extends DivisorMethod {
    private static final RoundingSequence SEQUENCE = RoundingSequence.powerMean(-1);

    /** The method; it has no parameters. */
    public Dean() {}

    @Override
    public String id() {
        return "dean";
    }

    @Override
    public String summary() {
        return "rounds at the harmonic mean of two whole numbers";
    }

    @Override
    public RoundingSequence sequence() {
        return SEQUENCE;
    }
}
