package io.lionshare.axiom;

import io.lionshare.plugin.PrintableText;
import java.util.Objects;

/** How a check of an axiom ended. */
public sealed interface Verdict {
    /**
     * No counterexample was found; that is not a proof.
     *
     * @param cases how many base problems the axiom was checked on, at least 1
     * @param tolerance what was allowed for rounding, as a part of the sum of claims; 0 if the check was exact
     */
    record Unrefuted(long cases, double tolerance) implements Verdict {}

    /**
     * A counterexample was found.
     *
     * @param witness the counterexample, made as small as it gets
     */
    record Violated(Witness witness) implements Verdict {
        /** Refuses null. */
        public Violated {
            Objects.requireNonNull(witness, "witness of a violation");
        }

        @Override
        public String toString() {
            return PrintableText.brief("violated: " + witness);
        }
    }

    /**
     * The axiom says nothing about this rule or method, or the problems that it concerns are all refused.
     *
     * @param reason why, in words
     */
    record NotApplicable(String reason) implements Verdict {
        /** Refuses null. */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason why an axiom does not apply");
        }

        @Override
        public String toString() {
            return PrintableText.brief("not applicable: " + reason);
        }
    }
}
