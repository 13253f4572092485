package io.lionshare.plan;

import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * Plans that are compared, and the one that the others are compared with.
 *
 * @param list the plans, at least one, under different names
 * @param baseline the name of one of them
 */
public record PlanSet(List<Plan> list, String baseline) {
    /** Refuses an empty list, a name used twice, and a baseline that is not among them. */
    public PlanSet {
        Objects.requireNonNull(list, "list of plans");
        Objects.requireNonNull(baseline, "baseline of plans");
        list = List.copyOf(list);
        Scenario.requireSome("plan", list);
        Names.requireKnown(
                "plan",
                baseline,
                Scenario.distinct("plan", list.stream().map(Plan::name).toList()));
    }

    /**
     * Plans of which the first is the baseline.
     *
     * @param list the plans, at least one, under different names
     * @return the plans
     * @throws IllegalArgumentException if there is none, or a name is used twice
     */
    public static PlanSet of(List<Plan> list) {
        Scenario.requireSome("plan", list);
        return new PlanSet(list, list.get(0).name());
    }

    /**
     * A plan by its name.
     *
     * @param name the name
     * @return the plan
     * @throws IllegalArgumentException if there is no such plan
     */
    public Plan get(String name) {
        List<String> names = list.stream().map(Plan::name).toList();
        Names.requireKnown("plan", name, names);
        return list.get(names.indexOf(name));
    }

    @Override
    public String toString() {
        return PrintableText.brief(Nouns.count(list.size(), "plans") + ", of which " + baseline + " is the baseline");
    }
}
