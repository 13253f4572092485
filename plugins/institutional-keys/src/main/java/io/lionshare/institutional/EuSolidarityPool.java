package io.lionshare.institutional;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Settings;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import io.lionshare.score.key.Key;
import io.lionshare.score.key.Pipeline;
import io.lionshare.score.key.WeightedMean;
import io.lionshare.score.key.Weights;
import java.util.List;
import java.util.Map;

/**
 * The reference key of the European Union's solidarity pool: half by population, half by total GDP.
 *
 * <p>Steps: weighted mean of the indicators {@code population} (persons) and {@code gdp} (any unit).
 *
 * <p>The value judgement: whoever has more people and more wealth can receive more, and both count the same.
 *
 * <p>Exact; a missing indicator is refused with the members that lack it. Immutable; safe for use by many threads.
 *
 * <p>Source: Regulation (EU) 2024/1351 on asylum and migration management, article 66.
 */
public final class EuSolidarityPool implements Key, Factored {
    private static final String ID = "eu-solidarity-pool";
    private static final String PARAMETER = "population-weight";
    private static final String POPULATION = "population";
    private static final String GDP = "gdp";

    private final Weights weights;

    /** Half by population, half by GDP. */
    public EuSolidarityPool() {
        this(Fraction.parse("0.5"));
    }

    private EuSolidarityPool(Fraction population) {
        this.weights = Weights.ofTwo("weighted mean of " + ID, POPULATION, population, GDP);
    }

    /**
     * The key with another weight.
     *
     * @param population the weight of population within 0 .. 1; GDP has the rest
     * @return the key
     * @throws IllegalArgumentException if the weight is out of range
     */
    public static EuSolidarityPool of(Fraction population) {
        return new EuSolidarityPool(population);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "whoever has more people and more wealth can receive more: half population, half GDP";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(
                PARAMETER,
                "weight of population within 0 .. 1; GDP has the rest",
                weights.get(POPULATION).text()));
    }

    @Override
    public EuSolidarityPool with(Map<String, String> settings) {
        return of(FractionText.fraction(ID, Settings.of(this, settings), PARAMETER));
    }

    @Override
    public Pipeline pipeline() {
        return Pipeline.of(WeightedMean.of(weights));
    }

    @Override
    public List<Factor> factors() {
        return weights.names().stream().map(Factor::base).toList();
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
