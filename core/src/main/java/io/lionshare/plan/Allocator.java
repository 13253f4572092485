package io.lionshare.plan;

import io.lionshare.apportion.Apportionment;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.TieBreak;
import io.lionshare.level.Amounts;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.LimitTree;
import io.lionshare.model.Limits;
import io.lionshare.model.UnsupportedLimitException;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.AllocationRule;
import io.lionshare.score.Scores;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Carries out a plan: strategy &rarr; scores &rarr; claims &rarr; rule &rarr; ideal amounts &rarr; method &rarr; whole
 * quanta.
 *
 * <p>What a plug-in returns is checked; a wrong result is refused, naming the plug-in's id and class. Everything that a
 * plug-in is given is immutable. Stateless; safe for use by many threads.
 */
public final class Allocator {
    private static final String METHOD = "apportionment method";

    private Allocator() {}

    /**
     * Divides one burden.
     *
     * @param alliance the members
     * @param burden what is needed
     * @param limits floors and ceilings; made whole (floors up, ceilings down) before the rule runs
     * @param plan how to divide
     * @return whole quanta that add up to the burden exactly and keep every limit
     * @throws IllegalArgumentException if the limits do not fit the alliance (an unknown name, a floor above its ceiling,
     *     blocs that overlap without nesting), or if strategy, claims, rule or method refuse what they are given
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits
     * @throws IllegalStateException if a plug-in of the plan fails or returns a wrong result
     */
    public static Allocation allocate(Alliance alliance, Burden burden, Limits limits, Plan plan) {
        LimitTree tree = limits.resolve(alliance, burden);
        Scores scores = plan.scores(alliance, Idle.in(alliance, tree));
        AllocationProblem problem = plan.claims().problem(alliance, scores, tree, burden.type());
        return divide(alliance, burden, limits, plan, scores, problem);
    }

    /**
     * Divides a burden once more within other limits, by the scores and claims that it was divided by before.
     *
     * @param before the first division
     * @param limits other floors and ceilings
     * @return whole quanta that add up to the burden exactly and keep the other limits
     * @throws IllegalArgumentException if the limits do not fit the alliance, or if rule or method refuse them
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits
     * @throws IllegalStateException if a plug-in of the plan fails or returns a wrong result
     */
    public static Allocation again(Allocation before, Limits limits) {
        LimitTree tree = limits.resolve(before.alliance(), before.burden());
        AllocationProblem problem = AllocationProblem.of(before.problem().claims(), tree);
        return divide(before.alliance(), before.burden(), limits, before.plan(), before.scores(), problem);
    }

    /**
     * Divides a burden once more within the same limits, and repeats only the steps from one on. Alliance and plan must give the steps
     * before it what they were given the first time, which is not checked.
     *
     * @param before the first division
     * @param from the first step that alliance or plan change
     * @param alliance the same members and blocs; figures may differ if scores are repeated
     * @param plan how to divide
     * @return what {@link #allocate} makes of them
     * @throws IllegalArgumentException if strategy, claims, rule or method refuse what they are given
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits
     * @throws IllegalStateException if a plug-in of the plan fails or returns a wrong result
     */
    public static Allocation again(Allocation before, DivisionStep from, Alliance alliance, Plan plan) {
        Objects.requireNonNull(from, "first step of a division");
        Objects.requireNonNull(alliance, "alliance");
        Objects.requireNonNull(plan, "plan");
        Burden burden = before.burden();
        LimitTree tree = from.repeats(DivisionStep.LIMITS)
                ? before.limits().resolve(alliance, burden)
                : before.problem().limits();
        Scores scores =
                from.repeats(DivisionStep.SCORES) ? plan.scores(alliance, Idle.in(alliance, tree)) : before.scores();
        AllocationProblem problem = from.repeats(DivisionStep.CLAIMS)
                ? plan.claims().problem(alliance, scores, tree, burden.type())
                : before.problem();
        return from.repeats(DivisionStep.RULE)
                ? divide(alliance, burden, before.limits(), plan, scores, problem)
                : round(alliance, burden, before.limits(), plan, scores, problem, before::idealAmounts);
    }

    private static Allocation divide(
            Alliance alliance, Burden burden, Limits limits, Plan plan, Scores scores, AllocationProblem problem) {
        return round(alliance, burden, limits, plan, scores, problem, () -> divide(plan.rule(), problem));
    }

    private static Allocation round(
            Alliance alliance,
            Burden burden,
            Limits limits,
            Plan plan,
            Scores scores,
            AllocationProblem problem,
            Supplier<IdealAmounts> amounts) {
        LimitTree tree = problem.limits();
        try {
            IdealAmounts ideal = amounts.get();
            FeasibleLimits whole = problem.feasibleLimits().forUnitsOf(ideal.amounts()::isZero);
            Apportionment apportionment = PluginCheck.call(
                    METHOD,
                    plan.method(),
                    () -> plan.method().round(ideal.amounts(), whole, plan.tieBreak()),
                    units -> PluginCheck.units(units, tree));
            return new Allocation(alliance, burden, limits, plan, scores, problem, ideal, apportionment);
        } catch (UnsupportedLimitException e) {
            throw e.in(plan.name(), burden);
        }
    }

    /**
     * Divides by a rule, and checks what it returns.
     *
     * @param rule the rule
     * @param problem total, claims and limits
     * @return one amount per member; they add up to the total and keep the limits, and what amounts in {@code double} miss of
     *     that is made up in proportion to them, which the result says
     * @throws IllegalArgumentException if the rule refuses the problem
     * @throws IllegalStateException if the rule fails or returns a wrong result; the message names its id and class
     */
    public static IdealAmounts divide(AllocationRule rule, AllocationProblem problem) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(problem, "problem");
        return PluginCheck.call(
                "allocation rule",
                rule,
                () -> rule.divide(problem),
                amounts -> PluginCheck.amounts(amounts, problem.limits()));
    }

    /**
     * Makes amounts whole by a method, and checks what it returns.
     *
     * @param method the method
     * @param weights one weight or ideal amount per member
     * @param limits the number of units and the bounds, whole numbers
     * @param tieBreak who gets a unit to which several have equal right
     * @return whole units that add up and keep the limits
     * @throws IllegalArgumentException if the method refuses the weights or limits
     * @throws IllegalStateException if the method fails or returns a wrong result; the message names its id and class
     */
    public static Apportionment apportion(
            ApportionmentMethod method, Amounts weights, LimitTree limits, TieBreak tieBreak) {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(tieBreak, "tie-break");
        return PluginCheck.call(
                METHOD,
                method,
                () -> method.apportion(weights, limits, tieBreak),
                units -> PluginCheck.units(units, limits));
    }
}
