package io.lionshare.plan;

import com.google.common.collect.ImmutableMap;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Limits;
import io.lionshare.model.Prices;
import io.lionshare.plugin.Names;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a comparison needs, in one immutable value.
 *
 * @param name a title
 * @param alliance the members
 * @param burdens what is needed, at least one, each of another contribution type
 * @param limits limits by the id of the burden's contribution type; a burden without an entry has none
 * @param plans how to divide, at least one, under different names
 * @param baseline the name of the plan that the others are compared with
 * @param notes sentences that a reader should see beside the numbers
 * @param sources where the figures come from, beside what the indicators say of themselves: titles, dates, addresses
 * @param prices what a quantum of each burden counts for where burdens are judged together; empty where they are not
 */
public record Scenario(
        String name,
        Alliance alliance,
        List<Burden> burdens,
        Map<String, Limits> limits,
        List<Plan> plans,
        String baseline,
        List<String> notes,
        List<String> sources,
        Optional<Prices> prices) {
    /**
     * Refuses an empty list, a name used twice, limits, prices or a baseline that name nothing, and prices that leave a
     * burden out.
     */
    public Scenario {
        burdens = List.copyOf(burdens);
        limits = ImmutableMap.copyOf(limits);
        plans = List.copyOf(plans);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
        Set<String> types = distinct(
                "burden", burdens.stream().map(burden -> burden.type().id()).toList());
        limits.keySet().forEach(type -> Names.requireKnown("burden with limits", type, types));
        Names.requireKnown(
                "plan",
                baseline,
                distinct("plan", plans.stream().map(Plan::name).toList()));
        prices.ifPresent(list -> list.requireFor(types));
    }

    /**
     * A scenario whose indicators say where the figures come from.
     *
     * @param name a title
     * @param alliance the members
     * @param burdens what is needed, at least one, each of another contribution type
     * @param limits limits by the id of the burden's contribution type
     * @param plans how to divide, at least one, under different names
     * @param baseline the name of the plan that the others are compared with
     * @param notes sentences that a reader should see beside the numbers
     */
    public Scenario(
            String name,
            Alliance alliance,
            List<Burden> burdens,
            Map<String, Limits> limits,
            List<Plan> plans,
            String baseline,
            List<String> notes) {
        this(name, alliance, burdens, limits, plans, baseline, notes, List.of());
    }

    /**
     * A scenario whose burdens are not judged together.
     *
     * @param name a title
     * @param alliance the members
     * @param burdens what is needed, at least one, each of another contribution type
     * @param limits limits by the id of the burden's contribution type
     * @param plans how to divide, at least one, under different names
     * @param baseline the name of the plan that the others are compared with
     * @param notes sentences that a reader should see beside the numbers
     * @param sources where the figures come from
     */
    public Scenario(
            String name,
            Alliance alliance,
            List<Burden> burdens,
            Map<String, Limits> limits,
            List<Plan> plans,
            String baseline,
            List<String> notes,
            List<String> sources) {
        this(name, alliance, burdens, limits, plans, baseline, notes, sources, Optional.empty());
    }

    private static Set<String> distinct(String role, List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a scenario must have at least one " + role);
        }
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException(role + " " + name + " is given twice; names must differ");
            }
        }
        return seen;
    }

    /**
     * A copy with other plans.
     *
     * @param others at least one plan
     * @param newBaseline the name of one of them
     * @return the copy
     * @throws IllegalArgumentException if a name is used twice or the baseline is not among them
     */
    public Scenario withPlans(List<Plan> others, String newBaseline) {
        return new Scenario(name, alliance, burdens, limits, others, newBaseline, notes, sources, prices);
    }

    /**
     * A copy with prices.
     *
     * @param others what a quantum of each burden counts for
     * @return the copy
     * @throws IllegalArgumentException if a burden has no price, or a price no burden
     */
    public Scenario withPrices(Prices others) {
        return new Scenario(name, alliance, burdens, limits, plans, baseline, notes, sources, Optional.of(others));
    }

    /**
     * The limits of a burden.
     *
     * @param burden one of the burdens
     * @return its limits, or none
     */
    public Limits limitsOf(Burden burden) {
        return limits.getOrDefault(burden.type().id(), Limits.none());
    }
}
