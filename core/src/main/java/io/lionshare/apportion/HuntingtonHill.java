package io.lionshare.apportion;

import io.lionshare.apportion.sequence.RoundingSequence;

/**
 * The method of equal proportions (Hill 1911; Huntington 1921): <i>d(k) = &radic;(k(k+1))</i>, the geometric mean, so that
 * relative differences are least. It has divided the seats of the US House since 1941.
 *
 * <p>Balinski and Young, Fair Representation, 1982. Limits, ties and cost: see {@link DivisorMethod}.
 */
public final class HuntingtonHill extends DivisorMethod {
    private static final RoundingSequence SEQUENCE = RoundingSequence.powerMean(0);

    /** The method; it has no parameters. */
    public HuntingtonHill() {}

    @Override
    public String id() {
        return "huntington-hill";
    }

    @Override
    public String summary() {
        return "rounds at the geometric mean of two whole numbers; used for the US House";
    }

    @Override
    public RoundingSequence sequence() {
        return SEQUENCE;
    }
}
