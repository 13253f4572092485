package io.lionshare.transition;

import io.lionshare.level.Fraction;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** How many steps one member needs by its cap alone, if the others could take any change. */
final class LoneMember {
    /** A road of more steps is none. */
    static final int MOST_STEPS = 1000;

    private LoneMember() {}

    /**
     * The number of steps by the fastest changes.
     *
     * @param start the amount before
     * @param goal the amount to be reached
     * @param most the largest change from an amount in one step, towards the goal; &ge; 0
     * @return the least number; empty if the goal is not reached in {@link #MOST_STEPS}
     */
    static OptionalInt steps(Fraction start, Fraction goal, UnaryOperator<Fraction> most) {
        Fraction amount = start;
        for (int steps = 0; steps <= MOST_STEPS; steps++) {
            Fraction left = goal.minus(amount);
            if (left.signum() == 0) {
                return OptionalInt.of(steps);
            }
            Fraction change = most.apply(amount);
            if (change.signum() == 0) {
                return OptionalInt.empty();
            }
            amount = left.abs().compareTo(change) <= 0
                    ? goal
                    : left.signum() > 0 ? amount.plus(change) : amount.minus(change);
        }
        return OptionalInt.empty();
    }
}
