package io.lionshare.robustness.choice;

import io.lionshare.robustness.AmountSpan;
import io.lionshare.robustness.Estimate;
import java.util.Optional;

/** The parts of the variance that come from one choice, as far as there are any. */
record EffectParts(Optional<Estimate> main, Optional<Estimate> total, Optional<Estimate> shapley) {
    static final EffectParts NONE = new EffectParts(Optional.empty(), Optional.empty(), Optional.empty());

    ChoiceEffect effect(String choice, AmountSpan alone) {
        return new ChoiceEffect(choice, alone, main, total, shapley);
    }
}
