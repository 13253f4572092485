package io.lionshare.robustness.choice;

import io.lionshare.robustness.Workers;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the choices of a grid contribute to the variance of each member's amount. */
final class GridEffects {
    private final @Nullable Effects[] effects;

    /**
     * The effects.
     *
     * @param levels how many alternatives each choice has
     * @param trials of all combinations
     * @param members how many there are
     * @param workers share the members; each is exact
     */
    GridEffects(int[] levels, ChoiceTrial[] trials, int members, Workers workers) throws InterruptedException {
        this.effects = new Effects[members];
        boolean[] hasResult = new boolean[trials.length];
        for (int cell = 0; cell < trials.length; cell++) {
            hasResult[cell] = trials[cell].hasResult();
        }
        if (IntStream.range(0, trials.length).anyMatch(cell -> hasResult[cell])) {
            GridVariance variance = new GridVariance(levels, hasResult);
            workers.share(members, () -> member -> {
                effects[(int) member] = Effects.of(variance.explained(results(trials, (int) member)));
                return 0;
            });
        }
    }

    private static long[] results(ChoiceTrial[] trials, int member) {
        long[] results = new long[trials.length];
        for (int cell = 0; cell < results.length; cell++) {
            results[cell] = trials[cell].hasResult() ? trials[cell].quanta()[member] : 0;
        }
        return results;
    }

    /** Empty if no combination has a result, or the amount is the same in all. */
    Optional<Effects> of(int member) {
        return Optional.ofNullable(effects[member])
                .filter(found -> found.variance().signum() > 0);
    }
}
