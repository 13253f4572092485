package io.lionshare.pledge;

import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.model.StepBack;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Change;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Who fills the gap of one burden when a member or bloc steps back, by scores and claims that stay as they were. Immutable.
 *
 * <p>Under a parametric rule the common level rises until the gap is filled, so no other member's ideal amount falls; in
 * whole units one can fall, by a unit mostly, since remainders change hands.
 */
public final class Withdrawal {
    private final Allocation before;
    private final Allocation after;
    private final StepBack step;
    private final Change change;

    private Withdrawal(Allocation before, Allocation after, StepBack step) {
        this.before = before;
        this.after = after;
        this.step = step;
        this.change = Change.between(before, after);
    }

    /**
     * The withdrawal from every burden of a scenario.
     *
     * @param scenario burdens and limits
     * @param plan how they are divided
     * @param step who steps back, and how far
     * @return one withdrawal for each burden, in order
     * @throws IllegalArgumentException if the member, bloc or a burden is unknown, or if a cap above 0 on a bloc does not
     *     nest with the blocs that carry limits
     * @throws io.lionshare.model.InfeasibleException if the others' limits leave no room for the gap
     * @throws IllegalStateException if a plug-in of the plan fails or returns a wrong result
     */
    public static List<Withdrawal> of(Scenario scenario, Plan plan, StepBack step) {
        step.requireFit(scenario.alliance(), scenario.burdens());
        return scenario.burdens().stream()
                .map(burden -> of(scenario.allocate(burden, plan), step))
                .toList();
    }

    /**
     * The withdrawal from one burden.
     *
     * @param before how it was divided
     * @param step who steps back, and how far
     * @return the withdrawal
     * @throws IllegalArgumentException if the member or bloc is unknown
     * @throws io.lionshare.model.InfeasibleException if the others' limits leave no room for the gap
     * @throws IllegalStateException if a plug-in of the plan fails or returns a wrong result
     */
    public static Withdrawal of(Allocation before, StepBack step) {
        return new Withdrawal(
                before,
                Allocator.again(before, step.within(before.alliance(), before.burden(), before.limits())),
                step);
    }

    /**
     * What was divided.
     *
     * @return the burden
     */
    public Burden burden() {
        return before.burden();
    }

    /**
     * How it was divided.
     *
     * @return the first allocation
     */
    public Allocation before() {
        return before;
    }

    /**
     * How the gap is filled.
     *
     * @return the second allocation
     */
    public Allocation after() {
        return after;
    }

    /**
     * Who pays what more.
     *
     * @return the second allocation less the first
     */
    public Change change() {
        return change;
    }

    /**
     * What is left for the others to carry.
     *
     * @return what the one who steps back gives less, in the burden's unit, &ge; 0
     */
    public BigDecimal released() {
        return change.of(step.who()).negate();
    }

    /**
     * What a member or bloc carries more, for each unit of an indicator.
     *
     * @param name a member's id or a bloc's name
     * @param indicator the id of the indicator, such as {@code gdp}
     * @return the change in the burden's unit / the indicator; empty if that is not known or 0
     * @throws IllegalArgumentException if there is no such member or bloc
     */
    public OptionalDouble relative(String name, String indicator) {
        double sum = 0;
        for (int i : before.alliance().positions(name)) {
            Double own = before.alliance().members().get(i).indicators().get(indicator);
            if (own == null) {
                return OptionalDouble.empty();
            }
            sum += own;
        }
        return sum == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(change.of(name).doubleValue() / sum);
    }

    /**
     * The members that carry less although another one stepped back.
     *
     * @return members outside of those who step back whose whole amount falls, in order of their ids; under a parametric
     *     rule rounding is the only cause
     */
    public List<Member> falls() {
        return others(
                i -> after.apportionment().units(i) < before.apportionment().units(i));
    }

    /**
     * The members whose ideal amount falls although another one stepped back.
     *
     * @return members outside of those who step back, in order of their ids; empty under a parametric rule
     */
    public List<Member> idealFalls() {
        return others(i -> ideal(after, i).compareTo(ideal(before, i)) < 0);
    }

    private static Fraction ideal(Allocation allocation, int member) {
        return Fraction.of(allocation.ideal(), member);
    }

    private List<Member> others(IntPredicate test) {
        List<Integer> stepping =
                Arrays.stream(before.alliance().positions(step.who())).boxed().toList();
        return IntStream.range(0, before.alliance().size())
                .filter(i -> !stepping.contains(i) && test.test(i))
                .mapToObj(before.alliance().members()::get)
                .toList();
    }

    @Override
    public String toString() {
        return PrintableText.brief(
                "withdrawal of " + step.who() + " from " + before.burden().id());
    }
}
