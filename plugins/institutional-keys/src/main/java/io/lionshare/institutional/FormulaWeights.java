package io.lionshare.institutional;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Settings;
import io.lionshare.score.key.Weights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * The weights in the formula of a key, each set by a parameter of its own: {@code INDICATOR-weight}.
 *
 * @param key the id of the key
 * @param indicators the ids of the indicators that are weighted
 */
record FormulaWeights(String key, List<String> indicators) {
    /** What the step with the weights is called in messages. */
    String step() {
        return "weighted mean of " + key;
    }

    /** One weight for each indicator, in order. */
    Weights of(Fraction... weights) {
        return from(i -> Objects.requireNonNull(weights[i], parameter(indicators.get(i))));
    }

    Weights of(Settings settings) {
        return from(i -> FractionText.fraction(key, settings, parameter(indicators.get(i))));
    }

    private Weights from(IntFunction<Fraction> weight) {
        Map<String, Fraction> byIndicator = new LinkedHashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            byIndicator.put(indicators.get(i), weight.apply(i));
        }
        return Weights.of(step(), byIndicator);
    }

    List<Parameter> parameters(Weights weights) {
        return indicators.stream()
                .map(indicator -> new Parameter(
                        parameter(indicator),
                        "weight of " + indicator + "; the four add up to 1",
                        weights.get(indicator).text()))
                .toList();
    }

    private static String parameter(String indicator) {
        return indicator + "-weight";
    }
}
