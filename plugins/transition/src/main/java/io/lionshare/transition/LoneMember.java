package io.lionshare.transition;

import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;

/** How many steps one member needs by its cap alone, if the others could take any change. */
final class LoneMember {
    /** A road of more steps is none. */
    static final int MOST_STEPS = 1000;

    private LoneMember() {}

    /**
     * The number of steps by the fastest changes.
     *
     * <p>All numbers are numerators over one denominator, which grows in each step by that of the share: reduced fractions would
     * need a greatest common divisor of thousands of digits in each step. O(steps&sup2;).
     *
     * @param start the amount before
     * @param goal the amount to be reached
     * @param change the largest change in one step, towards the goal
     * @return the least number; empty if the goal is not reached in {@link #MOST_STEPS}
     */
    static OptionalInt steps(Fraction start, Fraction goal, LargestChange change) {
        BigInteger part = change.share().numerator();
        BigInteger growth = change.share().denominator();
        BigInteger denominator = Fraction.commonDenominator(List.of(start, goal, change.least()));
        BigInteger amount = over(denominator, start);
        BigInteger target = over(denominator, goal);
        BigInteger least = over(denominator, change.least());
        for (int steps = 0; steps <= MOST_STEPS; steps++) {
            if (amount.equals(target)) {
                return OptionalInt.of(steps);
            }
            BigInteger share = amount.multiply(part);
            amount = amount.multiply(growth);
            target = target.multiply(growth);
            least = least.multiply(growth);
            BigInteger most = share.max(least);
            if (most.signum() == 0) {
                return OptionalInt.empty();
            }
            BigInteger left = target.subtract(amount);
            amount = left.signum() > 0 ? amount.add(most.min(left)) : amount.subtract(most.min(left.negate()));
        }
        return OptionalInt.empty();
    }

    /**
     * The number of steps by the fastest changes in whole quanta.
     *
     * @param start the amount before, whole
     * @param goal the amount to be reached, whole
     * @param change the largest change in one step, towards the goal; only its whole quanta count
     * @return the least number; empty if the goal is not reached in {@link #MOST_STEPS}
     */
    static OptionalInt wholeSteps(Fraction start, Fraction goal, LargestChange change) {
        Fraction amount = start;
        for (int steps = 0; steps <= MOST_STEPS; steps++) {
            Fraction left = goal.minus(amount);
            if (left.signum() == 0) {
                return OptionalInt.of(steps);
            }
            Fraction most = change.from(amount).floor();
            if (most.signum() == 0) {
                return OptionalInt.empty();
            }
            amount = left.signum() > 0 ? amount.plus(most.min(left)) : amount.minus(most.min(left.negated()));
        }
        return OptionalInt.empty();
    }

    private static BigInteger over(BigInteger denominator, Fraction value) {
        return value.numerator().multiply(denominator.divide(value.denominator()));
    }
}
