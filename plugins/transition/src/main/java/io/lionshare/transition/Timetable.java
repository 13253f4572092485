package io.lionshare.transition;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Limits;
import io.lionshare.plan.Allocation;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Years in order, with what is to be divided in each, by which figures, and within which limits. Immutable.
 *
 * @param alliance the members
 * @param steps at least one, in order of their years, all of one contribution type
 * @param history figures of the years before the first step, the latest last; as many as averages need
 */
public record Timetable(Alliance alliance, List<Step> steps, List<Amounts> history) {
    /** Refuses steps out of order, more than one contribution type, and figures that are not one per member. */
    public Timetable {
        Objects.requireNonNull(alliance, "alliance of a timetable");
        Objects.requireNonNull(steps, "steps of a timetable");
        Objects.requireNonNull(history, "history of a timetable");
        steps = List.copyOf(steps);
        history = List.copyOf(history);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a timetable must have at least one step");
        }
        for (int k = 1; k < steps.size(); k++) {
            requireNext(steps.get(k - 1), steps.get(k));
        }
        for (Step step : steps) {
            step.limits.requireFit(alliance);
            requireFit("figures of " + step.year, step.figures, alliance);
        }
        for (Amounts earlier : history) {
            requireFit("earlier figures", earlier, alliance);
        }
    }

    private static void requireNext(Step before, Step after) {
        if (after.year <= before.year) {
            throw new IllegalArgumentException(
                    "year of a step (" + after.year + ") must be later than that of the step before (" + before.year
                            + ")\nMaybe the steps are not in order");
        }
        if (!after.burden.type().equals(before.burden.type())) {
            throw new IllegalArgumentException("burden of " + after.year + " (" + after.burden.type()
                    + ") must be of the same contribution type as that of " + before.year + " (" + before.burden.type()
                    + ")");
        }
    }

    private static void requireFit(String role, Amounts figures, Alliance alliance) {
        if (figures.size() != alliance.size()) {
            throw new IllegalArgumentException("number of " + role + " (" + figures.size()
                    + ") must be the number of members (" + alliance.size() + ")");
        }
        if (figures.sum().signum() == 0) {
            throw new IllegalArgumentException("sum of the " + role + " (0) must be > 0");
        }
    }

    /**
     * A year, or another step that is counted by a number.
     *
     * @param year the number, such as 2027
     * @param burden what is to be divided, more than 0
     * @param limits floors and ceilings of the year
     * @param figures what it is divided in proportion to, one per member: scores, or the amounts of a plan
     */
    public record Step(int year, Burden burden, Limits limits, Amounts figures) {
        /** Refuses a total of 0. */
        public Step {
            Objects.requireNonNull(limits, "limits of a step");
            Objects.requireNonNull(figures, "figures of a step");
            requireTotal(year, burden);
        }

        static void requireTotal(int year, Burden burden) {
            if (burden.total().signum() == 0) {
                throw new IllegalArgumentException("total of " + burden.id() + " in " + year + " (0) must be > 0");
            }
        }

        private Step with(Burden other) {
            return new Step(year, other, limits, figures);
        }
    }

    /**
     * A timetable without earlier figures.
     *
     * @param alliance the members
     * @param steps at least one, in order of their years
     * @return the timetable
     * @throws IllegalArgumentException if the steps are out of order or do not fit the alliance
     */
    public static Timetable of(Alliance alliance, List<Step> steps) {
        return new Timetable(alliance, steps, List.of());
    }

    /**
     * Years that are all alike.
     *
     * @param alliance the members
     * @param burden what is to be divided in each year
     * @param limits floors and ceilings
     * @param figures what it is divided in proportion to, one per member
     * @param first the first year
     * @param last the last year, not before the first
     * @return the timetable
     * @throws IllegalArgumentException if the last year is before the first one, or figures or limits do not fit the alliance
     */
    public static Timetable constant(
            Alliance alliance, Burden burden, Limits limits, Amounts figures, int first, int last) {
        List<Step> steps = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            steps.add(new Step(year, burden, limits, figures));
        }
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(
                    "last year of a timetable (" + last + ") must not be before the first (" + first + ")");
        }
        return of(alliance, steps);
    }

    /**
     * Years that lead to a plan: its ideal amounts are the figures of each.
     *
     * @param goal the plan's allocation
     * @param first the first year
     * @param last the last year, not before the first
     * @return the timetable
     * @throws IllegalArgumentException if the last year is before the first one, or the total is 0
     */
    public static Timetable towards(Allocation goal, int first, int last) {
        return constant(goal.alliance(), goal.burden(), goal.limits(), goal.ideal(), first, last);
    }

    /**
     * A copy with a total for each step.
     *
     * @param totals the totals in the burden's unit, one per step
     * @return the copy
     * @throws IllegalArgumentException if there are more or fewer, or one is not a number &gt; 0 of whole quanta
     */
    public Timetable withTotals(List<BigDecimal> totals) {
        Objects.requireNonNull(totals, "totals of a timetable");
        if (totals.size() != steps.size()) {
            throw new IllegalArgumentException(
                    "number of totals (" + totals.size() + ") must be the number of steps (" + steps.size() + ")");
        }
        List<Step> others = new ArrayList<>();
        for (int k = 0; k < totals.size(); k++) {
            others.add(steps.get(k).with(new Burden(steps.get(k).burden.type(), totals.get(k))));
        }
        return new Timetable(alliance, others, history);
    }

    /**
     * A copy whose totals grow from the first one on: <i>total &middot; (1 + rate)<sup>k</sup></i> after <i>k</i> steps, rounded
     * to the nearest quantum, half to even.
     *
     * @param rate by which part a total is larger than the one before, above -1, such as 1/50
     * @return the copy
     * @throws IllegalArgumentException if the rate is -1 or less, or a total becomes 0
     */
    public Timetable withGrowth(Fraction rate) {
        return withTotals(GrowingTotals.of(steps.get(0).burden, rate, steps.size()).stream()
                .map(Burden::total)
                .toList());
    }

    /**
     * A copy with figures of earlier years, for averages.
     *
     * @param earlier one vector per year, the latest last
     * @return the copy
     * @throws IllegalArgumentException if figures are not one per member
     */
    public Timetable withHistory(List<Amounts> earlier) {
        return new Timetable(alliance, steps, earlier);
    }

    /** The mean of the figures of a step and of those before it. */
    ExactVector averaged(int step, int count) {
        if (step + 1 + history.size() < count) {
            throw new IllegalArgumentException("figures before " + steps.get(0).year + " (" + history.size()
                    + ") must be at least " + (count - 1) + " for an average over " + Nouns.count(count, "steps")
                    + "\nMaybe give figures of earlier years, or begin later");
        }
        ExactVector sum = ExactVector.of(alliance.size(), Fraction.ZERO);
        for (int k = step - count + 1; k <= step; k++) {
            sum = sum.plus(ExactVector.of(k < 0 ? history.get(history.size() + k) : steps.get(k).figures));
        }
        return sum.times(Fraction.of(1, count));
    }

    @Override
    public String toString() {
        return PrintableText.brief(
                steps.get(0).burden.id() + " from " + steps.get(0).year + " to " + steps.get(steps.size() - 1).year);
    }
}
