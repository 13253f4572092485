package io.lionshare.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The steps that lead from "proportional to score" to the final number.
 *
 * <p>The first step's column adds up to the total, every other column to zero, and each member's row to the member's
 * final amount, exactly.
 *
 * @param steps the steps in order
 */
public record Derivation(List<Step> steps) {
    /** Copies the list. */
    public Derivation {
        steps = List.copyOf(steps);
    }

    /** One step: what it changes for each member, and why. */
    public static final class Step {
        private final String name;
        private final IntFunction<BigDecimal> change;
        private final IntFunction<String> reason;

        /**
         * A step.
         *
         * @param name what is done, in a few words
         * @param change gives the change of a member's amount, in the burden's unit; always the same
         * @param reason gives the reason for a member's change in words; asked only when the text is needed
         */
        public Step(String name, IntFunction<BigDecimal> change, IntFunction<String> reason) {
            this.name = name;
            this.change = change;
            this.reason = reason;
        }

        /**
         * What is done.
         *
         * @return the name
         */
        public String name() {
            return name;
        }

        /**
         * The change of a member's amount.
         *
         * @param member the member's position
         * @return the change, in the burden's unit
         */
        public BigDecimal change(int member) {
            return change.apply(member);
        }

        /**
         * Why a member's amount changes.
         *
         * @param member the member's position
         * @return the reason in words; empty if nothing changes
         */
        public String reason(int member) {
            return change(member).signum() == 0 ? "" : reason.apply(member);
        }
    }
}
