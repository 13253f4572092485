package io.lionshare.transition;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.LimitTree;
import io.lionshare.plan.Allocation;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import io.lionshare.program.Certificate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How fast a plan can be reached under a cap on change, where total and limits stay as they are. Immutable.
 *
 * <p>With a cap in points or as an amount the least number of steps is the largest of <i>&lceil;|goal&#7522; &minus;
 * start&#7522;| / cap&rceil;</i>, by equal steps, which keep every limit that start and goal keep. In whole quanta the cap
 * counts rounded down.
 *
 * <p>With a cap in percent no member can be faster than by itself. If the greedy road (each year in proportion to the goal,
 * within the caps) needs no more steps than the slowest member by itself, that is the least number. Otherwise it is the least
 * for which a linear program over all steps has a point, and a combination of caps proves that fewer do not (see
 * {@link io.lionshare.program}). With a minimum step that program proves what is impossible and no road: between it and the
 * greedy road the number may remain open.
 */
public final class Fastest {
    private final Alliance alliance;
    private final Optional<StepCount> exact;
    private final Optional<StepCount> whole;
    private final List<OptionalInt> alone;
    private final List<Amounts> road;
    private final List<CapInTheWay> inTheWay;
    private final Optional<Certificate> certificate;

    private Fastest(
            Alliance alliance,
            Optional<StepCount> exact,
            Optional<StepCount> whole,
            List<OptionalInt> alone,
            List<Amounts> road,
            List<CapInTheWay> inTheWay,
            Optional<Certificate> certificate) {
        this.alliance = alliance;
        this.exact = exact;
        this.whole = whole;
        this.alone = alone;
        this.road = road;
        this.inTheWay = inTheWay;
        this.certificate = certificate;
    }

    /** What is to be reached from where, in quanta. */
    record Problem(
            Alliance alliance,
            LimitTree limits,
            Fraction quantum,
            ExactVector start,
            ExactVector goal,
            Cap cap,
            Transition.Overshoot overshoot) {
        int size() {
            return start.size();
        }

        String id(int i) {
            return alliance.members().get(i).id();
        }

        Fraction total() {
            return Fraction.of(limits.total());
        }

        /** The largest change in one step. */
        LargestChange largest(boolean isRise) {
            return cap.largest(isRise, total(), quantum);
        }

        boolean rises(int i) {
            return goal.compare(i, start) > 0;
        }
    }

    /**
     * How fast a plan can be reached.
     *
     * @param goal the plan's allocation; its total and limits hold in all steps
     * @param start what is carried today; shares count
     * @param cap by how much members may change in a step
     * @param overshoot whether a member may leave the way to its goal
     * @return the least number of steps, with a proof
     * @throws IllegalArgumentException if the start is of another number of members, or the total is 0
     */
    public static Fastest of(Allocation goal, Start start, Cap cap, Transition.Overshoot overshoot) {
        Objects.requireNonNull(cap, "cap of a road");
        Objects.requireNonNull(overshoot, "overshoot of a road");
        if (start.carried().size() != goal.alliance().size()) {
            throw new IllegalArgumentException(
                    "number of amounts at the start (" + start.carried().size() + ") must be the number of members ("
                            + goal.alliance().size() + ")");
        }
        if (goal.burden().total().signum() == 0) {
            throw new IllegalArgumentException("total of " + goal.burden().id() + " (0) must be > 0");
        }
        LimitTree limits = goal.limits().resolve(goal.alliance(), goal.burden());
        Problem problem = new Problem(
                goal.alliance(),
                limits,
                Fraction.of(goal.burden().type().quantum()),
                ExactVector.of(start.carried()).sharing(Fraction.of(limits.total())),
                ExactVector.of(goal.ideal()),
                cap,
                overshoot);
        return new FastestSearch(problem, goal, start).search();
    }

    /** No road of any number of steps arrives. */
    static Fastest never(Problem problem, List<OptionalInt> alone) {
        List<CapInTheWay> inTheWay = IntStream.range(0, alone.size())
                .filter(i -> alone.get(i).isEmpty())
                .mapToObj(i -> new CapInTheWay(problem.id(i), 0, problem.rises(i)))
                .toList();
        return new Fastest(
                problem.alliance(), Optional.empty(), Optional.empty(), alone, List.of(), inTheWay, Optional.empty());
    }

    /** A number that the slowest members and a road prove, or what is known of it. */
    static Fastest known(
            Problem problem, StepCount exact, Optional<StepCount> whole, List<OptionalInt> alone, List<Amounts> road) {
        List<CapInTheWay> inTheWay = IntStream.range(0, alone.size())
                .filter(i -> exact.least() > 0 && alone.get(i).equals(OptionalInt.of(exact.least())))
                .mapToObj(i -> new CapInTheWay(problem.id(i), 0, problem.rises(i)))
                .toList();
        return new Fastest(
                problem.alliance(), Optional.of(exact), whole, alone, List.copyOf(road), inTheWay, Optional.empty());
    }

    /** A copy whose number the linear program proves. */
    Fastest provedBy(RoadProgram.Answer fewer) {
        return new Fastest(alliance, exact, whole, alone, road, fewer.inTheWay(), Optional.of(fewer.certificate()));
    }

    /**
     * The least number of steps in exact fractions.
     *
     * @return the number, or what is known of it; empty if no number of steps up to 1,000 is enough, since a percentage of
     *     nothing is nothing or a share never falls to nothing
     */
    public Optional<StepCount> exact() {
        return exact;
    }

    /**
     * The least number of steps from the whole amounts of the start to those of the plan, where whole amounts keep the cap.
     *
     * @return the number, or what is known of it; empty as {@link #exact()}, or if the cap is below one quantum for a member that
     *     must move
     */
    public Optional<StepCount> whole() {
        return whole;
    }

    /**
     * How many steps a member would need by its cap alone.
     *
     * @param member its id
     * @return the number; empty if it never arrives
     * @throws IllegalArgumentException if there is no such member
     */
    public OptionalInt alone(String member) {
        return alone.get(alliance.position(member));
    }

    /**
     * How many steps each member would need by its cap alone.
     *
     * @return the number by id, empty if it never arrives, in order of the ids
     */
    public Map<String, OptionalInt> alone() {
        Map<String, OptionalInt> byId = new LinkedHashMap<>();
        alliance.members().forEach(member -> byId.put(member.id(), alone(member.id())));
        return Collections.unmodifiableMap(byId);
    }

    /**
     * A fastest road that is known.
     *
     * @return the exact amounts after each step, in quanta; empty if no road is known
     */
    public List<Amounts> road() {
        return road;
    }

    /**
     * The caps without which fewer steps might do: those of the slowest members, or those that the linear program of one step less
     * combines.
     *
     * @return the caps; empty if the start is the goal
     */
    public List<CapInTheWay> inTheWay() {
        return inTheWay;
    }

    /**
     * What proves that one step less is not enough, where the slowest member by itself does not.
     *
     * @return a combination of the rows of the linear program; empty if none was needed
     */
    public Optional<Certificate> certificate() {
        return certificate;
    }

    @Override
    public String toString() {
        return PrintableText.brief(exact.map(
                                steps -> steps + (steps.isKnown() && steps.least() == 1 ? " step" : " steps"))
                        .orElse("no number of steps")
                + (inTheWay.isEmpty()
                        ? ""
                        : ", by the caps on "
                                + Names.few(inTheWay.stream()
                                        .map(CapInTheWay::toString)
                                        .toList())));
    }
}
