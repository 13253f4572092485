package io.lionshare.apportion;

import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.level.Fraction;

/**
 * Adams' method (1832), smallest divisors: <i>d(k) = k</i>. Every member of positive weight has a unit when there are
 * enough; it never breaks upper quota and favours small members most.
 *
 * <p>Balinski and Young, Fair Representation, 1982. Limits, ties and cost: see {@link DivisorMethod}.
 */
public final class Adams extends DivisorMethod {
    private static final RoundingSequence SEQUENCE = RoundingSequence.stationary(Fraction.ZERO);

    /** The method; it has no parameters. */
    public Adams() {}

    @Override
    public String id() {
        return "adams";
    }

    @Override
    public String summary() {
        return "a first unit for everyone, then rounds every quotient up";
    }

    @Override
    public RoundingSequence sequence() {
        return SEQUENCE;
    }
}
