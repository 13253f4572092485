package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One choice of weights.
 *
 * @param weights by the name of the strategy, each &ge; 0; they add up to 1
 */
public record Weighting(Map<String, Fraction> weights) {
    /** Refuses weights that are negative or do not add up to 1; keeps their order. */
    public Weighting {
        Objects.requireNonNull(weights, "weights of a weighting");
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        weights.forEach((name, weight) -> {
            if (weight.signum() < 0) {
                throw new IllegalArgumentException("weight of " + name + " (" + weight + ") must be >= 0");
            }
        });
        Fraction sum = Fraction.sum(weights.values().stream().toList());
        if (!sum.equals(Fraction.ONE)) {
            throw new IllegalArgumentException("sum of weights (" + sum + ") must be 1");
        }
    }

    /**
     * The weight of a strategy.
     *
     * @param strategy its name
     * @return the weight, within 0 .. 1
     * @throws IllegalArgumentException if there is no such strategy
     */
    public Fraction weight(String strategy) {
        return Names.find("strategy", strategy, weights);
    }

    /**
     * How much weight has to be moved to another weighting of the same strategies: half the sum of the absolute differences.
     *
     * @param other the other
     * @return the weight, within 0 .. 1
     * @throws IllegalArgumentException if the other lacks one of the strategies
     */
    public Fraction distance(Weighting other) {
        return Fraction.sum(weights.entrySet().stream()
                        .map(entry -> entry.getValue()
                                .minus(other.weight(entry.getKey()))
                                .abs())
                        .toList())
                .dividedBy(2);
    }

    @Override
    public String toString() {
        return PrintableText.brief(weights.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().percent())
                .collect(Collectors.joining(", ")));
    }
}
