package io.lionshare.plan;

import com.google.common.collect.ImmutableSortedMap;
import io.lionshare.model.Actual;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Limits;
import io.lionshare.model.Pledges;
import io.lionshare.model.Prices;
import io.lionshare.model.WhatIf;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Everything that a comparison needs, in one immutable value.
 *
 * <p>{@link #of} makes the least that a comparison needs; each {@code with…} gives a copy in which one thing differs and
 * everything else is kept.
 *
 * @param description the title, notes and sources
 * @param alliance the members
 * @param requirements what is needed, within which limits, and what is carried today: at least one, each of another
 *     contribution type
 * @param planSet how to divide
 * @param prospects what members have said that they would give, and the questions about it
 * @param prices what a quantum of each burden counts for where burdens are judged together; empty where they are not
 * @param keyed what modules add, by key
 */
public record Scenario(
        Description description,
        Alliance alliance,
        List<Requirement> requirements,
        PlanSet planSet,
        Prospects prospects,
        Optional<Prices> prices,
        Map<String, KeyedValue> keyed) {
    /**
     * Refuses a scenario without a burden, a burden given twice, limits, actual figures, pledges, what-ifs, prices or keyed
     * values that name nothing, and prices that leave a burden out.
     */
    public Scenario {
        Objects.requireNonNull(description, "description of a scenario");
        Objects.requireNonNull(alliance, "alliance of a scenario");
        Objects.requireNonNull(requirements, "requirements of a scenario");
        Objects.requireNonNull(planSet, "plans of a scenario");
        Objects.requireNonNull(prospects, "prospects of a scenario");
        Objects.requireNonNull(prices, "prices of a scenario");
        Objects.requireNonNull(keyed, "keyed values of a scenario");
        requirements = List.copyOf(requirements);
        keyed = ImmutableSortedMap.copyOf(keyed);
        requireSome("burden", requirements);
        List<Burden> burdens = requirements.stream().map(Requirement::burden).toList();
        Set<String> types = distinct("burden", burdens.stream().map(Burden::id).toList());
        for (Requirement requirement : requirements) {
            requirement.limits().requireFit(alliance);
            requirement.actual().ifPresent(actual -> actual.requireFit(alliance));
        }
        prospects.requireFit(alliance, burdens);
        prices.ifPresent(list -> list.requireFor(types));
        keyed.values().forEach(value -> value.requireFit(alliance, burdens));
    }

    /**
     * A scenario with neither limits nor pledges nor questions, whose indicators say where the figures come from.
     *
     * @param name a title
     * @param alliance the members
     * @param burdens what is needed, at least one, each of another contribution type
     * @param plans how to divide, at least one, under different names; the others are compared with the first
     * @return the scenario
     * @throws IllegalArgumentException if a list is empty, or a burden or the name of a plan is given twice
     */
    public static Scenario of(String name, Alliance alliance, List<Burden> burdens, List<Plan> plans) {
        Objects.requireNonNull(alliance, "alliance of a scenario");
        Objects.requireNonNull(plans, "plans of a scenario");
        return new Scenario(
                new Description(name, List.of(), List.of()),
                alliance,
                burdens.stream().map(Requirement::of).toList(),
                PlanSet.of(plans),
                Prospects.none(),
                Optional.empty(),
                Map.of());
    }

    static void requireSome(String role, List<?> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException("a scenario must have at least one " + role);
        }
    }

    static Set<String> distinct(String role, List<String> names) {
        Set<String> distinct = new HashSet<>();
        for (String name : names) {
            if (!distinct.add(name)) {
                throw new IllegalArgumentException(role + " " + name + " is given twice; names must differ");
            }
        }
        return distinct;
    }

    /**
     * The title.
     *
     * @return the description's name
     */
    public String name() {
        return description.name();
    }

    /**
     * What is needed, without limits.
     *
     * @return the burdens, in the order given
     */
    public List<Burden> burdens() {
        return requirements.stream().map(Requirement::burden).toList();
    }

    /**
     * A burden by its id.
     *
     * @param id the id
     * @return the burden
     * @throws IllegalArgumentException if there is no such burden
     */
    public Burden burden(String id) {
        return requirements.get(position("burden", id)).burden();
    }

    /**
     * What is needed of one type, within which limits, and what is carried today.
     *
     * @param burden one of the burdens
     * @return the requirement
     * @throws IllegalArgumentException if there is no burden of this id
     */
    public Requirement requirement(Burden burden) {
        return requirements.get(position("burden", burden.id()));
    }

    private int position(String role, String id) {
        List<String> ids = burdens().stream().map(Burden::id).toList();
        Names.requireKnown(role, id, ids);
        return ids.indexOf(id);
    }

    /**
     * The limits of all burdens that have any.
     *
     * @return limits by the id of the burden, in the order of the burdens
     */
    public Map<String, Limits> limits() {
        Map<String, Limits> limits = new LinkedHashMap<>();
        for (Requirement requirement : requirements) {
            if (!requirement.limits().list().isEmpty()) {
                limits.put(requirement.burden().id(), requirement.limits());
            }
        }
        return limits;
    }

    /**
     * The limits of a burden.
     *
     * @param burden one of the burdens
     * @return its limits, or none
     * @throws IllegalArgumentException if there is no burden of this id
     */
    public Limits limitsOf(Burden burden) {
        return requirement(burden).limits();
    }

    /**
     * What members have said that they would give.
     *
     * @return the pledges
     */
    public Pledges pledges() {
        return prospects.pledges();
    }

    /**
     * The questions about what members give.
     *
     * @return the questions, in the order given
     */
    public List<WhatIf> whatIfs() {
        return prospects.whatIfs();
    }

    /**
     * What a module added.
     *
     * @param <T> the type of its value
     * @param key the module's key, such as {@code timetable}
     * @param type the type of its value
     * @return the value; empty if the scenario has none under the key
     * @throws ClassCastException if the value under the key is of another type
     */
    public <T extends KeyedValue> Optional<T> keyed(String key, Class<T> type) {
        return Optional.ofNullable(keyed.get(key)).map(type::cast);
    }

    /**
     * How to divide.
     *
     * @return the plans, in the order given
     */
    public List<Plan> plans() {
        return planSet.list();
    }

    /**
     * The name of the plan that the others are compared with.
     *
     * @return the name of one of the plans
     */
    public String baseline() {
        return planSet.baseline();
    }

    /**
     * The plan that the others are compared with.
     *
     * @return the plan whose name is the baseline's
     */
    public Plan baselinePlan() {
        return planSet.get(planSet.baseline());
    }

    /**
     * A plan by its name.
     *
     * @param plan the name
     * @return the plan
     * @throws IllegalArgumentException if there is no such plan
     */
    public Plan plan(String plan) {
        return planSet.get(plan);
    }

    /**
     * A copy with another description.
     *
     * @param other the title, notes and sources
     * @return the copy
     */
    public Scenario withDescription(Description other) {
        return new Scenario(other, alliance, requirements, planSet, prospects, prices, keyed);
    }

    /**
     * A copy with other members, or with other figures of them.
     *
     * @param other the members
     * @return the copy
     * @throws IllegalArgumentException if limits, actual figures, pledges or what-ifs name a member or bloc that is not among them
     */
    public Scenario withAlliance(Alliance other) {
        return new Scenario(description, other, requirements, planSet, prospects, prices, keyed);
    }

    /**
     * A copy with other burdens.
     *
     * @param others what is needed and within which limits, at least one
     * @return the copy
     * @throws IllegalArgumentException if there is none, or pledges, what-ifs or prices do not fit them
     */
    public Scenario withRequirements(List<Requirement> others) {
        return new Scenario(description, alliance, others, planSet, prospects, prices, keyed);
    }

    /**
     * A copy with other limits of one burden.
     *
     * @param burden the id of one of the burdens
     * @param others floors and ceilings, in place of all that it had
     * @return the copy
     * @throws IllegalArgumentException if there is no such burden, or a limit names an unknown member or bloc
     */
    public Scenario withLimits(String burden, Limits others) {
        return changed(position("burden with limits", burden), requirement -> requirement.withLimits(others));
    }

    /**
     * A copy with what is carried of one burden today.
     *
     * @param burden the id of one of the burdens
     * @param figures what members really give or were assessed
     * @return the copy
     * @throws IllegalArgumentException if there is no such burden, or a figure is of no member
     */
    public Scenario withActual(String burden, Actual figures) {
        return changed(position("burden with actual figures", burden), requirement -> requirement.withActual(figures));
    }

    private Scenario changed(int position, UnaryOperator<Requirement> change) {
        List<Requirement> changed = new ArrayList<>(requirements);
        changed.set(position, change.apply(changed.get(position)));
        return withRequirements(changed);
    }

    /**
     * A copy with other plans.
     *
     * @param others how to divide
     * @return the copy
     */
    public Scenario withPlans(PlanSet others) {
        return new Scenario(description, alliance, requirements, others, prospects, prices, keyed);
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
        return withPlans(new PlanSet(others, newBaseline));
    }

    /**
     * A copy under one plan alone.
     *
     * @param plan the plan, which is the baseline
     * @return the copy
     */
    public Scenario under(Plan plan) {
        return withPlans(PlanSet.of(List.of(plan)));
    }

    /**
     * A copy with other pledges.
     *
     * @param others the pledges
     * @return the copy
     * @throws IllegalArgumentException if a pledge names an unknown member, bloc or type
     */
    public Scenario withPledges(Pledges others) {
        return withProspects(new Prospects(others, whatIfs()));
    }

    /**
     * A copy with other questions.
     *
     * @param others the questions, under different names
     * @return the copy
     * @throws IllegalArgumentException if a question names an unknown member, bloc or type
     */
    public Scenario withWhatIfs(List<WhatIf> others) {
        return withProspects(new Prospects(pledges(), others));
    }

    /**
     * A copy with prices.
     *
     * @param others what a quantum of each burden counts for
     * @return the copy
     * @throws IllegalArgumentException if a burden has no price, or a price no burden
     */
    public Scenario withPrices(Prices others) {
        return new Scenario(description, alliance, requirements, planSet, prospects, Optional.of(others), keyed);
    }

    private Scenario withProspects(Prospects others) {
        return new Scenario(description, alliance, requirements, planSet, others, prices, keyed);
    }

    /**
     * A copy with one more value of a module, or with another one under the same key.
     *
     * @param key the module's key
     * @param value what the module adds
     * @return the copy
     * @throws IllegalArgumentException if the value names an unknown member, bloc or burden
     */
    public Scenario withKeyed(String key, KeyedValue value) {
        Map<String, KeyedValue> more = new TreeMap<>(keyed);
        more.put(key, value);
        return new Scenario(description, alliance, requirements, planSet, prospects, prices, more);
    }

    /**
     * The members that carry nothing of any burden, since their ceilings, or those of their blocs, are 0. They need no figures.
     *
     * @return their ids
     */
    public Set<String> idle() {
        Set<String> idle = new TreeSet<>();
        alliance.members().forEach(member -> idle.add(member.id()));
        burdens()
                .forEach(burden ->
                        idle.retainAll(Idle.in(alliance, limitsOf(burden).resolve(alliance, burden))));
        return idle;
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

    @Override
    public String toString() {
        return PrintableText.brief(
                "scenario '" + name() + "': " + Nouns.count(burdens().size(), "burdens") + ", "
                        + Nouns.count(plans().size(), "plans") + ", " + alliance);
    }
}
