package io.lionshare.examples.cli;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.plan.ClaimSource;
import io.lionshare.plan.Plan;
import io.lionshare.plugin.Plugins;
import io.lionshare.plugin.PrintableText;
import io.lionshare.rule.AllocationRule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how the chosen plans divide. */
final class DivisionOptions {
    @Option(
            names = "--rules",
            split = ",",
            paramLabel = "RULE,...",
            hideParamSyntax = true,
            description = "Every plan under each of these rules; see lionshare list rules.")
    private List<String> rules = List.of();

    @Option(
            names = "--stretch",
            paramLabel = "FACTOR",
            description = "Claims are this much above what proportional division needs, at least 1; by default 1.5.")
    private @Nullable String stretch;

    @Option(names = "--method", paramLabel = "METHOD", description = "How amounts are made whole.")
    private @Nullable String method;

    /** The plans with what was asked for in place of their own. */
    List<Plan> applyTo(List<Plan> plans) {
        List<Plan> divided = new ArrayList<>();
        for (Plan plan : plans) {
            Plan whole = method == null
                    ? plan
                    : plan.withMethod(Plugins.load(ApportionmentMethod.class).get(method));
            divided.addAll(underRules(stretch == null ? whole : whole.withClaims(claims(stretch)), plans.size()));
        }
        return divided;
    }

    private static ClaimSource claims(String stretch) {
        try {
            return ClaimSource.stretched(stretch);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "stretch ('" + PrintableText.value(stretch) + "') must be a number such as 1.5", e);
        }
    }

    /** Named after the rules alone where there is but one plan. */
    private List<Plan> underRules(Plan plan, int plans) {
        if (rules.isEmpty()) {
            return List.of(plan);
        }
        Plugins<AllocationRule> known = Plugins.load(AllocationRule.class);
        return rules.stream()
                .map(rule -> plan.withRule(known.get(rule)).withName(plans == 1 ? rule : plan.name() + " " + rule))
                .toList();
    }
}
