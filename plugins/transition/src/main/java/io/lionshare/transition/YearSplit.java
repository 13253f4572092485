package io.lionshare.transition;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.LimitTree;
import io.lionshare.rule.AllocationProblem;
import io.lionshare.rule.Proportional;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * The split of one year: in proportion to the targets, within the bounds of change and the limits in force.
 *
 * <p>A member whose target is 0 falls as far as its cap allows. Where the others cannot take up all that it gives up, it counts
 * with 2<sup>-64</sup> of what it carried: it comes last.
 *
 * @param exact in quanta
 * @param unmet the limits that do not bind yet
 */
record YearSplit(ExactVector exact, List<UnmetLimit> unmet) {
    private static final int LAST = 64;

    /** Refuses a year in which caps, limits and total contradict each other. */
    static YearSplit of(int year, Burden burden, LimitTree limits, ChangeBounds change) {
        LimitsInForce inForce = LimitsInForce.of(limits, change);
        LimitTree tree = inForce.tree();
        Amounts targets = change.target().amounts();
        Amounts claims =
                FeasibleLimits.isFeasible(tree, targets::isZero) ? targets : withLast(change.target(), change.base());
        try {
            Amounts scaled = new Proportional().divide(AllocationProblem.of(claims, tree));
            ExactVector exact = ExactVector.of(scaled.times(BigInteger.ONE, inForce.scale()));
            return new YearSplit(exact, inForce.unmet());
        } catch (InfeasibleException e) {
            throw CapConflictException.of(year, burden, e, inForce);
        }
    }

    private static Amounts withLast(ExactVector target, ExactVector base) {
        Fraction[] claims = new Fraction[target.size()];
        Fraction small = new Fraction(BigInteger.ONE, BigInteger.ONE.shiftLeft(LAST));
        Arrays.setAll(
                claims, i -> target.signum(i) > 0 ? target.get(i) : base.get(i).times(small));
        return Amounts.of(Arrays.asList(claims));
    }
}
