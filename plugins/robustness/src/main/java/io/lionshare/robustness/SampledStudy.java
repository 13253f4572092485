package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Choices of which some are ranges: main and total parts estimated from points that fill the cube of positions evenly. */
final class SampledStudy {
    private static final int MOST_POINTS = 1 << 14;

    private SampledStudy() {}

    static ChoiceStudy of(Scenario scenario, Burden burden, List<Choice> choices, double error, long seed) {
        long[] quanta = ChoiceTrial.quanta(scenario, burden.id());
        AloneRanges alone = new AloneRanges(scenario, burden, choices, quanta);
        TrialTally tally = new TrialTally(burden.type(), quanta);
        SampledSwitches switches = new SampledSwitches(choices);
        SampledEffects effects = SampledEffects.of(
                choices.stream().mapToInt(Choice::coordinates).toArray(),
                positions -> {
                    ChoiceTrial trial = ChoiceTrial.of(scenario, burden, choices, positions);
                    tally.add(trial);
                    // a point without a result takes no part in ranges; parts of the variance are then left out
                    // altogether
                    return Arrays.stream(trial.hasResult() ? trial.quanta() : quanta)
                            .asDoubleStream()
                            .toArray();
                },
                switches,
                () -> !tally.refused().isEmpty(),
                error,
                MOST_POINTS,
                seed);
        boolean complete = tally.refused().isEmpty();
        List<MemberChoices> members = new ArrayList<>();
        for (Member member : scenario.alliance().members()) {
            int i = members.size();
            boolean varies = complete && !tally.range(i).isPoint();
            members.add(new MemberChoices(
                    member,
                    TrialTally.amount(burden.type(), quanta[i]),
                    tally.range(i),
                    alone.effects(i, choices, k -> varies ? parts(effects, i, k) : EffectParts.NONE)));
        }
        List<SwitchedOff> switchedOff = complete ? switches.found() : List.of();
        return new ChoiceStudy(burden, choices, tally.trials(), tally.refused(), members, switchedOff);
    }

    private static EffectParts parts(SampledEffects effects, int member, int choice) {
        return new EffectParts(
                Optional.of(sampled(effects.main()[member][choice], effects.mainErrors()[member][choice])),
                Optional.of(sampled(effects.total()[member][choice], effects.totalErrors()[member][choice])),
                Optional.empty());
    }

    private static Estimate sampled(double part, double standardError) {
        return Estimate.sampled(Fraction.ofDecimal(part), standardError);
    }
}
