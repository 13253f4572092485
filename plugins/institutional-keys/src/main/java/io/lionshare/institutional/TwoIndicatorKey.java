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

/** A key that is the weighted mean of two indicators; one parameter sets the weight of the first. Immutable. */
abstract sealed class TwoIndicatorKey implements Key, Factored
        permits EuSolidarityPool, Koenigstein, ResponsibilityCapability {
    private final Formula formula;
    private final Weights weights;

    /**
     * What distinguishes such keys.
     *
     * @param id of the key
     * @param parameter the name of the parameter
     * @param first an indicator
     * @param second another one
     * @param weightOfFirst says which weight the parameter is and which indicator has the rest
     */
    record Formula(String id, String parameter, String first, String second, String weightOfFirst) {}

    TwoIndicatorKey(Formula formula, Fraction weight) {
        this.formula = formula;
        this.weights = Weights.ofTwo("weighted mean of " + formula.id(), formula.first(), weight, formula.second());
    }

    /** The weight of the first indicator that settings give. */
    final Fraction weight(Map<String, String> settings) {
        return FractionText.fraction(formula.id(), Settings.of(this, settings), formula.parameter());
    }

    @Override
    public final String id() {
        return formula.id();
    }

    @Override
    public final List<Parameter> parameters() {
        return List.of(new Parameter(
                formula.parameter(),
                formula.weightOfFirst(),
                weights.get(formula.first()).text()));
    }

    @Override
    public final Pipeline pipeline() {
        return Pipeline.of(WeightedMean.of(weights));
    }

    @Override
    public final List<Factor> factors() {
        return weights.names().stream().map(Factor::base).toList();
    }

    @Override
    public final String toString() {
        return Plugin.text(this);
    }
}
