package io.lionshare.statistics;

import java.util.Map;

/**
 * The Gini coefficient of the amounts per unit of an indicator: <i>G = &frac12; &Sigma;&#7522; &Sigma;&#11388;
 * w&#7522; w&#11388; |r&#7522; &minus; r&#11388;|</i> with <i>r&#7522;</i> the amount per unit over the mean of all, and
 * <i>w&#7522;</i> how much member <i>i</i> counts (Gini, Variabilità e mutabilità, 1912). Within 0 .. 1.
 *
 * <p>Special cases: 0 where all are equal, and for a single member; <i>1 &minus; w</i> where a member with weight
 * <i>w</i> carries all. The number has no unit and does not depend on the units of amounts and indicator.
 *
 * <p>Refused: a total of 0, and an indicator that a member lacks or that is not above 0. O(n&sup2;), in
 * {@code double}. Immutable; safe for use by many threads.
 */
public final class Gini extends Inequality {
    /** Amounts per unit of {@code gdp}; every member counts once. */
    public Gini() {
        this(Burdens.GDP, Counting.MEMBERS);
    }

    private Gini(String per, Counting counting) {
        super(per, counting);
    }

    /**
     * Amounts per unit of an indicator.
     *
     * @param per the indicator's id, such as {@code population}
     * @param counting what counts once
     * @return the metric
     */
    public static Gini of(String per, Counting counting) {
        return new Gini(per, counting);
    }

    @Override
    public String id() {
        return "gini";
    }

    @Override
    public String summary() {
        return "Gini coefficient of the amounts per gdp or per head: 0 = all carry the same part, near 1 = one carries all";
    }

    @Override
    public String howToRead() {
        return "0: every member carries the same for each unit of its ability; the nearer to 1, the more is carried by few.";
    }

    @Override
    public Gini with(Map<String, String> settings) {
        return (Gini) configured(settings);
    }

    @Override
    Gini with(String newPer, Counting newCounting) {
        return new Gini(newPer, newCounting);
    }

    @Override
    double index(double[] relative, double[] weights) {
        return concentration(relative, weights, (i, j) -> Double.compare(relative[i], relative[j]));
    }
}
