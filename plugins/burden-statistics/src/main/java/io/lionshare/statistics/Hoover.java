package io.lionshare.statistics;

import java.util.Map;

/**
 * The Hoover index of the amounts per unit of an indicator: <i>H = &frac12; &Sigma; w&#7522; |r&#7522; &minus; 1|</i>
 * with <i>r&#7522;</i> the amount per unit over the mean of all, and <i>w&#7522;</i> how much member <i>i</i> counts.
 * Where every unit counts once, that is the part of the total that would have to be carried by others to make all
 * alike: half of the sum of |share &minus; share of the indicator| (Hoover, Interstate redistribution of population,
 * 1941). Within 0 .. 1.
 *
 * <p>Special cases: 0 where all are equal, and for a single member; <i>1 &minus; w</i> where a member with weight
 * <i>w</i> carries all. The number has no unit and does not depend on the units of amounts and indicator.
 *
 * <p>Refused: a total of 0, and an indicator that a member lacks or that is not above 0. O(n), in
 * {@code double}. Immutable; safe for use by many threads.
 */
public final class Hoover extends Inequality {
    /** Amounts per unit of {@code gdp}; every member counts once. */
    public Hoover() {
        this(Burdens.GDP, Counting.MEMBERS);
    }

    private Hoover(String per, Counting counting) {
        super(per, counting);
    }

    /**
     * Amounts per unit of an indicator.
     *
     * @param per the indicator's id, such as {@code population}
     * @param counting what counts once
     * @return the metric
     */
    public static Hoover of(String per, Counting counting) {
        return new Hoover(per, counting);
    }

    @Override
    public String id() {
        return "hoover";
    }

    @Override
    public String summary() {
        return "Hoover index of the amounts per gdp or per head: the part that would have to move to make all carry the same part";
    }

    @Override
    public String howToRead() {
        return "0: every member carries the same for each unit of its ability; 0.2: a fifth of all would have to move to make it so.";
    }

    @Override
    public Hoover with(Map<String, String> settings) {
        return (Hoover) configured(settings);
    }

    @Override
    Hoover with(String newPer, Counting newCounting) {
        return new Hoover(newPer, newCounting);
    }

    @Override
    double index(double[] relative, double[] weights) {
        double sum = 0;
        for (int i = 0; i < relative.length; i++) {
            sum += weights[i] * Math.abs(relative[i] - 1);
        }
        return sum / 2;
    }
}
