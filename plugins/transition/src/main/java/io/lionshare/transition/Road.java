package io.lionshare.transition;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The split of each year on the way from what is carried today to what is agreed: exact amounts, whole quanta, and how they
 * came about. Immutable; safe for use by many threads.
 *
 * <p>Each year the ways to move apply in the order of {@link Transition}, in exact fractions; limits that the amounts cannot
 * keep yet bind from the first year in which the caps let them. Then all years are rounded together: every yearly sum and
 * every limit in force is exact, every amount and every running total of a member is its exact value rounded down or up. So a
 * running total is off by less than one quantum, and a whole amount may pass its cap by less than one.
 *
 * <p>A road of one step without caps is the goal itself. O(years &times; members) for the exact amounts of each bloc; the
 * rounding is a flow over all years and members.
 */
public final class Road {
    private final Timetable timetable;
    private final Start start;
    private final Transition transition;
    private final List<RoadYear> years;

    private Road(Timetable timetable, Start start, Transition transition) {
        this.timetable = timetable;
        this.start = start;
        this.transition = transition;
        List<YearStages> stages = RoadBuilder.build(timetable, start, transition);
        WholeRoad whole = WholeRoad.of(
                stages.stream().map(YearStages::exact).toList(),
                stages.stream().map(YearStages::limits).toList());
        List<RoadYear> all = new ArrayList<>();
        for (int k = 0; k < stages.size(); k++) {
            all.add(new RoadYear(timetable.alliance(), transition, stages.get(k), whole, k));
        }
        this.years = List.copyOf(all);
    }

    /**
     * A road.
     *
     * @param timetable years, totals, figures and limits
     * @param start what is carried before the first year
     * @param transition how shares move
     * @return the split of each year
     * @throws IllegalArgumentException if the start is of another number of members, an average needs earlier figures, or a cap
     *     in percent would keep at 0 a member whose target is more
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits of a year
     * @throws CapConflictException if no amounts keep caps, limits and total of a year together
     */
    public static Road of(Timetable timetable, Start start, Transition transition) {
        Objects.requireNonNull(transition, "transition of a road");
        int members = timetable.alliance().size();
        if (start.carried().size() != members) {
            throw new IllegalArgumentException("number of amounts at the start ("
                    + start.carried().size() + ") must be the number of members (" + members + ")");
        }
        return new Road(timetable, start, transition);
    }

    /** {@return years, totals, figures and limits} */
    public Timetable timetable() {
        return timetable;
    }

    /** {@return what is carried before the first year} */
    public Start start() {
        return start;
    }

    /** {@return how shares move} */
    public Transition transition() {
        return transition;
    }

    /**
     * All years.
     *
     * @return the years in order
     */
    public List<RoadYear> years() {
        return years;
    }

    /**
     * One year.
     *
     * @param year such as 2027
     * @return the split of that year
     * @throws IllegalArgumentException if it is not in the timetable; the message lists the years
     */
    public RoadYear year(int year) {
        Map<String, RoadYear> byName =
                years.stream().collect(Collectors.toMap(each -> Integer.toString(each.year()), Function.identity()));
        return Names.find("year", Integer.toString(year), byName);
    }

    /**
     * When a member arrives.
     *
     * @param member its id
     * @return the first year from which on its exact amount is its goal to the end; empty if it is not at its goal in the last
     *     year
     * @throws IllegalArgumentException if there is no such member
     */
    public OptionalInt arrival(String member) {
        OptionalInt arrival = OptionalInt.empty();
        for (int k = years.size() - 1; k >= 0 && years.get(k).isAtGoal(member); k--) {
            arrival = OptionalInt.of(years.get(k).year());
        }
        return arrival;
    }

    /**
     * The ids of the members that have arrived by the last year.
     *
     * @return the ids, in order
     */
    public List<String> arrived() {
        RoadYear last = years.get(years.size() - 1);
        return timetable.alliance().members().stream()
                .map(member -> member.id())
                .filter(last::isAtGoal)
                .toList();
    }

    /**
     * How many steps a member would need by its cap alone, from its share at the start to its goal of the last year, if the others
     * took up any change.
     *
     * @param member its id
     * @return the number, 1 where there is no cap; empty if it never arrives
     * @throws IllegalArgumentException if there is no such member
     */
    public OptionalInt alone(String member) {
        int i = timetable.alliance().position(member);
        RoadYear last = years.get(years.size() - 1);
        Fraction total = Fraction.of(last.burden().quanta());
        Fraction quantum = Fraction.of(last.burden().type().quantum());
        Fraction from = ExactVector.of(start.carried()).sharing(total).get(i);
        Fraction to = Fraction.of(last.goal(), i);
        return LoneMember.steps(
                from,
                to,
                transition
                        .cap()
                        .map(cap -> cap.largest(to.compareTo(from) > 0, total, quantum))
                        .orElse(LargestChange.ofAmount(total)));
    }

    @Override
    public String toString() {
        return PrintableText.brief("road of " + Nouns.count(years.size(), "years") + ", " + transition);
    }
}
