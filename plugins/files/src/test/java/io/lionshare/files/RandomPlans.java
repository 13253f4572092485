package io.lionshare.files;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.TieBreak;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Plan;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.Blend;
import io.lionshare.score.IndicatorWeighted;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Draws plans, and writes them as a scenario file has them. The last one is the baseline. */
final class RandomPlans {
    private final Random random;
    private final String capacity;
    private final List<Plan> list = new ArrayList<>();
    private final StringBuilder yaml = new StringBuilder();

    RandomPlans(Random random, String capacity) {
        this.random = random;
        this.capacity = capacity;
        yaml.append("plans:\n");
        for (int k = random.nextInt(4); k >= 0; k--) {
            yaml.append("- name: plan-" + k + "\n");
            Plan plan = Plan.of("plan-" + k, strategy());
            if (random.nextBoolean()) {
                yaml.append("  rule: {id: tal-family, parameters: {theta: 0.25}}\n");
                plan = plan.withRule(
                        Plugins.load(AllocationRule.class).get("tal-family").with(Map.of("theta", "0.25")));
            }
            plan = claims(plan);
            if (random.nextBoolean()) {
                yaml.append("  method: webster\n");
                plan = plan.withMethod(Plugins.load(ApportionmentMethod.class).get("webster"));
            }
            if (random.nextBoolean()) {
                boolean order = random.nextBoolean();
                yaml.append("  tie-break: " + (order ? "member-order" : "larger-weight") + "\n");
                plan = plan.withTieBreak(order ? TieBreak.memberOrder() : TieBreak.largerWeight());
            }
            list.add(plan);
        }
    }

    private Plan claims(Plan plan) {
        switch (random.nextInt(3)) {
            case 0 -> {
                yaml.append("  stretch: 1.25\n");
                return plan.withClaims(ClaimSource.stretched("1.25"));
            }
            case 1 -> {
                yaml.append("  capacity: " + capacity + "\n");
                return plan.withClaims(new ClaimSource.Capacity(capacity));
            }
            default -> {
                return plan;
            }
        }
    }

    private ScoringStrategy strategy() {
        Plugins<ScoringStrategy> strategies = Plugins.load(ScoringStrategy.class);
        ScoringStrategy root = strategies.get("gdp-weighted").with(Map.of("exponent", "0.5"));
        switch (random.nextInt(5)) {
            case 3 -> {
                yaml.append("  strategy: {indicator: " + capacity + "}\n");
                return ScoringStrategy.by(capacity);
            }
            case 4 -> {
                yaml.append("  strategy: {" + capacity + ": {weight: 20, exponent: 0.5}}\n");
                return Blend.of(new Blend.Part(IndicatorWeighted.of(capacity, 0.5), 20));
            }
            case 0 -> {
                yaml.append("  strategy: equal\n");
                return strategies.get("equal");
            }
            case 1 -> {
                yaml.append("  strategy: {id: gdp-weighted, parameters: {exponent: 0.5}}\n");
                return root;
            }
            default -> {
                yaml.append("""
                          strategy:
                          - {id: equal, weight: 0.7}
                          - {id: gdp-weighted, weight: 3, parameters: {exponent: 0.5}}
                        """);
                return Blend.of(new Blend.Part(strategies.get("equal"), 0.7), new Blend.Part(root, 3));
            }
        }
    }

    List<Plan> list() {
        return list;
    }

    String baseline() {
        return list.get(list.size() - 1).name();
    }

    String yaml() {
        return yaml.toString();
    }
}
