package io.lionshare.examples.cli;

import io.lionshare.files.LoadedScenario;
import io.lionshare.model.Burden;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that choose plans and burdens of the scenario. */
final class SelectionOptions {
    @Option(
            names = "--plans",
            split = ",",
            paramLabel = "PLAN,...",
            hideParamSyntax = true,
            description = {
                "Plans of the scenario, or strategies, which then divide in proportion.",
                "A strategy's parameters may follow its id, as ID:NAME=VALUE:NAME=VALUE."
            })
    private List<String> plans = List.of();

    @Mixin
    private BurdenOption burden = new BurdenOption();

    @Mixin
    private DivisionOptions division = new DivisionOptions();

    /** The scenario under the plans that were asked for, with its own baseline or the first plan where none is named. */
    Scenario scenario(LoadedScenario loaded, @Nullable String baseline) {
        Plugins<ScoringStrategy> strategies = loaded.strategies();
        Scenario whole = loaded.scenario();
        try {
            List<Plan> chosen = division.applyTo(plans(whole, strategies));
            return whole.withPlans(chosen, baseline(whole, chosen, baseline));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }

    /** The burdens to show; nothing else of the scenario is left out, since pledges and questions name several burdens. */
    List<Burden> burdens(Scenario scenario) {
        return burden.of(scenario);
    }

    /** The burden that was asked for, or those that are usual. */
    List<Burden> burdens(Scenario scenario, List<Burden> usual) {
        return burden.of(scenario, usual);
    }

    private List<Plan> plans(Scenario whole, Plugins<ScoringStrategy> strategies) {
        Map<String, Plan> known = new LinkedHashMap<>();
        strategies.forEach(strategy -> known.put(strategy.id(), Plan.of(strategy.id(), strategy)));
        whole.plans().forEach(plan -> known.put(plan.name(), plan));
        List<Plan> chosen = new ArrayList<>();
        for (String name : plans) {
            Plan plan = known.get(name);
            chosen.add(plan != null ? plan : configured(name, strategies, known.keySet()));
        }
        return chosen.isEmpty() ? whole.plans() : chosen;
    }

    /** A strategy with parameters, as no plan is called. */
    private static Plan configured(String name, Plugins<ScoringStrategy> strategies, Set<String> known) {
        TypedPlugin typed = TypedPlugin.parse(name);
        if (!known.contains(typed.id())) {
            throw new IllegalArgumentException(Names.unknown("plan", typed.id(), known, Plugins.MISSING));
        }
        return Plan.of(name, strategies.get(typed.id()).with(typed.settings()));
    }

    private static String baseline(Scenario whole, List<Plan> chosen, @Nullable String baseline) {
        List<String> names = chosen.stream().map(Plan::name).toList();
        if (baseline != null) {
            Names.requireKnown("baseline", baseline, names);
            return baseline;
        }
        return names.contains(whole.baseline()) ? whole.baseline() : names.get(0);
    }
}
