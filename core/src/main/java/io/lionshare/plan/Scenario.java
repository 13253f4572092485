package io.lionshare.plan;

import com.google.common.collect.ImmutableMap;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Limits;
import io.lionshare.model.Pledges;
import io.lionshare.model.Prices;
import io.lionshare.model.WhatIf;
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
 * @param pledges what members have said that they would give
 * @param whatIfs the questions put to it, under different names
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
        Pledges pledges,
        List<WhatIf> whatIfs,
        Optional<Prices> prices) {
    /**
     * Refuses an empty list, a name used twice, limits, pledges, what-ifs, prices or a baseline that name nothing, and
     * prices that leave a burden out.
     */
    public Scenario {
        burdens = List.copyOf(burdens);
        limits = ImmutableMap.copyOf(limits);
        plans = List.copyOf(plans);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
        whatIfs = List.copyOf(whatIfs);
        requireSome("burden", burdens);
        requireSome("plan", plans);
        Set<String> types = distinct("burden", burdens.stream().map(Burden::id).toList());
        limits.forEach((type, ofBurden) -> {
            Names.requireKnown("burden with limits", type, types);
            ofBurden.requireFit(alliance);
        });
        Names.requireKnown(
                "plan",
                baseline,
                distinct("plan", plans.stream().map(Plan::name).toList()));
        pledges.requireFit(alliance, burdens);
        distinct("what-if", whatIfs.stream().map(WhatIf::name).toList());
        for (WhatIf whatIf : whatIfs) {
            whatIf.requireFit(alliance, burdens, pledges);
        }
        prices.ifPresent(list -> list.requireFor(types));
    }

    /**
     * A scenario with neither pledges nor questions, whose indicators say where the figures come from.
     *
     * @param name a title
     * @param alliance the members
     * @param burdens what is needed, at least one, each of another contribution type
     * @param limits limits by the id of the burden's contribution type; a burden without an entry has none
     * @param plans how to divide, at least one, under different names
     * @param baseline the name of the plan that the others are compared with
     * @param notes sentences that a reader should see beside the numbers
     * @throws IllegalArgumentException if a list is empty, a name is used twice, or limits or baseline name nothing
     */
    public Scenario(
            String name,
            Alliance alliance,
            List<Burden> burdens,
            Map<String, Limits> limits,
            List<Plan> plans,
            String baseline,
            List<String> notes) {
        this(
                name,
                alliance,
                burdens,
                limits,
                plans,
                baseline,
                notes,
                List.of(),
                Pledges.none(),
                List.of(),
                Optional.empty());
    }

    private static void requireSome(String role, List<?> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("a scenario must have at least one " + role);
        }
    }

    private static Set<String> distinct(String role, List<String> names) {
        Set<String> distinct = new HashSet<>();
        for (String name : names) {
            if (!distinct.add(name)) {
                throw new IllegalArgumentException(role + " " + name + " is given twice; names must differ");
            }
        }
        return distinct;
    }

    /**
     * A copy with other plans.
     *
     * @param others the plans, at least one
     * @param newBaseline the name of one of them
     * @return the copy
     * @throws IllegalArgumentException if a name is used twice or the baseline is not among them
     */
    public Scenario withPlans(List<Plan> others, String newBaseline) {
        return new Scenario(
                name, alliance, burdens, limits, others, newBaseline, notes, sources, pledges, whatIfs, prices);
    }

    /**
     * A copy under one plan alone.
     *
     * @param plan the plan, which is the baseline
     * @return the copy
     */
    public Scenario under(Plan plan) {
        return withPlans(List.of(plan), plan.name());
    }

    /**
     * A copy with other sources.
     *
     * @param others titles, dates, addresses
     * @return the copy
     */
    public Scenario withSources(List<String> others) {
        return new Scenario(name, alliance, burdens, limits, plans, baseline, notes, others, pledges, whatIfs, prices);
    }

    /**
     * A copy with other pledges.
     *
     * @param others the pledges
     * @return the copy
     * @throws IllegalArgumentException if a pledge names an unknown member, bloc or type
     */
    public Scenario withPledges(Pledges others) {
        return new Scenario(name, alliance, burdens, limits, plans, baseline, notes, sources, others, whatIfs, prices);
    }

    /**
     * A copy with other questions.
     *
     * @param others the questions, under different names
     * @return the copy
     * @throws IllegalArgumentException if a question names an unknown member, bloc or type
     */
    public Scenario withWhatIfs(List<WhatIf> others) {
        return new Scenario(name, alliance, burdens, limits, plans, baseline, notes, sources, pledges, others, prices);
    }

    /**
     * The plan that the others are compared with.
     *
     * @return the plan whose name is the baseline's
     */
    public Plan baselinePlan() {
        return plan(baseline);
    }

    /**
     * A plan by its name.
     *
     * @param plan the name
     * @return the plan
     * @throws IllegalArgumentException if there is no such plan
     */
    public Plan plan(String plan) {
        List<String> names = plans.stream().map(Plan::name).toList();
        Names.requireKnown("plan", plan, names);
        return plans.get(names.indexOf(plan));
    }

    /**
     * A copy with prices.
     *
     * @param others what a quantum of each burden counts for
     * @return the copy
     * @throws IllegalArgumentException if a burden has no price, or a price no burden
     */
    public Scenario withPrices(Prices others) {
        return new Scenario(
                name,
                alliance,
                burdens,
                limits,
                plans,
                baseline,
                notes,
                sources,
                pledges,
                whatIfs,
                Optional.of(others));
    }

    /**
     * The limits of a burden.
     *
     * @param burden one of the burdens
     * @return its limits, or none
     */
    public Limits limitsOf(Burden burden) {
        return limits.getOrDefault(burden.id(), Limits.none());
    }

    /**
     * Divides a burden of the scenario within its limits.
     *
     * @param burden one of the burdens
     * @param plan how to divide; any plan, also one that is not among the scenario's
     * @return whole quanta that add up to the burden exactly and keep every limit
     * @throws IllegalArgumentException if the plan does not fit the alliance
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits
     * @throws IllegalStateException if a plug-in of the plan fails or returns a wrong result
     */
    public Allocation allocate(Burden burden, Plan plan) {
        return Allocator.allocate(alliance, burden, limitsOf(burden), plan);
    }
}
