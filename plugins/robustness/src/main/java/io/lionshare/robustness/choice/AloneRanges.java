package io.lionshare.robustness.choice;

import io.lionshare.model.Burden;
import io.lionshare.robustness.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One choice at a time: the amounts that it reaches, with everything else as the scenario has it. */
final class AloneRanges {
    private final List<? extends Choice> choices;
    private final List<TrialTally> tallies;

    /** What names nothing is refused, the first choice first. */
    AloneRanges(Trials trials, Burden burden, List<? extends Choice> choices, Workers workers)
            throws InterruptedException {
        this.choices = choices;
        this.tallies = new ArrayList<>();
        for (int k = 0; k < choices.size(); k++) {
            TrialTally tally = new TrialTally(burden.type(), trials.quanta());
            Stream.of(trials(trials, k, choices.get(k).positions(), workers)).forEach(tally::add);
            tallies.add(tally);
        }
    }

    /** They are not counted as combinations. */
    private static ChoiceTrial[] trials(Trials trials, int choice, List<double[]> positions, Workers workers)
            throws InterruptedException {
        ChoiceTrial[] found = new ChoiceTrial[positions.size()];
        workers.share(found.length, () -> piece -> {
            found[(int) piece] = trials.alone(choice, positions.get((int) piece));
            return 0;
        });
        return found;
    }

    /** The effects on one member: each choice by itself, and its parts of the variance. */
    List<ChoiceEffect> effects(int member, IntFunction<EffectParts> parts) {
        return IntStream.range(0, choices.size())
                .mapToObj(k -> parts.apply(k)
                        .effect(choices.get(k).name(), tallies.get(k).range(member)))
                .toList();
    }
}
