package io.lionshare.examples.cli;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.Weighting;
import io.lionshare.robustness.choice.Choice;
import io.lionshare.robustness.choice.Choices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the weights of strategies as one choice: {@code any}, a number of steps, or weightings such as {@code 0:100/50:50}. */
final class WeightsText {
    private static final String ANY = "any";

    private WeightsText() {}

    static Choice choice(WeightSpace space, String text) {
        if (text.equals(ANY)) {
            return Choices.ofWeights(space);
        }
        if (text.matches("[0-9]{1,9}")) {
            return Choices.ofWeights(space, Integer.parseInt(text));
        }
        return Choices.ofWeights(
                space,
                List.of(text.split("/", -1)).stream()
                        .map(each -> weighting(space, each))
                        .toList());
    }

    /** Numbers in the order of the strategies; each has its part of their sum. */
    private static Weighting weighting(WeightSpace space, String text) {
        String[] numbers = text.split(":", -1);
        if (numbers.length != space.names().size()) {
            throw new UsageException("weighting ('" + PrintableText.value(text) + "') must have a number for each of "
                    + String.join(", ", space.names()) + "\nMaybe weights=any, weights=4 for steps of 1/4, or weights="
                    + "0:".repeat(space.names().size() - 1) + "100");
        }
        Map<String, Fraction> weights = new LinkedHashMap<>();
        for (String number : numbers) {
            weights.put(space.names().get(weights.size()), Fraction.of(ChoiceText.number(number)));
        }
        Fraction sum = Fraction.sum(List.copyOf(weights.values()));
        if (sum.signum() <= 0) {
            throw new UsageException("sum of the weights in '" + PrintableText.value(text) + "' must be above 0");
        }
        weights.replaceAll((name, weight) -> weight.dividedBy(sum));
        return new Weighting(weights);
    }
}
