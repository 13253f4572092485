package io.lionshare.statistics;

import java.util.Map;

/**
 * Jain's fairness index of the amounts per unit of an indicator: <i>J = 1 / &Sigma; w&#7522; r&#7522;&sup2;</i> with
 * <i>r&#7522;</i> the amount per unit over the mean of all, and <i>w&#7522;</i> how much member <i>i</i> counts; with
 * equal weights that is <i>(&Sigma; y&#7522;)&sup2; / (n &Sigma; y&#7522;&sup2;)</i> (Jain, Chiu and Hawe, A
 * quantitative measure of fairness, 1984). Within the least weight .. 1.
 *
 * <p>Special cases: 1 where all are equal, and for a single member; <i>w</i> where a member with weight <i>w</i>
 * carries all. The number has no unit and does not depend on the units of amounts and indicator.
 *
 * <p>Refused: a total of 0, and an indicator that a member lacks or that is not above 0. O(n), in
 * {@code double}. Immutable; safe for use by many threads.
 */
public final class Jain extends Inequality {
    /** Amounts per unit of {@code gdp}; every member counts once. */
    public Jain() {
        this(Burdens.GDP, Counting.MEMBERS);
    }

    private Jain(String per, Counting counting) {
        super(per, counting);
    }

    /**
     * Amounts per unit of an indicator.
     *
     * @param per the indicator's id, such as {@code population}
     * @param counting what counts once
     * @return the metric
     */
    public static Jain of(String per, Counting counting) {
        return new Jain(per, counting);
    }

    @Override
    public String id() {
        return "jain";
    }

    @Override
    public String summary() {
        return "Jain's fairness index of the amounts per gdp or per head: 1 = all carry the same part, 1/n = one of n carries all";
    }

    @Override
    public String howToRead() {
        return "1: every member carries the same for each unit of its ability; 0.5: as if one half of the members carried all, alike.";
    }

    @Override
    public Jain with(Map<String, String> settings) {
        return (Jain) configured(settings);
    }

    @Override
    Jain with(String newPer, Counting newCounting) {
        return new Jain(newPer, newCounting);
    }

    @Override
    double index(double[] relative, double[] weights) {
        double sum = 0;
        for (int i = 0; i < relative.length; i++) {
            sum += weights[i] * relative[i] * relative[i];
        }
        // Only rounding takes it above 1.
        return Math.min(1, 1 / sum);
    }
}
