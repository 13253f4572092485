package io.lionshare.apportion;

import io.lionshare.apportion.sequence.RoundingSequence;

/**
 * Webster's method (1832; Sainte-Lagu&euml; 1910): <i>d(k) = k + &frac12;</i>. It favours neither small nor large members.
 *
 * <p>Balinski and Young, Fair Representation, 1982. Limits, ties and cost: see {@link DivisorMethod}.
 */
public final class Webster extends DivisorMethod {
    private static final RoundingSequence SEQUENCE = RoundingSequence.powerMean(1);

    /** The method; it has no parameters. */
    public Webster() {}

    @Override
    public String id() {
        return "webster";
    }

    @Override
    public String summary() {
        return "rounds quotients to the nearest whole number";
    }

    @Override
    public RoundingSequence sequence() {
        return SEQUENCE;
    }
}
