package io.lionshare.score.key;

import io.lionshare.model.Alliance;
import java.util.Set;

/**
 * One step of a key: from shares to shares.
 *
 * <p>Implementations are immutable. What a step takes from one member it gives to others, so that shares still add up to
 * 1, exactly; a step that fails in that is refused by name.
 */
public interface Step {
    /**
     * What it does, in a few words.
     *
     * @return the name, for messages and derivations
     */
    String name();

    /**
     * The indicators that it needs of every member.
     *
     * @return their ids; empty by default
     */
    default Set<String> indicators() {
        return Set.of();
    }

    /**
     * Carries out the step.
     *
     * @param alliance the members; none lacks an indicator
     * @param before the shares so far
     * @return the shares after, with the reason for each member's change
     * @throws IllegalArgumentException if the step cannot be carried out; the pipeline puts the step's name before the
     *     message
     */
    Stage apply(Alliance alliance, Stage before);
}
