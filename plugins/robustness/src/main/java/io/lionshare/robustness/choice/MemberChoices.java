package io.lionshare.robustness.choice;

import io.lionshare.model.Member;
import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.AmountSpan;
import io.lionshare.robustness.Estimate;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one member's amount depends on choices.
 *
 * @param member the member
 * @param amount as the scenario stands
 * @param range over all combinations that have a result
 * @param effects of each choice, in their order; without parts if no choice moves the amount
 */
public record MemberChoices(Member member, BigDecimal amount, AmountSpan range, List<ChoiceEffect> effects) {
    /** Refuses null. */
    public MemberChoices {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(amount, "amount of a member");
        Objects.requireNonNull(range, "range of a member");
        Objects.requireNonNull(effects, "effects on a member");
        effects = List.copyOf(effects);
    }

    /**
     * Whether the amount is the same in all combinations.
     *
     * @return whether no choice moves it
     */
    public boolean isSafe() {
        return range.isPoint();
    }

    /**
     * The choice with the largest part of the variance: of the Shapley effects where there are any, else of the total effects.
     *
     * @return the effect; empty if there are no parts
     */
    public Optional<ChoiceEffect> largest() {
        return effects.stream()
                .filter(effect -> part(effect).isPresent())
                .max(Comparator.comparing(effect -> part(effect).orElseThrow().low()));
    }

    private static Optional<Estimate> part(ChoiceEffect effect) {
        return effect.shapley().or(effect::total);
    }

    @Override
    public String toString() {
        return PrintableText.brief(member.name() + ": " + range);
    }
}
