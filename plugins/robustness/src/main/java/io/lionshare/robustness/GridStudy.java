package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Scenario;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All combinations of listed choices, and exact parts of the variance. The last choice moves fastest. */
final class GridStudy {
    /** This number of splits of 32 members takes some seconds. */
    static final int MOST_COMBINATIONS = 200_000;

    private final List<ListedChoice> choices;
    private final int[] levels;
    private final ChoiceTrial[] trials;

    private GridStudy(Scenario scenario, Burden burden, List<ListedChoice> choices) {
        this.choices = choices;
        this.levels = choices.stream()
                .mapToInt(choice -> choice.alternatives().size())
                .toArray();
        this.trials = IntStream.range(0, combinations(levels))
                .parallel()
                .mapToObj(cell -> ChoiceTrial.of(scenario, burden, choices, positions(cell)))
                .toArray(ChoiceTrial[]::new);
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

    static ChoiceStudy of(Scenario scenario, Burden burden, List<ListedChoice> choices) {
        long[] quanta = ChoiceTrial.quanta(scenario, burden.id());
        AloneRanges alone = new AloneRanges(scenario, burden, choices, quanta);
        GridStudy grid = new GridStudy(scenario, burden, choices);
        TrialTally tally = new TrialTally(burden.type(), quanta);
        for (ChoiceTrial trial : grid.trials) {
            tally.add(trial);
        }
        List<MemberChoices> members = new ArrayList<>();
        for (Member member : scenario.alliance().members()) {
            int i = members.size();
            Optional<Effects> effects = grid.effects(i);
            boolean independent = tally.refused().isEmpty();
            members.add(new MemberChoices(
                    member,
                    TrialTally.amount(burden.type(), quanta[i]),
                    tally.range(i),
                    alone.effects(i, choices, k -> parts(effects, independent, k))));
        }
        return new ChoiceStudy(
                burden,
                List.copyOf(choices),
                tally.trials(),
                tally.refused(),
                members,
                new SwitchedOffSearch(choices, grid.levels, grid.trials).found());
    }

    /** Empty if no combination has a result, or the amount is the same in all. */
    private Optional<Effects> effects(int member) {
        @Nullable BigInteger[] results = new BigInteger[trials.length];
        boolean some = false;
        for (int cell = 0; cell < results.length; cell++) {
            if (trials[cell].hasResult()) {
                results[cell] = BigInteger.valueOf(trials[cell].quanta()[member]);
                some = true;
            }
        }
        if (!some) {
            return Optional.empty();
        }
        return Optional.of(Effects.of(GridVariance.explained(levels, results)))
                .filter(effects -> effects.variance().signum() > 0);
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

    private double[][] positions(int cell) {
        double[][] positions = new double[levels.length][];
        int rest = cell;
        for (int k = levels.length - 1; k >= 0; k--) {
            positions[k] = choices.get(k).positions().get(rest % levels[k]);
            rest /= levels[k];
        }
        return positions;
    }
}
