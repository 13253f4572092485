package io.lionshare.score.key;

import io.lionshare.model.Alliance;
import io.lionshare.model.Derivation;
import io.lionshare.score.ScoringStrategy;
import java.util.Map;
import java.util.Set;

/**
 * A scoring strategy that is a list of steps: all that an implementation says is the list.
 *
 * <p>A member that lacks an indicator is refused before the first step, with all members that lack it.
 */
public interface Key extends ScoringStrategy {
    /**
     * The steps, with the parameters that this copy has.
     *
     * @return the pipeline
     */
    Pipeline pipeline();

    /**
     * The indicators that every member needs.
     *
     * @return their ids
     */
    default Set<String> indicators() {
        return pipeline().indicators();
    }

    /**
     * The steps to every member's share.
     *
     * @param alliance the members
     * @return steps in per cent that add up to the key
     * @throws IllegalArgumentException if an indicator is missing or a step cannot be carried out
     */
    default Derivation derivation(Alliance alliance) {
        return pipeline().derivation(alliance);
    }

    @Override
    default double[] scores(Alliance alliance) {
        return pipeline().scores(alliance);
    }

    @Override
    default Key with(Map<String, String> settings) {
        ScoringStrategy.super.with(settings);
        return this;
    }
}
