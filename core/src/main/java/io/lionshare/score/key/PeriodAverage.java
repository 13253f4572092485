package io.lionshare.score.key;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One key computed for several periods and averaged, so that a single year does not decide.
 *
 * <p>All periods weigh the same, and all have the same steps. Averages of steps are the steps of the average, so every step
 * of the periods is a step of the mean. Exact.
 */
public final class PeriodAverage implements Base {
    private final Map<String, Pipeline> periods;

    private PeriodAverage(Map<String, Pipeline> periods) {
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("step average over periods: there must be at least one period");
        }
        this.periods = Collections.unmodifiableMap(new LinkedHashMap<>(periods));
    }

    /**
     * An average.
     *
     * @param periods the key of each period, by the name to show
     * @return the base
     * @throws IllegalArgumentException if there is no period
     */
    public static PeriodAverage of(Map<String, Pipeline> periods) {
        return new PeriodAverage(periods);
    }

    @Override
    public String name() {
        return "average over " + String.join(", ", periods.keySet());
    }

    @Override
    public Set<String> indicators() {
        Set<String> all = new LinkedHashSet<>();
        periods.values().forEach(period -> all.addAll(period.indicators()));
        return all;
    }

    @Override
    public void requireMeasured(Alliance alliance) {
        periods.values().forEach(period -> period.requireMeasured(alliance));
    }

    @Override
    public List<Stage> stages(Alliance alliance) {
        Map<String, List<Stage>> byPeriod = new LinkedHashMap<>();
        periods.forEach((name, period) -> byPeriod.put(name, period.stages(alliance)));
        int steps = byPeriod.values().iterator().next().size();
        byPeriod.forEach((name, stages) -> {
            if (stages.size() != steps) {
                throw new IllegalArgumentException("number of steps of " + name + " (" + stages.size()
                        + ") must be that of the other periods (" + steps + ")");
            }
        });
        List<Stage> averages = new ArrayList<>();
        for (int k = 0; k < steps; k++) {
            averages.add(average(byPeriod, k));
        }
        return averages;
    }

    private Stage average(Map<String, List<Stage>> byPeriod, int step) {
        List<Stage> stages =
                byPeriod.values().stream().map(period -> period.get(step)).toList();
        Fraction part = Fraction.ONE.dividedBy(Fraction.parse(Integer.toString(stages.size())));
        Shares mean = WeightedMean.mean(
                stages.stream().map(Stage::shares).toList(), Collections.nCopies(stages.size(), part));
        String name = stages.stream().map(Stage::name).distinct().collect(Collectors.joining(" / "));
        return Stage.of(
                name,
                mean,
                member -> byPeriod.entrySet().stream()
                        .filter(period ->
                                !period.getValue().get(step).reason(member).isEmpty())
                        .map(period -> period.getKey() + ": "
                                + period.getValue().get(step).reason(member))
                        .collect(Collectors.joining("; ")));
    }

    @Override
    public String toString() {
        return PrintableText.brief("step " + name());
    }
}
