package io.lionshare.plan;

import com.google.common.primitives.Longs;
import io.lionshare.model.Burden;
import io.lionshare.plugin.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plans of a scenario side by side: one allocation for each plan and burden. Immutable. */
public final class Comparison {
    private final Scenario scenario;
    private final Map<String, Map<String, Allocation>> allocations;

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
     * Carries out every plan for every burden, and tells of progress.
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
        for (Plan plan : scenario.plans()) {
            Map<String, Allocation> byBurden = new LinkedHashMap<>();
            for (Burden burden : scenario.burdens()) {
                byBurden.put(burden.type().id(), scenario.allocate(burden, plan));
                allocated.run();
            }
            allocations.put(plan.name(), byBurden);
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
     * @param plan the plan's name
     * @param burden the id of the burden's contribution type
     * @return the allocation
     * @throws IllegalArgumentException if there is no such plan or burden
     */
    public Allocation allocation(String plan, String burden) {
        return Names.find("burden", burden, Names.find("plan", plan, allocations));
    }

    /**
     * How much more a member or bloc carries under a plan than under the baseline.
     *
     * @param plan the plan's name
     * @param burden the id of the burden's contribution type
     * @param name a member's id or a bloc's name
     * @return the difference in the burden's unit; negative if it carries less
     * @throws IllegalArgumentException if there is no such plan, burden, member or bloc
     */
    public BigDecimal difference(String plan, String burden, String name) {
        return change(plan, burden).of(name);
    }

    /**
     * What changes when a plan takes the place of the baseline: who wins, who loses, how much changes hands.
     *
     * @param plan the plan's name
     * @param burden the id of the burden's contribution type
     * @return the change
     * @throws IllegalArgumentException if there is no such plan or burden
     */
    public Change change(String plan, String burden) {
        return Change.between(allocation(scenario.baseline(), burden), allocation(plan, burden));
    }

    /**
     * Which part of a burden is carried by those who carry least for each unit of an indicator.
     *
     * @param plan the plan's name
     * @param burden the id of the burden's contribution type
     * @param indicator the id of the indicator, such as {@code gdp}
     * @return the curve
     * @throws IllegalArgumentException if there is no such plan, burden or indicator, or if no curve can be drawn of it
     */
    public LorenzCurve lorenz(String plan, String burden, String indicator) {
        return LorenzCurve.of(allocation(plan, burden), indicator);
    }

    /**
     * The plans that come to the same split of a burden.
     *
     * @param burden the id of the burden's contribution type
     * @return groups of two or more plans, by name, under which every member carries the same
     * @throws IllegalArgumentException if there is no such burden
     */
    public List<List<String>> sameSplits(String burden) {
        Map<List<Long>, List<String>> bySplit = new LinkedHashMap<>();
        for (Plan plan : scenario.plans()) {
            List<Long> split =
                    Longs.asList(allocation(plan.name(), burden).apportionment().toArray());
            bySplit.computeIfAbsent(split, first -> new ArrayList<>()).add(plan.name());
        }
        return bySplit.values().stream()
                .filter(plans -> plans.size() > 1)
                .map(List::copyOf)
                .toList();
    }
}
