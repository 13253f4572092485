package io.lionshare.examples.cli;

import io.lionshare.files.LoadedScenario;
import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Plugins;
import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.Sampling;
import io.lionshare.robustness.WeightRanges;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.robustness.sweep.Sweep;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which weightings are looked at. */
final class WeightOptions {
    private static final long USUAL_DRAWS = 2_000;

    @Option(
            names = "--weights",
            split = ",",
            paramLabel = "STRATEGY,...",
            hideParamSyntax = true,
            description =
                    "Strategies or plans to weight, two to eight; by default those of all plans, of a blend its parts.")
    private List<String> strategies = List.of();

    @Option(
            names = "--least",
            split = ",",
            paramLabel = "STRATEGY=WEIGHT,...",
            hideParamSyntax = true,
            description = "The least weight of a strategy or plan, such as gdp-weighted=0.2.")
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
            description =
                    "Weightings drawn by --part, and for rules other than proportional, where no exact figures exist; bounds on ranks take 50 steps for each (2000).")
    private @Nullable Long draws;

    /** The ranges of each burden. */
    Map<Burden, WeightRanges> ranges(LoadedScenario loaded, Scenario scenario, List<Burden> burdens) {
        WeightSpace space = space(loaded);
        Map<Burden, WeightRanges> ranges = new LinkedHashMap<>();
        for (Burden burden : burdens) {
            ranges.put(burden, WeightRanges.of(scenario, burden, space, new Sampling(draws(), 1)));
        }
        return ranges;
    }

    private long draws() {
        return draws == null ? USUAL_DRAWS : draws;
    }

    boolean areDrawsGiven() {
        return draws != null;
    }

    /** Whether weightings are chosen. */
    boolean areGiven() {
        return !(strategies.isEmpty() && least.isEmpty() && most.isEmpty());
    }

    /** A sweep over the weightings. */
    Sweep sweep(LoadedScenario loaded, Scenario scenario, Burden burden) {
        return Sweep.of(scenario, burden).withWeights(space(loaded)).withDraws(draws());
    }

    /** The weightings. */
    WeightSpace space(LoadedScenario loaded) {
        WeightSpace space = strategies.isEmpty()
                ? WeightSpace.ofPlans(loaded.scenario().plans())
                : WeightSpace.of(
                        strategies.stream().map(name -> strategy(loaded, name)).toList());
        space = bounded(loaded, space, least, "least", WeightSpace::withLeast);
        return bounded(loaded, space, most, "most", WeightSpace::withMost);
    }

    /** A strategy by its id, or that of a plan. */
    private static ScoringStrategy strategy(LoadedScenario loaded, String name) {
        Optional<Plan> plan = plan(loaded, name);
        if (plan.isPresent()) {
            return plan.get().strategy();
        }
        TypedPlugin typed = TypedPlugin.parse(name);
        List<String> known = new ArrayList<>(loaded.strategies().ids());
        loaded.scenario().plans().forEach(each -> known.add(each.name()));
        if (!known.contains(typed.id())) {
            boolean isIndicator = loaded.scenario().alliance().indicators().stream()
                    .anyMatch(indicator -> indicator.id().equals(typed.id()));
            throw new UsageException(Names.unknown(
                    "strategy or plan",
                    typed.id(),
                    known,
                    isIndicator ? "indicator-weighted:indicator=" + typed.id() : Plugins.MISSING));
        }
        return loaded.strategies().get(typed.id()).with(typed.settings());
    }

    private static Optional<Plan> plan(LoadedScenario loaded, String name) {
        return loaded.scenario().plans().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static WeightSpace bounded(
            LoadedScenario loaded, WeightSpace space, List<String> bounds, String option, SpaceBound bound) {
        WeightSpace bounded = space;
        Set<String> seen = new HashSet<>();
        for (String text : bounds) {
            int equals = text.lastIndexOf('=');
            if (equals < 1) {
                throw new UsageException("--" + option + " ('" + PrintableText.value(text)
                        + "') must read STRATEGY=WEIGHT\nMaybe like gdp-weighted=0.2");
            }
            String name = named(loaded, space, text.substring(0, equals));
            if (!seen.add(name)) {
                throw new UsageException("--" + option + " of " + PrintableText.value(name) + " is given twice");
            }
            bounded = bound.of(bounded, name, Fraction.parse(text.substring(equals + 1)));
        }
        return bounded;
    }

    /** The name in the space of what a name stands for: a strategy, or a plan that divides by one of the strategies alone. */
    private static String named(LoadedScenario loaded, WeightSpace space, String name) {
        return plan(loaded, name).stream()
                .flatMap(plan -> space.strategies().entrySet().stream()
                        .filter(entry -> Plugin.text(entry.getValue()).equals(Plugin.text(plan.strategy()))))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    private interface SpaceBound {
        WeightSpace of(WeightSpace space, String strategy, Fraction weight);
    }
}
