package io.lionshare.score;

import java.util.List;
import java.util.Set;

/** A strategy whose author declares its factors, so that {@link io.lionshare.score.audit.SignAudit} can check what they do. */
public interface Factored extends ScoringStrategy {
    /**
     * The factors.
     *
     * @return every indicator that the strategy uses, with kind and intended direction; at least one
     */
    List<Factor> factors();

    /**
     * The same formula without some corrective factors, their weight spread over the other factors in proportion. Only
     * asked of strategies that declare corrective factors.
     *
     * @param indicators corrective factors, by indicator
     * @return the strategy without them
     */
    default ScoringStrategy without(Set<String> indicators) {
        throw new IllegalStateException(
                id() + " declares corrective factors, so it must also say what it is without " + indicators);
    }
}
