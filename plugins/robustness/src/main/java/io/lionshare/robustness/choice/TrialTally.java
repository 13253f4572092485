package io.lionshare.robustness.choice;

import io.lionshare.model.ContributionType;
import io.lionshare.robustness.AmountSpan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts trials: the least and greatest amount of each member, and the reasons of those without a result. */
final class TrialTally {
    private static final int MOST_REASONS = 20;
    private static final String OTHER_REASONS = "other reasons";

    private final ContributionType type;
    private final long[] least;
    private final long[] greatest;

    /** In the order in which the reasons came up. */
    private final Map<String, Long> refused = new LinkedHashMap<>();

    private long trials;

    /** Begins with amounts that are reached without any trial. */
    TrialTally(ContributionType type, long... quanta) {
        this.type = type;
        this.least = quanta.clone();
        this.greatest = quanta.clone();
    }

    void add(ChoiceTrial trial) {
        trials++;
        if (trial.hasResult()) {
            addRange(trial.quanta(), trial.quanta());
        } else {
            refused.merge(trial.reason(), 1L, Long::sum);
        }
    }

    /** Adds trials that come after these. */
    void add(TrialTally later) {
        trials += later.trials;
        addRange(later.least, later.greatest);
        later.refused.forEach((reason, count) -> refused.merge(reason, count, Long::sum));
    }

    private void addRange(long[] low, long[] high) {
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(least[i], low[i]);
            greatest[i] = Math.max(greatest[i], high[i]);
        }
    }

    long trials() {
        return trials;
    }

    boolean isComplete() {
        return refused.isEmpty();
    }

    /** By reason; those that came up after the first {@value #MOST_REASONS} are counted together. */
    Map<String, Long> refused() {
        Map<String, Long> first = new TreeMap<>();
        refused.forEach(
                (reason, count) -> first.merge(first.size() < MOST_REASONS ? reason : OTHER_REASONS, count, Long::sum));
        return first;
    }

    AmountSpan range(int member) {
        return new AmountSpan(amount(type, least[member]), amount(type, greatest[member]));
    }

    static BigDecimal amount(ContributionType type, long quanta) {
        return type.quantum().multiply(BigDecimal.valueOf(quanta));
    }
}
