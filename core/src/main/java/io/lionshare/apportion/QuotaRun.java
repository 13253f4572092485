package io.lionshare.apportion;

import io.lionshare.level.Amounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;

/** One pass of the quota method: units one after another, with one way to break ties. */
final class QuotaRun {
    private static final double CLOSE = 1e-9;
    private static final RoundingSequence JEFFERSON = RoundingSequence.stationary(BigDecimal.ONE);

    private final Amounts weights;
    private final BigInteger sum;
    private final double[] shares;
    private final Priorities priorities;
    private final long[] units;
    private final boolean[] met;

    QuotaRun(Amounts weights, long[] minimum, long total, TieBreak tieBreak) {
        this.weights = weights;
        this.sum = weights.sum();
        this.shares =
                weights.times(weights.denominator(), sum.max(BigInteger.ONE)).toArray();
        this.priorities = new Priorities(weights, JEFFERSON, tieBreak);
        this.units = minimum.clone();
        this.met = new boolean[units.length];
        long given = 0;
        for (long least : minimum) {
            given += least;
        }
        for (long house = given + 1; house <= total; house++) {
            units[next(house)]++;
        }
    }

    long[] units() {
        return units;
    }

    private int next(long house) {
        int best = -1;
        for (int i = 0; i < units.length; i++) {
            if (isBelowUpperQuota(i, house) && (best < 0 || priorities.compare(i, units[i], best, units[best]) < 0)) {
                best = i;
            }
        }
        for (int i = 0; i < units.length; i++) {
            if (i != best
                    && isBelowUpperQuota(i, house)
                    && priorities.compareRight(i, units[i], best, units[best]) == 0) {
                met[i] = true;
                met[best] = true;
            }
        }
        return best;
    }

    /** Whether units &lt; house &times; weight / sum of weights, which is: units &lt; upper quota. */
    private boolean isBelowUpperQuota(int member, long house) {
        double quota = shares[member] * house;
        if (Math.abs(quota - units[member]) > CLOSE * Math.max(1, quota)) {
            return units[member] < quota;
        }
        BigInteger has = sum.multiply(BigInteger.valueOf(units[member]));
        return has.compareTo(weights.numerator(member).multiply(BigInteger.valueOf(house))) < 0;
    }

    /** Which numbers change when members met in a tie are always served first, or always last. */
    static boolean[] tied(Amounts weights, long[] minimum, long total, TieBreak tieBreak, QuotaRun first) {
        boolean[] tied = new boolean[minimum.length];
        boolean[] seen = new boolean[minimum.length];
        Deque<Integer> favourites = new ArrayDeque<>();
        enqueueMet(first, seen, favourites);
        while (!favourites.isEmpty()) {
            int favourite = favourites.remove();
            for (int sign : new int[] {1, -1}) {
                TieBreak favouring =
                        (w, i, j) -> i == favourite ? -sign : j == favourite ? sign : tieBreak.compare(w, i, j);
                QuotaRun other = new QuotaRun(weights, minimum, total, favouring);
                enqueueMet(other, seen, favourites);
                for (int i = 0; i < tied.length; i++) {
                    tied[i] |= other.units[i] != first.units[i];
                }
            }
        }
        return tied;
    }

    private static void enqueueMet(QuotaRun run, boolean[] seen, Deque<Integer> favourites) {
        for (int i = 0; i < seen.length; i++) {
            if (run.met[i] && !seen[i]) {
                seen[i] = true;
                favourites.add(i);
            }
        }
    }
}
