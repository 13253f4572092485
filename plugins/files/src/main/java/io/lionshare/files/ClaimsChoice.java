package io.lionshare.files;

import io.lionshare.plan.ClaimSource;
import java.util.Optional;

/** What the rule of a plan divides by: scores that are stretched, or what members are able to give. */
final class ClaimsChoice {
    static final String STRETCH = "stretch";
    static final String CAPACITY = "capacity";

    private ClaimsChoice() {}

    /** The claims of a plan; empty where it says nothing of them, or where that cannot be read. */
    static Optional<ClaimSource> read(Node.Fields plan, Draft draft) {
        Node stretch = plan.values().get(STRETCH);
        Node capacity = plan.values().get(CAPACITY);
        if (stretch != null && capacity != null) {
            draft.reading.refuse(plan.placeOf(CAPACITY), "plan must have at most one of the keys stretch and capacity");
            return Optional.empty();
        }
        if (stretch != null) {
            return draft.reading
                    .decimal(stretch, STRETCH)
                    .flatMap(factor -> draft.reading.made(stretch.place(), () -> new ClaimSource.Stretched(factor)));
        }
        return capacity == null ? Optional.empty() : capacity(capacity, draft);
    }

    private static Optional<ClaimSource> capacity(Node node, Draft draft) {
        return draft.reading
                .text(node, CAPACITY)
                .map(ClaimSource.Capacity::new)
                .flatMap(source -> draft.reading.made(node.place(), () -> {
                    draft.alliance()
                            .ifPresent(whole -> source.capacities(
                                    whole, draft.memberIds())); // what is missing is checked with all limits
                    return source;
                }));
    }
}
