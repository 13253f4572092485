package io.lionshare.robustness.choice;

import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.Estimate;
import io.lionshare.robustness.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Choices of which some are ranges: main and total parts estimated from points that fill the cube of positions evenly. */
final class SampledStudy {
    private static final int MOST_POINTS = 1 << 14;

    private SampledStudy() {}

    static ChoiceStudy of(
            Scenario scenario, Burden burden, List<Choice> choices, double error, long seed, Workers workers)
            throws InterruptedException {
        Trials trials = new Trials(scenario, burden, choices);
        AloneRanges alone = new AloneRanges(trials, burden, choices, workers);
        List<ShiftTrials> shifts = Stream.generate(() -> new ShiftTrials(trials, burden.type(), choices))
                .limit(SampledEffects.SHIFTS)
                .toList();
        SampledEffects effects = SampledEffects.of(
                choices.stream().mapToInt(Choice::coordinates).toArray(),
                shifts,
                () -> shifts.stream().anyMatch(shift -> !shift.tally().isComplete()),
                error,
                MOST_POINTS,
                seed,
                workers);
        TrialTally tally = new TrialTally(burden.type(), trials.quanta());
        SampledSwitches switches = new SampledSwitches(choices);
        shifts.forEach(shift -> {
            tally.add(shift.tally());
            switches.add(shift.switches());
        });
        List<MemberChoices> members = new ArrayList<>();
        for (Member member : scenario.alliance().members()) {
            int i = members.size();
            boolean varies = tally.isComplete() && !tally.range(i).isPoint();
            members.add(new MemberChoices(
                    member,
                    TrialTally.amount(burden.type(), trials.quanta()[i]),
                    tally.range(i),
                    alone.effects(i, k -> varies ? parts(effects, i, k) : EffectParts.NONE)));
        }
        List<SwitchedOff> switchedOff = tally.isComplete() ? switches.found() : List.of();
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
