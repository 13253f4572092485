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
 * The K&ouml;nigstein key of the German states: two thirds by tax revenue, one third by population.
 *
 * <p>Steps: weighted mean of the indicators {@code tax-revenue} (after fiscal equalisation, any unit) and {@code population}
 * (persons).
 *
 * <p>The value judgement: whoever has the larger revenue and the more people can carry more, and revenue counts twice
 * as much.
 *
 * <p>Exact; a missing indicator is refused with the members that lack it. Immutable; safe for use by many threads.
 *
 * <p>Source: State Agreement of K&ouml;nigstein, 1949; today article 2 of the administrative agreement of the Joint Science
 * Conference (GWK), which publishes the key every year.
 */
public final class Koenigstein implements Key, Factored {
    private static final String ID = "koenigstein";
    private static final String PARAMETER = "tax-weight";
    private static final String TAX = "tax-revenue";
    private static final String POPULATION = "population";

    private final Weights weights;

    /** Two thirds by tax revenue, one third by population. */
    public Koenigstein() {
        this(Fraction.parse("2/3"));
    }

    private Koenigstein(Fraction tax) {
        this.weights = Weights.ofTwo("weighted mean of " + ID, TAX, tax, POPULATION);
    }

    /**
     * The key with another weight.
     *
     * @param tax the weight of tax revenue within 0 .. 1; population has the rest
     * @return the key
     * @throws IllegalArgumentException if the weight is out of range
     */
    public static Koenigstein of(Fraction tax) {
        return new Koenigstein(tax);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "whoever has more revenue and more people carries more: 2/3 tax revenue, 1/3 population";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(
                PARAMETER,
                "weight of tax revenue within 0 .. 1; population has the rest",
                weights.get(TAX).text()));
    }

    @Override
    public Koenigstein with(Map<String, String> settings) {
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
