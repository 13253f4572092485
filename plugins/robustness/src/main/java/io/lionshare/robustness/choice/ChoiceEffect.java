package io.lionshare.robustness.choice;

import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.AmountSpan;
import io.lionshare.robustness.Estimate;
import java.util.Objects;
import java.util.Optional;

/**
 * What one choice does to one member's amount.
 *
 * @param choice the name of the choice
 * @param alone the amounts over its alternatives, everything else as it is
 * @param main how much less the amount would vary, as a part, if this choice alone were known; empty where combinations have no result
 * @param total how much the amount would still vary, as a part, if all others were known; empty where combinations have no result
 * @param shapley the choice's part where all parts add up to 1; empty where choices are ranges
 */
public record ChoiceEffect(
        String choice,
        AmountSpan alone,
        Optional<Estimate> main,
        Optional<Estimate> total,
        Optional<Estimate> shapley) {
    /** Refuses null. */
    public ChoiceEffect {
        Objects.requireNonNull(choice, "choice of an effect");
        Objects.requireNonNull(alone, "amounts of an effect");
        Objects.requireNonNull(main, "main part of an effect");
        Objects.requireNonNull(total, "total part of an effect");
        Objects.requireNonNull(shapley, "Shapley part of an effect");
    }

    @Override
    public String toString() {
        return PrintableText.brief(choice + " alone: " + alone);
    }
}
