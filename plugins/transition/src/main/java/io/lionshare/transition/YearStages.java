package io.lionshare.transition;

import io.lionshare.model.Burden;
import io.lionshare.model.LimitTree;

/**
 * The amounts of a year after each way to move, in quanta; each vector adds up to the total.
 *
 * @param year the year
 * @param burden what is divided
 * @param limits floors and ceilings
 * @param ownGoal the goal by the figures of the year alone
 * @param goal the goal, after averages
 * @param phased the target, after the phase-in
 * @param due the target, after arrears; may be negative
 * @param change the bounds of change
 * @param split the exact split, within caps and limits
 */
record YearStages(
        int year,
        Burden burden,
        LimitTree limits,
        ExactVector ownGoal,
        ExactVector goal,
        ExactVector phased,
        ExactVector due,
        ChangeBounds change,
        YearSplit split) {

    ExactVector exact() {
        return split.exact();
    }
}
