package io.lionshare.robustness.choice;

import io.lionshare.level.Fraction;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.Weighting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All weightings of a space whose weights are multiples of one over a number of steps. */
final class WeightGrid {
    private final WeightSpace space;
    private final int steps;
    private final List<Weighting> found = new ArrayList<>();

    private WeightGrid(WeightSpace space, int steps) {
        this.space = space;
        this.steps = steps;
    }

    /**
     * The weightings, those with more weight on the first strategies first.
     *
     * @param steps at least 1
     * @throws IllegalArgumentException if there is no step, or if the whole simplex has more weightings than a study has combinations
     */
    static List<Weighting> of(WeightSpace space, int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("number of steps of a weight (" + steps + ") must be at least 1");
        }
        double all = 1;
        for (int k = 1; k < space.names().size(); k++) {
            all = all * (steps + k) / k;
        }
        if (all > GridStudy.MOST_COMBINATIONS) {
            throw new IllegalArgumentException("weightings in steps of 1/" + steps + " (more than "
                    + GridStudy.MOST_COMBINATIONS + ") must be at most " + GridStudy.MOST_COMBINATIONS
                    + "\nMaybe fewer steps, or all weightings, which are sampled");
        }
        WeightGrid grid = new WeightGrid(space, steps);
        grid.extend(Map.of(), steps);
        return List.copyOf(grid.found);
    }

    private void extend(Map<String, Fraction> chosen, int left) {
        if (chosen.size() == space.names().size()) {
            Weighting weighting = new Weighting(chosen);
            if (space.contains(weighting)) {
                found.add(weighting);
            }
            return;
        }
        boolean isLast = chosen.size() == space.names().size() - 1;
        for (int step = left; step >= (isLast ? left : 0); step--) {
            Map<String, Fraction> more = new LinkedHashMap<>(chosen);
            more.put(space.names().get(chosen.size()), Fraction.of(step, steps));
            extend(more, left - step);
        }
    }
}
