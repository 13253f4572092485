package io.lionshare.institutional;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Settings;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import io.lionshare.score.key.Compression;
import io.lionshare.score.key.Key;
import io.lionshare.score.key.Pipeline;
import io.lionshare.score.key.WeightedMean;
import io.lionshare.score.key.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The quota formula of the International Monetary Fund:
 * <i>(0.50&middot;Y + 0.30&middot;O + 0.15&middot;V + 0.05&middot;R)<sup>0.95</sup></i>, scaled to 1.
 *
 * <p>Steps: weighted mean of each member's share in the indicators {@code gdp-blend} (60 % GDP at market rates, 40 % at
 * purchasing power), {@code openness} (current payments and receipts), {@code variability} (of current receipts and net
 * capital flows) and {@code reserves}, each in any unit; then compression by the exponent.
 *
 * <p>The value judgement: those who weigh more in the world's economy should carry more, and the smallest a little more than
 * their weight.
 *
 * <p>Exact but for the power, which {@link StrictMath} rounds; a missing indicator is refused with the members that lack it.
 * Immutable; safe for use by many threads.
 *
 * <p>Source: IMF, Reform of Quota and Voice, Board of Governors resolution 63-2, 2008; IMF Quotas, factsheet.
 */
public final class ImfQuotaFormula implements Key, Factored {
    private static final String ID = "imf-quota-formula";
    private static final String EXPONENT = "exponent";
    private static final FormulaWeights WEIGHTS =
            new FormulaWeights(ID, List.of("gdp-blend", "openness", "variability", "reserves"));

    private final Weights weights;
    private final double exponent;

    /** The formula of 2008. */
    public ImfQuotaFormula() {
        this(WEIGHTS.of(Fraction.of(1, 2), Fraction.of(3, 10), Fraction.of(3, 20), Fraction.of(1, 20)), 0.95);
    }

    private ImfQuotaFormula(Weights weights, double exponent) {
        this.weights = weights;
        this.exponent = exponent;
        Compression.of(exponent);
    }

    /**
     * The formula with other constants.
     *
     * @param gdp the weight of blended GDP
     * @param openness the weight of openness
     * @param variability the weight of variability
     * @param reserves the weight of reserves; the four add up to 1
     * @param exponent the compression, above 0 and at most 1
     * @return the key
     * @throws IllegalArgumentException if the weights do not add up to 1 or the exponent is out of range
     */
    public static ImfQuotaFormula of(
            Fraction gdp, Fraction openness, Fraction variability, Fraction reserves, double exponent) {
        return new ImfQuotaFormula(WEIGHTS.of(gdp, openness, variability, reserves), exponent);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "a member with more weight in the world economy carries more: GDP, openness, variability, reserves,"
                + " compressed";
    }

    @Override
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(WEIGHTS.parameters(weights));
        parameters.add(new Parameter(EXPONENT, "compression, above 0 and at most 1", Double.toString(exponent)));
        return parameters;
    }

    @Override
    public ImfQuotaFormula with(Map<String, String> settings) {
        Settings checked = Settings.of(this, settings);
        return new ImfQuotaFormula(WEIGHTS.of(checked), checked.number(EXPONENT, 0, 1));
    }

    @Override
    public Pipeline pipeline() {
        return Pipeline.of(WeightedMean.of(weights), Compression.of(exponent));
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
