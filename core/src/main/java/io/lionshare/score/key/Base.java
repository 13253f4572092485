package io.lionshare.score.key;

import io.lionshare.model.Alliance;
import java.util.List;
import java.util.Set;

/** Where a key begins: from the indicators of an alliance to its first shares. Implementations are immutable. */
public interface Base {
    /**
     * What it does, in a few words.
     *
     * @return the name, for messages and derivations
     */
    String name();

    /**
     * The indicators that it needs of every member.
     *
     * @return their ids
     */
    Set<String> indicators();

    /**
     * Refuses members that lack an indicator.
     *
     * @param alliance the members
     * @throws IllegalArgumentException if an indicator is unknown or missing; the message lists the members that lack it
     */
    default void requireMeasured(Alliance alliance) {
        indicators().forEach(alliance::values);
    }

    /**
     * The first shares, and their reasons.
     *
     * @param alliance the members; none lacks an indicator
     * @return one stage or more, each with shares that add up to 1
     * @throws IllegalArgumentException if the shares cannot be computed
     */
    List<Stage> stages(Alliance alliance);
}
