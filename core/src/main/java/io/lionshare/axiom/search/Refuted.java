package io.lionshare.axiom.search;

import io.lionshare.axiom.Witness;
import java.util.List;

/** A comparison that failed, on its way from a check to the search. Caught inside this package. */
final class Refuted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Witness.Observation> observations;

    Refuted(String fault, List<Witness.Observation> observations) {
        super(fault, null, false, false);
        this.observations = observations;
    }

    String fault() {
        return String.valueOf(getMessage());
    }

    List<Witness.Observation> observations() {
        return observations;
    }
}
