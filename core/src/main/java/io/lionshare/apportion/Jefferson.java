package io.lionshare.apportion;

import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.level.Fraction;

/**
 * Jefferson's method (1792; D'Hondt 1878), greatest divisors: <i>d(k) = k + 1</i>. It never breaks lower quota and favours
 * large members most.
 *
 * <p>Balinski and Young, Fair Representation, 1982. Limits, ties and cost: see {@link DivisorMethod}.
 */
public final class Jefferson extends DivisorMethod {
    private static final RoundingSequence SEQUENCE = RoundingSequence.stationary(Fraction.ONE);

    /** The method; it has no parameters. */
    public Jefferson() {}

    @Override
    public String id() {
        return "jefferson";
    }

    @Override
    public String summary() {
        return "rounds every quotient down; favours large members";
    }

    @Override
    public RoundingSequence sequence() {
        return SEQUENCE;
    }
}
