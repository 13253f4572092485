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

/** All combinations of listed choices, and exact parts of the variance. The last choice moves fastest. */
final class GridStudy {
    /** This number of splits of 32 members takes some seconds. */
    static final int MOST_COMBINATIONS = 200_000;

    /** Combinations that one thread tries one after another. */
    private static final int PIECE = 64;

    private final List<ListedChoice> choices;
    private final int[] levels;
    private final ChoiceTrial[] trials;

    private GridStudy(Trials trials, List<ListedChoice> choices, Workers workers) throws InterruptedException {
        this.choices = choices;
        this.levels = choices.stream()
                .mapToInt(choice -> choice.alternatives().size())
                .toArray();
        this.trials = new ChoiceTrial[combinations(levels)];
        int pieces = (this.trials.length + PIECE - 1) / PIECE;
        workers.share(pieces, () -> piece -> run(trials, (int) piece * PIECE));
    }

    /** Tries some combinations, the choice of the last turn moving fastest, so that each has most in common with the one before. */
    private int run(Trials of, int from) {
        int to = Math.min(from + PIECE, trials.length);
        List<StudyPoint> before = List.of();
        for (int number = from; number < to; number++) {
            int[] chosen = chosen(of.turns(), number);
            StudyPoint point = of.at(positions(chosen), before);
            trials[cell(chosen)] = point.trial();
            before = point.hasResult() ? List.of(point) : before;
        }
        return to - from;
    }

    private static int combinations(int... levels) {
        long product = 1;
        for (int number : levels) {
            product *= number;
            if (product > MOST_COMBINATIONS) {
                throw new IllegalArgumentException(
                        "combinations of choices (more than " + MOST_COMBINATIONS + ") must be at most "
                                + MOST_COMBINATIONS + "\nMaybe fewer alternatives, or ranges, which are sampled");
            }
        }
        return (int) product;
    }

    static ChoiceStudy of(Scenario scenario, Burden burden, List<ListedChoice> choices, Workers workers)
            throws InterruptedException {
        Trials trials = new Trials(scenario, burden, choices);
        long[] quanta = trials.quanta();
        AloneRanges alone = new AloneRanges(trials, burden, choices, workers);
        GridStudy grid = new GridStudy(trials, choices, workers);
        TrialTally tally = new TrialTally(burden.type(), quanta);
        for (ChoiceTrial trial : grid.trials) {
            tally.add(trial);
        }
        GridEffects effects = new GridEffects(grid.levels, grid.trials, quanta.length, workers);
        List<MemberChoices> members = new ArrayList<>();
        for (Member member : scenario.alliance().members()) {
            int i = members.size();
            Optional<Effects> own = effects.of(i);
            boolean independent = tally.isComplete();
            members.add(new MemberChoices(
                    member,
                    TrialTally.amount(burden.type(), quanta[i]),
                    tally.range(i),
                    alone.effects(i, k -> parts(own, independent, k))));
        }
        return new ChoiceStudy(
                burden,
                List.copyOf(choices),
                tally.trials(),
                tally.refused(),
                members,
                new SwitchedOffSearch(choices, grid.levels, grid.trials).found());
    }

    private static EffectParts parts(Optional<Effects> effects, boolean independent, int choice) {
        if (effects.isEmpty()) {
            return EffectParts.NONE;
        }
        Effects of = effects.orElseThrow();
        return new EffectParts(
                share(of.main(), choice).filter(share -> independent),
                share(of.total(), choice).filter(share -> independent),
                share(of.shapley(), choice));
    }

    private static Optional<Estimate> share(List<Fraction> values, int choice) {
        return Optional.of(Estimate.exact(values.get(choice)));
    }

    /** The alternative of each choice. */
    private int[] chosen(ChoiceTurns turns, int number) {
        int[] chosen = new int[levels.length];
        int rest = number;
        for (int turn = levels.length - 1; turn >= 0; turn--) {
            int k = turns.choice(turn);
            chosen[k] = rest % levels[k];
            rest /= levels[k];
        }
        return chosen;
    }

    private int cell(int... chosen) {
        int cell = 0;
        for (int k = 0; k < chosen.length; k++) {
            cell = cell * levels[k] + chosen[k];
        }
        return cell;
    }

    private double[][] positions(int... chosen) {
        double[][] positions = new double[chosen.length][];
        for (int k = 0; k < chosen.length; k++) {
            positions[k] = choices.get(k).positions().get(chosen[k]);
        }
        return positions;
    }
}
