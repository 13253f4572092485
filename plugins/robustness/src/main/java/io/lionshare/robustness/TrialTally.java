package io.lionshare.robustness;

import io.lionshare.model.ContributionType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** Counts trials: the least and greatest amount of each member, and the reasons of those without a result. */
final class TrialTally {
    private static final int MOST_REASONS = 20;
    private static final String OTHER_REASONS = "other reasons";

    private final ContributionType type;
    private final long[] least;
    private final long[] greatest;
    private final Map<String, Long> refused = new TreeMap<>();
    private long trials;

    /** Begins with amounts that are reached without any trial. */
    TrialTally(ContributionType type, long... quanta) {
        this.type = type;
        this.least = quanta.clone();
        this.greatest = quanta.clone();
    }

    void add(ChoiceTrial trial) {
        trials++;
        if (!trial.hasResult()) {
            boolean known = refused.containsKey(trial.reason()) || refused.size() < MOST_REASONS;
            refused.merge(known ? trial.reason() : OTHER_REASONS, 1L, Long::sum);
            return;
        }
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(least[i], trial.quanta()[i]);
            greatest[i] = Math.max(greatest[i], trial.quanta()[i]);
        }
    }

    long trials() {
        return trials;
    }

    Map<String, Long> refused() {
        return refused;
    }

    AmountSpan range(int member) {
        return new AmountSpan(amount(type, least[member]), amount(type, greatest[member]));
    }

    static BigDecimal amount(ContributionType type, long quanta) {
        return type.quantum().multiply(BigDecimal.valueOf(quanta));
    }
}
