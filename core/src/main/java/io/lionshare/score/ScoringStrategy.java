package io.lionshare.score;

import io.lionshare.model.Alliance;
import io.lionshare.plugin.Plugin;
import java.util.Map;

/**
 * Turns an alliance into one number per member: a distribution key.
 *
 * <p>Implementations are immutable and safe for use by many threads; the same alliance always gives the same scores
 * (use {@link StrictMath} for powers and exponentials).
 */
public interface ScoringStrategy extends Plugin {
    /**
     * The scores.
     *
     * @param alliance the members and their indicators
     * @return one finite number &ge; 0 per member in the order of {@link Alliance#members()}, at least one of them
     *     &gt; 0; only their proportions matter
     * @throws IllegalArgumentException if an indicator that the strategy needs is missing
     */
    double[] scores(Alliance alliance);

    @Override
    default ScoringStrategy with(Map<String, String> settings) {
        Plugin.super.with(settings);
        return this;
    }
}
