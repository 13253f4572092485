package io.lionshare.files;

import io.lionshare.level.Amounts;
import io.lionshare.model.Actual;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugin;
import io.lionshare.score.Blend;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A scenario as one text with everything that it says, so that two can be compared. */
final class ScenarioText {
    /** Distinguishes one tie-break from the other. */
    private static final Amounts UNEQUAL = Amounts.of(1, 2);

    private ScenarioText() {}

    static String of(Scenario scenario) {
        return String.join(
                "\n",
                scenario.name(),
                scenario.alliance().indicators().toString(),
                scenario.alliance().members().toString(),
                Set.copyOf(scenario.alliance().blocs()).stream()
                        .map(Object::toString)
                        .sorted()
                        .toList()
                        .toString(),
                scenario.burdens().toString(),
                scenario.burdens().stream().map(scenario::limitsOf).toList().toString(),
                scenario.requirements().stream()
                        .map(requirement ->
                                requirement.actual().map(ScenarioText::actual).orElse("unknown"))
                        .toList()
                        .toString(),
                scenario.plans().stream().map(ScenarioText::plan).collect(Collectors.joining("\n")),
                scenario.baseline(),
                scenario.description().notes().toString(),
                scenario.description().sources().toString(),
                scenario.pledges().toString(),
                scenario.whatIfs().toString(),
                scenario.prices().toString());
    }

    private static String actual(Actual actual) {
        return String.join(
                "; ", actual.measure().toString(), actual.figures().toString(), actual.source(), actual.date());
    }

    private static String plan(Plan plan) {
        String strategy = plan.strategy() instanceof Blend blend
                ? blend.parts().stream()
                        .map(part -> part.weight() + " x " + plugin(part.strategy()))
                        .collect(Collectors.joining(" + "))
                : plugin(plan.strategy());
        return String.join(
                "; ",
                List.of(
                        plan.name(),
                        strategy,
                        plugin(plan.rule()),
                        plan.claims().describe(),
                        plugin(plan.method()),
                        plan.tieBreak().compare(UNEQUAL, 0, 1) < 0 ? "member order" : "larger weight"));
    }

    private static String plugin(Plugin plugin) {
        return plugin.id() + plugin.parameters();
    }
}
