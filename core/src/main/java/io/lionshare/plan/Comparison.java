package io.lionshare.plan;

import com.google.common.primitives.Longs;
import io.lionshare.model.Burden;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plans of a scenario side by side: one allocation for each plan and burden. Immutable. */
public final class Comparison {
    private final Scenario scenario;
    private final Map<String, Map<String, Allocation>> allocations; // by burden, then plan

    private Comparison(Scenario scenario, Map<String, Map<String, Allocation>> allocations) {
        this.scenario = scenario;
        this.allocations = allocations;
    }

    /**
     * Carries out every plan for every burden.
     *
     * @param scenario what to compare
     * @return the comparison
     * @throws IllegalArgumentException if a plan does not fit the alliance
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits of a burden
     * @throws IllegalStateException if a plug-in fails or returns a wrong result
     */
    public static Comparison of(Scenario scenario) {
        return of(scenario, () -> {});
    }

    /**
     * Carries out every plan for every burden, and reports progress.
     *
     * @param scenario what to compare
     * @param allocated is run after each of the plans &times; burdens allocations
     * @return the comparison
     * @throws IllegalArgumentException if a plan does not fit the alliance
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits of a burden
     * @throws IllegalStateException if a plug-in fails or returns a wrong result
     */
    public static Comparison of(Scenario scenario, Runnable allocated) {
        Map<String, Map<String, Allocation>> allocations = new LinkedHashMap<>();
        for (Burden burden : scenario.burdens()) {
            Map<String, Allocation> byPlan = new LinkedHashMap<>();
            for (Plan plan : scenario.plans()) {
                byPlan.put(plan.name(), scenario.allocate(burden, plan));
                allocated.run();
            }
            allocations.put(burden.id(), byPlan);
        }
        return new Comparison(scenario, allocations);
    }

    /**
     * What is compared.
     *
     * @return the scenario
     */
    public Scenario scenario() {
        return scenario;
    }

    /**
     * The allocation of one burden under one plan.
     *
     * @param burden one of the scenario's burdens
     * @param plan one of its plans
     * @return the allocation
     * @throws IllegalArgumentException if there is no burden of this id, or no plan of this name
     */
    public Allocation allocation(Burden burden, Plan plan) {
        return allocation(burden.id(), plan.name());
    }

    /**
     * The allocation of one burden under one plan, for scripts.
     *
     * @param burden the burden's id
     * @param plan the plan's name
     * @return the allocation
     * @throws IllegalArgumentException if there is no such burden or plan
     */
    public Allocation allocation(String burden, String plan) {
        return Names.find("plan", plan, Names.find("burden", burden, allocations));
    }

    /**
     * What changes when a plan takes the place of the baseline: who carries less, who carries more, how much moves.
     *
     * @param burden one of the scenario's burdens
     * @param plan one of its plans
     * @return the change
     * @throws IllegalArgumentException if there is no burden of this id, or no plan of this name
     */
    public Change change(Burden burden, Plan plan) {
        return Change.between(allocation(burden, scenario.baselinePlan()), allocation(burden, plan));
    }

    /**
     * Which part of a burden is carried by those who carry least for each unit of an indicator.
     *
     * @param burden one of the scenario's burdens
     * @param plan one of its plans
     * @param indicator the id of the indicator, such as {@code gdp}
     * @return the curve
     * @throws IllegalArgumentException if there is no such burden, plan or indicator, or if no curve can be drawn of it
     */
    public LorenzCurve lorenz(Burden burden, Plan plan, String indicator) {
        return LorenzCurve.of(allocation(burden, plan), indicator);
    }

    /**
     * The plans that come to the same split of a burden.
     *
     * @param burden one of the scenario's burdens
     * @return groups of two or more plans, by name, under which every member carries the same
     * @throws IllegalArgumentException if there is no burden of this id
     */
    public List<List<String>> sameSplits(Burden burden) {
        Map<List<Long>, List<String>> bySplit = new LinkedHashMap<>();
        for (Plan plan : scenario.plans()) {
            List<Long> split =
                    Longs.asList(allocation(burden, plan).apportionment().toArray());
            bySplit.computeIfAbsent(split, first -> new ArrayList<>()).add(plan.name());
        }
        return bySplit.values().stream()
                .filter(plans -> plans.size() > 1)
                .map(List::copyOf)
                .toList();
    }

    @Override
    public String toString() {
        return PrintableText.brief("comparison of " + scenario);
    }
}
