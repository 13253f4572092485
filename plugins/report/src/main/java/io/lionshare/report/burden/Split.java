package io.lionshare.report.burden;

import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.Derivation;
import io.lionshare.model.Label;
import io.lionshare.model.Limit;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** One burden under every plan. A plan is named by its position; the baseline has position 0. */
public final class Split {
    private final Comparison comparison;
    private final Burden burden;
    private final List<Plan> plans;
    private final List<Allocation> allocations;
    private final Map<Integer, Derivation> derivations = new ConcurrentHashMap<>();
    private final List<Parts> parts;
    private final Map<String, Member> members;
    private final Map<String, BigDecimal> largest;
    private final AmountFormat amounts;
    private final boolean isWhole;

    private Split(Comparison comparison, Burden burden) {
        this.comparison = comparison;
        this.burden = burden;
        this.plans = Plans.of(comparison.scenario());
        this.allocations =
                plans.stream().map(plan -> comparison.allocation(burden, plan)).toList();
        this.parts = allocations.stream().map(Parts::of).toList();
        this.members = alliance().members().stream().collect(Collectors.toMap(Member::id, member -> member));
        this.largest = members.keySet().stream().collect(Collectors.toMap(id -> id, this::mostOf));
        this.amounts = AmountFormat.of(burden);
        this.isWhole = alliance().members().stream()
                .allMatch(member -> ShareFormat.areWhole(
                        parts.stream().map(part -> part.share(member.id())).toList()));
    }

    private BigDecimal mostOf(String member) {
        return parts.stream().map(part -> part.share(member)).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /**
     * A burden under every plan.
     *
     * @param comparison the plans side by side
     * @param burden one of its burdens
     * @return the split
     */
    public static Split of(Comparison comparison, Burden burden) {
        return new Split(comparison, burden);
    }

    /**
     * Every burden under every plan.
     *
     * @param comparison the plans side by side
     * @return one for each burden, in order
     */
    public static List<Split> all(Comparison comparison) {
        return comparison.scenario().burdens().stream()
                .map(burden -> new Split(comparison, burden))
                .toList();
    }

    /**
     * The plans side by side.
     *
     * @return the comparison
     */
    public Comparison comparison() {
        return comparison;
    }

    /**
     * What is divided.
     *
     * @return the burden
     */
    public Burden burden() {
        return burden;
    }

    /**
     * What people call the burden.
     *
     * @return the label
     */
    public Label label() {
        return burden.type().label();
    }

    /**
     * How amounts of the burden are written.
     *
     * @return the amounts
     */
    public AmountFormat amounts() {
        return amounts;
    }

    /**
     * The plans, the baseline first.
     *
     * @return the plans
     */
    public List<Plan> plans() {
        return plans;
    }

    /**
     * How many plans there are.
     *
     * @return at least 1
     */
    public int size() {
        return plans.size();
    }

    /**
     * A plan within a sentence.
     *
     * @param plan its position
     * @return such as {@code by GDP}
     */
    public String phrase(int plan) {
        return plans.get(plan).label().phrase();
    }

    /**
     * The members.
     *
     * @return the alliance
     */
    public Alliance alliance() {
        return comparison.scenario().alliance();
    }

    /**
     * A member by its id.
     *
     * @param id the id
     * @return the member; empty if there is none, such as for the name of a bloc
     */
    public Optional<Member> member(String id) {
        return Optional.ofNullable(members.get(id));
    }

    /**
     * The burden under one plan.
     *
     * @param plan its position
     * @return the allocation
     */
    public Allocation allocation(int plan) {
        return allocations.get(plan);
    }

    /**
     * The steps to the amounts under one plan, computed when it is first asked for.
     *
     * @param plan its position
     * @return the steps
     */
    public Derivation derivation(int plan) {
        return derivations.computeIfAbsent(plan, key -> allocations.get(key).derivation());
    }

    /**
     * The members and blocs that stand at a limit of theirs under one plan.
     *
     * @param plan its position
     * @return the limits, in order of declaration
     */
    public Set<Limit> binding(int plan) {
        return parts.get(plan).binding();
    }

    /**
     * What a member or bloc carries.
     *
     * @param plan the position of the plan
     * @param name a member's id or a bloc's name
     * @return in the unit of the burden
     */
    public BigDecimal amount(int plan, String name) {
        return parts.get(plan).amount(name);
    }

    /**
     * What a member or bloc carries, as a part of all.
     *
     * @param plan the position of the plan
     * @param name a member's id or a bloc's name
     * @return within 0 .. 1
     */
    public BigDecimal share(int plan, String name) {
        return parts.get(plan).share(name);
    }

    /**
     * How much more a member or bloc carries than under the baseline.
     *
     * @param plan the position of the plan
     * @param name a member's id or a bloc's name
     * @return in the unit of the burden
     */
    public BigDecimal change(int plan, String name) {
        return amount(plan, name).subtract(amount(0, name));
    }

    /**
     * The largest share of a member under any plan.
     *
     * @param member the member
     * @return within 0 .. 1
     */
    public BigDecimal largest(Member member) {
        return largest.getOrDefault(member.id(), BigDecimal.ZERO);
    }

    /**
     * The members from the one that carries most under a plan to the one that carries least; equal ones in the order given.
     *
     * @param plan the position of the plan
     * @return all members
     */
    public List<Member> ranked(int plan) {
        return parts.get(plan).ranked();
    }

    /**
     * The members that carry nothing under any plan.
     *
     * @return in the order given
     */
    public List<Member> nothing() {
        return alliance().membersAsGiven().stream()
                .filter(member -> largest(member).signum() == 0)
                .toList();
    }

    /**
     * Whether all shares of members are whole percent, so that charts need no decimals.
     *
     * @return true if they are
     */
    public boolean isWhole() {
        return isWhole;
    }

    /**
     * The bloc with the largest share under the baseline, of those that leave a member out.
     *
     * @return the first one if several are equal; empty if there is none
     */
    public Optional<Bloc> lion() {
        return blocs().stream()
                .max(Comparator.comparing((Bloc bloc) -> amount(0, bloc.name()))
                        .thenComparingInt(bloc -> -blocs().indexOf(bloc)));
    }

    /**
     * The blocs that leave a member out: one of all members says nothing of shares.
     *
     * @return in the order of the alliance
     */
    public List<Bloc> blocs() {
        return alliance().blocs().stream()
                .filter(bloc -> bloc.members().size() < alliance().size())
                .toList();
    }
}
