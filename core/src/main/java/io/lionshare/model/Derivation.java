package io.lionshare.model;

import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * The steps that lead from "proportional to score" to the final number.
 *
 * <p>The first step's column adds up to the total, every other column to zero, and each member's row to the member's
 * final amount, exactly.
 *
 * @param alliance whose members have the numbers
 * @param steps the steps in order
 */
public record Derivation(Alliance alliance, List<Step> steps) {
    /** Copies the list of steps. */
    public Derivation {
        Objects.requireNonNull(alliance, "alliance of a derivation");
        Objects.requireNonNull(steps, "steps of a derivation");
        steps = List.copyOf(steps);
    }

    /**
     * The steps of one member.
     *
     * @param member its id
     * @return the steps in order, also those that change nothing
     * @throws IllegalArgumentException if there is no such member
     */
    public List<Change> of(String member) {
        int position = alliance.position(member);
        return steps.stream()
                .map(step -> new Change(step.name(), step.change(position), step.reason(position)))
                .toList();
    }

    /**
     * What a step changes for one member.
     *
     * @param step the step's name
     * @param amount the change of the member's amount, in the burden's unit
     * @param reason in words; empty if nothing changes
     */
    public record Change(String step, BigDecimal amount, String reason) {
        /** Refuses null. */
        public Change {
            Objects.requireNonNull(step, "step of a change");
            Objects.requireNonNull(amount, "amount of a change");
            Objects.requireNonNull(reason, "reason of a change");
        }

        /**
         * The change in a line, all of it; {@code toString} is cut.
         *
         * @return such as {@code -160 ceiling: 0 persons (opt-out)}
         */
        public String text() {
            String sign = amount.signum() > 0 ? "+" : "";
            return sign + amount.toPlainString() + " " + step + (reason.isEmpty() ? "" : ": " + reason);
        }

        @Override
        public String toString() {
            return PrintableText.brief(text());
        }
    }

    @Override
    public String toString() {
        return Nouns.count(steps.size(), "steps") + " for each of " + alliance;
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
            Objects.requireNonNull(name, "name of a step");
            Objects.requireNonNull(change, "change of a step");
            Objects.requireNonNull(reason, "reason of a step");
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

        @Override
        public String toString() {
            return PrintableText.brief("step " + name);
        }
    }
}
