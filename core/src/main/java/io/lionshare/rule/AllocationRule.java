package io.lionshare.rule;

import io.lionshare.level.Amounts;
import io.lionshare.plugin.Plugin;
import java.util.Map;

/**
 * Turns a total, claims and limits into ideal amounts that add up to the total (Thomson's <em>division rule</em>).
 *
 * <p>Implementations are immutable and safe for use by many threads. A rule that is a schedule extends
 * {@link ParametricRule}; any other implements this interface directly.
 */
public interface AllocationRule extends Plugin {
    /**
     * The ideal amounts.
     *
     * @param problem the total, the claims and the limits
     * @return one amount per member that keeps its limits; they add up to the total, exactly or, for amounts made from
     *     doubles, within 1e-9 of it
     * @throws IllegalArgumentException if the rule does not support the limits, or refuses a total above the claims
     */
    Amounts divide(AllocationProblem problem);

    /**
     * Whether the rule stops at full claims and continues past them only because limits force it to.
     *
     * @return false for a rule to which claims are proportions only
     */
    default boolean endsAtClaims() {
        return true;
    }

    /**
     * Whether the rule takes the weights of a problem into account.
     *
     * @return false for a rule that treats members alike whatever their weights
     */
    default boolean usesWeights() {
        return false;
    }

    /**
     * Whether the rule keeps floors and ceilings of members and blocs.
     *
     * @return false for a rule that refuses them by name
     */
    default boolean takesLimits() {
        return false;
    }

    @Override
    default AllocationRule with(Map<String, String> settings) {
        Plugin.super.with(settings);
        return this;
    }
}
