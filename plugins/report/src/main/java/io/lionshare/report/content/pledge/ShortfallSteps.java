package io.lionshare.report.content.pledge;

import io.lionshare.model.ContributionType;
import io.lionshare.pledge.Chances;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Shortfalls in a few steps: each by itself where there are few, else none and ranges of equal width.
 *
 * @param from the least of each step, in quanta, rising
 * @param to the most of each step
 */
record ShortfallSteps(List<Long> from, List<Long> to) {
    private static final int FEW = 12;
    private static final int RANGES = 10;

    static ShortfallSteps over(List<Chances> chances) {
        SortedSet<Long> all = new TreeSet<>();
        chances.forEach(each -> all.addAll(each.shortfall().keySet()));
        if (all.size() <= FEW) {
            return new ShortfallSteps(List.copyOf(all), List.copyOf(all));
        }
        List<Long> from = new ArrayList<>(List.of(0L));
        List<Long> to = new ArrayList<>(List.of(0L));
        long width = (all.last() - 1) / RANGES + 1;
        for (int i = 0; i < RANGES && i * width < all.last(); i++) {
            from.add(1 + i * width);
            to.add(Math.min(all.last(), (i + 1) * width));
        }
        return new ShortfallSteps(from, to);
    }

    int count() {
        return from.size();
    }

    String name(int step, ContributionType type) {
        if (to.get(step) == 0) {
            return "none";
        }
        String most = type.format(type.amount(BigDecimal.valueOf(to.get(step))));
        return from.get(step).equals(to.get(step))
                ? most
                : type.digits(type.amount(BigDecimal.valueOf(from.get(step)))) + " to " + most;
    }

    /** How likely each step is. */
    List<Double> probabilities(Chances chances) {
        List<Double> sums = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            sums.add(chances.shortfall().subMap(from.get(i), to.get(i) + 1).values().stream()
                    .reduce(0.0, Double::sum));
        }
        return sums;
    }
}
