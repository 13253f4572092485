package io.lionshare.examples.cli;

import io.lionshare.files.LoadedScenario;
import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.Sampling;
import io.lionshare.robustness.WeightRanges;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.sweep.Sweep;
import io.lionshare.score.ScoringStrategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that say which weightings are looked at. */
final class WeightOptions {
    @Option(
            names = "--weights",
            split = ",",
            paramLabel = "STRATEGY,...",
            hideParamSyntax = true,
            description = "Strategies to weight, two to eight; by default those of all plans, of a blend its parts.")
    private List<String> strategies = List.of();

    @Option(
            names = "--least",
            split = ",",
            paramLabel = "STRATEGY=WEIGHT,...",
            hideParamSyntax = true,
            description = "The least weight of a strategy, such as gdp-weighted=0.2.")
    private List<String> least = List.of();

    @Option(
            names = "--most",
            split = ",",
            paramLabel = "STRATEGY=WEIGHT,...",
            hideParamSyntax = true,
            description = "The greatest weight of a strategy.")
    private List<String> most = List.of();

    @Option(
            names = "--draws",
            paramLabel = "N",
            defaultValue = "2000",
            description =
                    "Weightings drawn by --part, and for rules other than proportional, where no exact figures exist (${DEFAULT-VALUE}).")
    private long draws = 2000;

    /** The ranges of each burden. */
    Map<Burden, WeightRanges> ranges(LoadedScenario loaded, Scenario scenario, List<Burden> burdens) {
        WeightSpace space = space(loaded);
        Map<Burden, WeightRanges> ranges = new LinkedHashMap<>();
        for (Burden burden : burdens) {
            ranges.put(burden, WeightRanges.of(scenario, burden, space, new Sampling(draws, 1)));
        }
        return ranges;
    }

    /** Whether weightings are chosen. */
    boolean areGiven() {
        return !(strategies.isEmpty() && least.isEmpty() && most.isEmpty());
    }

    /** A sweep over the weightings. */
    Sweep sweep(LoadedScenario loaded, Scenario scenario, Burden burden) {
        return Sweep.of(scenario, burden).withWeights(space(loaded)).withDraws(draws);
    }

    /** The weightings. */
    WeightSpace space(LoadedScenario loaded) {
        WeightSpace space = strategies.isEmpty()
                ? WeightSpace.ofPlans(loaded.scenario().plans())
                : WeightSpace.of(
                        strategies.stream().map(name -> strategy(loaded, name)).toList());
        space = bounded(space, least, "least", WeightSpace::withLeast);
        return bounded(space, most, "most", WeightSpace::withMost);
    }

    private static ScoringStrategy strategy(LoadedScenario loaded, String name) {
        TypedPlugin typed = TypedPlugin.parse(name);
        return loaded.strategies().get(typed.id()).with(typed.settings());
    }

    private static WeightSpace bounded(WeightSpace space, List<String> bounds, String option, SpaceBound bound) {
        WeightSpace bounded = space;
        for (String text : bounds) {
            int equals = text.lastIndexOf('=');
            if (equals < 1) {
                throw new UsageException("--" + option + " ('" + PrintableText.value(text)
                        + "') must read STRATEGY=WEIGHT\nMaybe like gdp-weighted=0.2");
            }
            bounded = bound.of(bounded, text.substring(0, equals), Fraction.parse(text.substring(equals + 1)));
        }
        return bounded;
    }

    private interface SpaceBound {
        WeightSpace of(WeightSpace space, String strategy, Fraction weight);
    }
}
