package io.lionshare.robustness.sweep;

import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.PrintableText;
import io.lionshare.robustness.WeightSpace;
import io.lionshare.score.Blend;
import io.lionshare.score.ScoringStrategy;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the draws of a sweep were divided, in words that change with it.
 *
 * @param name of the plan that has the rule and the claims
 * @param rule with its settings
 * @param claims where they come from
 * @param weighted which strategies were weighted
 * @param strategies each with its settings, in order
 */
record SweepPlan(String name, String rule, String claims, Weighted weighted, List<String> strategies) {
    /** Which strategies a sweep has; the names are part of the file format. */
    enum Weighted {
        /** The one of the plan, as it is. */
        PLAN,
        /** Those of all plans of the scenario. */
        ALL_PLANS,
        /** Others, which the scenario does not decide. */
        CHOSEN
    }

    /** Copies the list. */
    SweepPlan {
        Objects.requireNonNull(name, "name of the plan of a sweep");
        strategies = List.copyOf(strategies);
    }

    static SweepPlan of(Scenario scenario, Optional<WeightSpace> space) {
        Plan plan = scenario.baselinePlan();
        List<String> strategies = space.map(
                        weights -> texts(weights.strategies().values()))
                .orElseGet(() -> texts(List.of(plan.strategy())));
        Weighted weighted = strategies.equals(ofAllPlans(scenario))
                ? Weighted.ALL_PLANS
                : space.isPresent() ? Weighted.CHOSEN : Weighted.PLAN;
        return new SweepPlan(
                plan.name(), Plugin.text(plan.rule()), plan.claims().describe(), weighted, strategies);
    }

    /** Refuses a scenario that would divide the draws in another way. */
    void requireOf(Scenario scenario) {
        Plan plan = scenario.plan(name);
        requireSame("rule of plan " + name, rule, Plugin.text(plan.rule()));
        requireSame("claims of plan " + name, claims, plan.claims().describe());
        if (weighted == Weighted.PLAN) {
            requireSame("strategy of plan " + name, strategies, texts(List.of(plan.strategy())));
        } else if (weighted == Weighted.ALL_PLANS) {
            requireSame("strategies of all plans", strategies, ofAllPlans(scenario));
        }
    }

    private static void requireSame(String role, Object drawn, Object now) {
        if (!now.equals(drawn)) {
            throw new IllegalArgumentException(role + " (" + PrintableText.brief(now.toString())
                    + ") must be as in the parts of the sweep (" + PrintableText.brief(drawn.toString())
                    + ")\nMaybe name the scenario that the parts are of, or draw them again.");
        }
    }

    private static List<String> ofAllPlans(Scenario scenario) {
        return WeightSpace.canWeight(scenario.plans())
                ? texts(WeightSpace.ofPlans(scenario.plans()).strategies().values())
                : List.of();
    }

    private static List<String> texts(Collection<ScoringStrategy> strategies) {
        return strategies.stream().map(SweepPlan::text).sorted().toList();
    }

    /** With the settings of all parts of a blend. */
    private static String text(ScoringStrategy strategy) {
        return strategy instanceof Blend blend
                ? blend.parts().stream()
                        .map(part -> part.weight().text() + " of " + text(part.strategy()))
                        .toList()
                        .toString()
                : Plugin.text(strategy);
    }
}
