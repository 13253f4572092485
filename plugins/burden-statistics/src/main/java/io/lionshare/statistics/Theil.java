package io.lionshare.statistics;

import java.util.Map;

/**
 * Theil's index of the amounts per unit of an indicator: <i>T = &Sigma; w&#7522; r&#7522; ln r&#7522;</i>, 0 for a
 * member that carries nothing, with <i>r&#7522;</i> the amount per unit over the mean of all, and <i>w&#7522;</i> how much
 * member <i>i</i> counts (Theil, Economics and Information Theory, 1967). Within 0 .. ln(1 / least weight).
 *
 * <p>Special cases: 0 where all are equal, and for a single member; <i>ln(1/w)</i> where a member with weight <i>w</i>
 * carries all. The number has no unit and does not depend on the units of amounts and indicator.
 *
 * <p>Refused: a total of 0, and an indicator that a member lacks or that is not above 0. O(n), in
 * {@code double}. Immutable; safe for use by many threads.
 */
public final class Theil extends Inequality {
    /** Amounts per unit of {@code gdp}; every member counts once. */
    public Theil() {
        this(Burdens.GDP, Counting.MEMBERS);
    }

    private Theil(String per, Counting counting) {
        super(per, counting);
    }

    /**
     * Amounts per unit of an indicator.
     *
     * @param per the indicator's id, such as {@code population}
     * @param counting what counts once
     * @return the metric
     */
    public static Theil of(String per, Counting counting) {
        return new Theil(per, counting);
    }

    @Override
    public String id() {
        return "theil";
    }

    @Override
    public String summary() {
        return "Theil index of the amounts per gdp or per head: 0 = all carry the same part; members far above the mean weigh most";
    }

    @Override
    public String howToRead() {
        return "0: every member carries the same for each unit of its ability; above 0, the more so the more single members stand out.";
    }

    @Override
    public Theil with(Map<String, String> settings) {
        return (Theil) configured(settings);
    }

    @Override
    Theil with(String newPer, Counting newCounting) {
        return new Theil(newPer, newCounting);
    }

    @Override
    double index(double[] relative, double[] weights) {
        double sum = 0;
        for (int i = 0; i < relative.length; i++) {
            if (relative[i] > 0) {
                sum += weights[i] * relative[i] * StrictMath.log(relative[i]);
            }
        }
        // Only rounding takes it below 0.
        return Math.max(0, sum);
    }
}
