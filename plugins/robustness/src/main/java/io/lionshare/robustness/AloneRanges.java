package io.lionshare.robustness;

import io.lionshare.model.Burden;
import io.lionshare.plan.Scenario;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** One choice at a time: the amounts that it reaches, with everything else as the scenario has it. */
final class AloneRanges {
    private final List<TrialTally> tallies;

    AloneRanges(Scenario scenario, Burden burden, List<? extends Choice> choices, long... quanta) {
        this.tallies = choices.stream()
                .map(choice -> tally(scenario, burden, choice, quanta))
                .toList();
    }

    private static TrialTally tally(Scenario scenario, Burden burden, Choice choice, long... quanta) {
        TrialTally tally = new TrialTally(burden.type(), quanta);
        for (double[] position : choice.positions()) {
            Scenario decided = choice.at(scenario, position); // what names nothing is refused here
            tally.add(ChoiceTrial.of(decided, burden, List.of()));
        }
        return tally;
    }

    /** The effects on one member: each choice by itself, and its parts of the variance. */
    List<ChoiceEffect> effects(int member, List<? extends Choice> choices, IntFunction<EffectParts> parts) {
        return IntStream.range(0, choices.size())
                .mapToObj(k -> parts.apply(k)
                        .effect(choices.get(k).name(), tallies.get(k).range(member)))
                .toList();
    }
}
