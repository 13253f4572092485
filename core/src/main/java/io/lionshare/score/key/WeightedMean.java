package io.lionshare.score.key;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The weighted mean of normalised indicators: <i>s&#7522; = &Sigma;&#8342; w&#8342; &middot; v&#8342;&#7522; /
 * &Sigma;&#11388; v&#8342;&#11388;</i>.
 *
 * <p>Indicators are &ge; 0 in any unit; a weight of 0 needs no indicator. An indicator that is 0 for every member is
 * refused. Exact; O(n) per indicator.
 */
public final class WeightedMean implements Base {
    private static final String NAME = "weighted mean";

    private final Weights weights;

    private WeightedMean(Weights weights) {
        this.weights = weights;
    }

    /**
     * A mean with the given weights.
     *
     * @param weights weights by indicator
     * @return the base
     */
    public static WeightedMean of(Weights weights) {
        Objects.requireNonNull(weights, "weights of a weighted mean");
        return new WeightedMean(weights);
    }

    /**
     * A mean of several indicators.
     *
     * @param byIndicator weights by indicator, which must add up to 1
     * @return the base
     * @throws IllegalArgumentException if a weight is negative or if they do not add up to 1
     */
    public static WeightedMean of(Map<String, Fraction> byIndicator) {
        Objects.requireNonNull(byIndicator, "weights by indicator of a mean");
        return of(Weights.of(NAME, byIndicator));
    }

    /**
     * In proportion to one indicator.
     *
     * @param indicator the indicator's id
     * @return the base
     */
    public static WeightedMean of(String indicator) {
        Objects.requireNonNull(indicator, "indicator of a weighted mean");
        return of(Map.of(indicator, Fraction.ONE));
    }

    @Override
    public String name() {
        return NAME + " of " + String.join(", ", weights.byName().keySet());
    }

    @Override
    public Set<String> indicators() {
        return weights.names();
    }

    /**
     * The shares.
     *
     * @param alliance the members
     * @return the weighted mean of the indicators' shares
     * @throws IllegalArgumentException if an indicator is missing, negative, or 0 for every member
     */
    public Shares shares(Alliance alliance) {
        return mean(parts(alliance));
    }

    @Override
    public List<Stage> stages(Alliance alliance) {
        Map<String, Shares> parts = parts(alliance);
        return List.of(Stage.of(name(), mean(parts), member -> reason(parts, member)));
    }

    private Map<String, Shares> parts(Alliance alliance) {
        Map<String, Shares> parts = new LinkedHashMap<>();
        for (String indicator : weights.byName().keySet()) {
            parts.put(
                    indicator,
                    Shares.proportionalTo(indicator, Quantity.of(indicator).values(alliance)));
        }
        return parts;
    }

    private Shares mean(Map<String, Shares> parts) {
        List<Shares> shares = new ArrayList<>();
        List<Fraction> weight = new ArrayList<>();
        parts.forEach((indicator, part) -> {
            shares.add(part);
            weight.add(weights.get(indicator));
        });
        return mean(shares, weight);
    }

    /** The mean of several keys with weights that add up to 1. */
    static Shares mean(List<Shares> shares, List<Fraction> weights) {
        List<Fraction> sums = new ArrayList<>();
        for (int i = 0; i < shares.get(0).size(); i++) {
            Fraction sum = Fraction.ZERO;
            for (int k = 0; k < shares.size(); k++) {
                sum = sum.plus(shares.get(k).get(i).times(weights.get(k)));
            }
            sums.add(sum);
        }
        return new Shares(sums);
    }

    private String reason(Map<String, Shares> parts, int member) {
        return parts.entrySet().stream()
                .map(part -> part.getValue().get(member).percent() + " of all " + part.getKey()
                        + (parts.size() == 1
                                ? ""
                                : " x " + weights.get(part.getKey()).percent()))
                .collect(Collectors.joining(" + "));
    }

    @Override
    public String toString() {
        return PrintableText.brief("step " + name());
    }
}
