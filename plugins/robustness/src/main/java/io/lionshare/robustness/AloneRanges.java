package io.lionshare.robustness;

import io.lionshare.model.Burden;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** One choice at a time: the amounts that it reaches, with everything else as the scenario has it. */
final class AloneRanges {
    private final List<? extends Choice> choices;
    private final List<TrialTally> tallies;

    AloneRanges(Trials trials, Burden burden, List<? extends Choice> choices) {
        this.choices = choices;
        this.tallies = IntStream.range(0, choices.size())
                .mapToObj(k -> {
                    TrialTally tally = new TrialTally(burden.type(), trials.quanta());
                    choices.get(k).positions().forEach(position -> tally.add(trials.alone(k, position)));
                    return tally;
                })
                .toList();
    }

    /** The effects on one member: each choice by itself, and its parts of the variance. */
    List<ChoiceEffect> effects(int member, IntFunction<EffectParts> parts) {
        return IntStream.range(0, choices.size())
                .mapToObj(k -> parts.apply(k)
                        .effect(choices.get(k).name(), tallies.get(k).range(member)))
                .toList();
    }
}
