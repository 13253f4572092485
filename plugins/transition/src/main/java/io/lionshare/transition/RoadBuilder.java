package io.lionshare.transition;

import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.LimitTree;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.Proportional;
import java.util.ArrayList;
import java.util.List;

/** Goes along a road in exact numbers, one year after the other. For one call. */
final class RoadBuilder {
    private final Timetable timetable;
    private final Transition transition;
    private final ExactVector start;
    private final Arrears arrears;
    private final List<YearStages> years = new ArrayList<>();

    private RoadBuilder(Timetable timetable, Start start, Transition transition) {
        this.timetable = timetable;
        this.transition = transition;
        this.start = start.of(Fraction.of(timetable.steps().get(0).burden().quanta()));
        this.arrears = new Arrears(transition.arrears());
    }

    static List<YearStages> build(Timetable timetable, Start start, Transition transition) {
        RoadBuilder builder = new RoadBuilder(timetable, start, transition);
        for (int k = 0; k < timetable.steps().size(); k++) {
            builder.go(k);
        }
        return List.copyOf(builder.years);
    }

    private void go(int k) {
        Timetable.Step step = timetable.steps().get(k);
        Burden burden = step.burden();
        LimitTree limits = step.limits().resolve(timetable.alliance(), burden);
        Fraction total = Fraction.of(burden.quanta());
        ExactVector ownGoal = goal(ExactVector.of(step.figures()), limits);
        ExactVector goal =
                transition.averaged() == 1 ? ownGoal : goal(timetable.averaged(k, transition.averaged()), limits);
        if (k == 0) {
            arrears.add(goal.sharing(start.sum()).minus(start));
        }
        ExactVector from = start.sharing(total);
        Fraction part = transition.phaseIn().at(k);
        ExactVector phased =
                part.equals(Fraction.ONE) ? goal : from.plus(goal.minus(from).times(part));
        ExactVector due = arrears.addedTo(phased);
        ExactVector previous = k == 0 ? start : years.get(k - 1).exact();
        ChangeBounds change = ChangeBounds.of(previous, due, burden, transition);
        change.requireMobile(timetable.alliance(), step.year(), transition);
        YearSplit split = YearSplit.of(step.year(), burden, limits, change);
        arrears.add(due.minus(split.exact()));
        years.add(new YearStages(step.year(), burden, limits, ownGoal, goal, phased, due, change, split));
    }

    /** Figures that keep the limits and add up, such as a plan's amounts, stay as they are. */
    private static ExactVector goal(ExactVector figures, LimitTree limits) {
        return ExactVector.of(new Proportional().divide(AllocationProblem.of(figures.amounts(), limits)));
    }
}
