package io.lionshare.basic;

import io.lionshare.model.Alliance;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Settings;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Scores by ability to pay: <i>s&#7522; = max(0, gdp&#7522; &minus; threshold &middot; population&#7522;)</i>, the GDP
 * that is left when every inhabitant has been given what it takes to subsist.
 *
 * <p>The value judgement: no member is asked for what it needs to live, and beyond that those who can pay more should carry
 * more, in proportion.
 *
 * <p>Needs the indicators {@code gdp} and {@code population}. The threshold is GDP per head and year in the unit of the
 * data: the unit of {@code gdp} for each unit of {@code population}. With GDP in USD and population in persons 7500 means
 * 7,500 USD for each person; with GDP in billion USD and population in million persons the same threshold is 7.5.
 * GDP at market rates and GDP at purchasing power parity need different thresholds.
 *
 * <ul>
 *   <li>GDP per head at or below the threshold: score 0, so that the member carries nothing but its floor.
 *   <li>Threshold 0: the scores are GDP.
 *   <li>A higher threshold moves the burden to members with a higher GDP per head.
 *   <li>Other units of GDP or population, with the threshold in these units, scale all scores alike, so shares don't
 *       change.
 *   <li>The default is the development threshold of [3]. It stands in dollars at purchasing power parity there; with GDP
 *       at market rates it spares somewhat more of the poorer members.
 * </ul>
 *
 * <p>Members without an indicator, a value below 0, and an alliance in which no member is above the threshold are refused.
 * O(n). Immutable; safe for use by many threads.
 *
 * <p>The idea: contribute in proportion to abilities [1], after leaving free what the necessaries of life cost [2];
 * applied to states by [3].
 *
 * <p>[1] Smith, The Wealth of Nations, 1776, book V, chapter II. [2] Mill, Principles of Political Economy, 1848, book V,
 * chapter II. [3] Baer, Athanasiou, Kartha and Kemp-Benedict, The Greenhouse Development Rights Framework, 2nd ed., 2008.
 */
public final class AbilityToPay implements Factored {
    private static final String ID = "ability-to-pay";
    private static final String THRESHOLD = "threshold";
    private static final String GDP = "gdp";
    private static final String POPULATION = "population";

    private final double threshold;

    /** Scores by GDP above 7,500 per head. */
    public AbilityToPay() {
        this(7500);
    }

    private AbilityToPay(double threshold) {
        if (!(threshold >= 0) || threshold == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    "parameter " + THRESHOLD + " of " + ID + " (" + threshold + ") must be finite and >= 0");
        }
        this.threshold = threshold;
    }

    /**
     * Scores by GDP above a threshold.
     *
     * @param threshold GDP per head, in the unit of {@code gdp} for each unit of {@code population}, finite and &ge; 0
     * @return the strategy
     * @throws IllegalArgumentException if the threshold is NaN or outside its range
     */
    public static AbilityToPay of(double threshold) {
        return new AbilityToPay(threshold);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "a member with more than it takes to live carries more: score = max(0, gdp - threshold x population)";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(
                THRESHOLD,
                "GDP per head that is left free, in the unit of gdp for each unit of population, >= 0",
                Double.toString(threshold)));
    }

    @Override
    public AbilityToPay with(Map<String, String> settings) {
        return new AbilityToPay(Settings.of(this, settings).decimal(THRESHOLD).doubleValue());
    }

    @Override
    public List<Factor> factors() {
        return List.of(Factor.base(GDP), Factor.base(POPULATION).reversed());
    }

    @Override
    public double[] scores(Alliance alliance) {
        double[] scores = IndicatorValues.of(alliance, GDP);
        double[] population = IndicatorValues.of(alliance, POPULATION);
        boolean anyAbove = false;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.max(0, scores[i] - threshold * population[i]);
            anyAbove |= scores[i] > 0;
        }
        if (!anyAbove) {
            throw new IllegalArgumentException("gdp per head must be above the threshold (" + threshold
                    + ") for at least one member\nMaybe the threshold is in another unit than the data: "
                    + units(alliance));
        }
        return scores;
    }

    private static String units(Alliance alliance) {
        return alliance.indicators().stream()
                .filter(indicator -> List.of(GDP, POPULATION).contains(indicator.id()))
                .map(indicator -> indicator.id() + " is in " + indicator.unit())
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
