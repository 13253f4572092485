package io.lionshare.plan;

/** The steps of a division, in their order: each takes what those before it have made. */
public enum DivisionStep {
    /** The total and the limits, made whole. */
    LIMITS,
    /** The scores of the strategy, from the figures of the members. */
    SCORES,
    /** The claims, from the scores or from a capacity. */
    CLAIMS,
    /** The ideal amounts of the rule. */
    RULE,
    /** The whole units of the method. */
    METHOD;

    /** Whether a division repeated from this step on repeats another one. */
    boolean repeats(DivisionStep other) {
        return compareTo(other) <= 0;
    }
}
