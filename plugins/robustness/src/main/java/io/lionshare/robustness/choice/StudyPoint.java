package io.lionshare.robustness.choice;

import io.lionshare.plan.Allocation;
import io.lionshare.plan.Scenario;
import java.util.Optional;

/**
 * A point of a study: where it lies, the scenario before the first turn and after each, and what came of it. Another point that decides
 * the first turns alike begins where this one stood after them. Arrays are not changed.
 */
@SuppressWarnings("ArrayRecordComponent") // passed on within one study, never compared
record StudyPoint(double[][] positions, Scenario[] decided, Optional<Allocation> allocation, ChoiceTrial trial) {
    /** A point with a split. */
    StudyPoint(double[][] positions, Scenario[] decided, Allocation allocation) {
        this(positions, decided, Optional.of(allocation), ChoiceTrial.of(allocation));
    }

    /** A point without one. */
    StudyPoint(double[][] positions, ChoiceTrial refused) {
        this(positions, new Scenario[0], Optional.empty(), refused);
    }

    boolean hasResult() {
        return allocation.isPresent();
    }
}
