package io.lionshare.oracle;

import io.lionshare.model.LimitTree;
import java.util.Map;
import java.util.Random;
import org.apache.commons.math3.fraction.BigFraction;

/** What a rule ought to give, found apart from its code. */
public interface RuleOracle {
    /** A problem that the rule supports. */
    Case problem(long seed);

    /** Settings to put to it. */
    default Map<String, String> settings(Random random) {
        return Map.of();
    }

    /** The awards, in fractions. */
    BigFraction[] awards(Map<String, String> settings, BigFraction[] claims, BigFraction[] weights, LimitTree limits);

    /** How far each award of the rule may be from these, as a part of the total; none may where it is zero. */
    default BigFraction error() {
        return BigFraction.ZERO;
    }
}
