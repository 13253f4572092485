package io.lionshare.joint;

import io.lionshare.model.Limit;
import io.lionshare.plugin.PrintableText;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the conditions that a joint split has to meet: that a kind gets all that it requires, or a limit.
 *
 * @param kind the id of a contribution type; empty for a limit of what a member gives in all
 * @param limit the limit; empty for the requirement of the kind
 * @param text the condition in words, such as {@code requirement of ground-force (30,000 persons)}
 */
public record JointCondition(Optional<String> kind, Optional<Limit> limit, String text) {
    /** Refuses null. */
    public JointCondition {
        Objects.requireNonNull(kind, "kind of a joint condition");
        Objects.requireNonNull(limit, "limit of a joint condition");
        Objects.requireNonNull(text, "text of a joint condition");
    }

    @Override
    public String toString() {
        return PrintableText.brief(text);
    }
}
