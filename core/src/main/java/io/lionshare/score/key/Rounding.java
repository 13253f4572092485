package io.lionshare.score.key;

import io.lionshare.apportion.Apportionment;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.LargestRemainder;
import io.lionshare.apportion.TieBreak;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rounds shares to whole multiples of a step so that the key adds up to 100 % exactly: the steps are apportioned like
 * seats.
 *
 * <p>Ties go to the larger share, then in order of ids; the reason names a member that was tied. Refused: a step that does
 * not divide the whole. Cost is the method's; O(n log n) for the largest remainders.
 */
public final class Rounding implements Step {
    private final BigDecimal step;
    private final ApportionmentMethod method;

    private Rounding(BigDecimal step, ApportionmentMethod method) {
        this.step = step;
        this.method = method;
        if (step.signum() <= 0 || !Fraction.ONE.dividedBy(Fraction.of(step)).isWhole()) {
            throw new IllegalArgumentException(
                    "step rounding: the step (" + step + ") must be > 0 and divide the whole, 1, without rest");
        }
    }

    /**
     * Rounding by largest remainders.
     *
     * @param step the step as part of the whole: 0.00001 for 0.001 %
     * @return the step
     * @throws IllegalArgumentException if 1 is not a multiple of it
     */
    public static Rounding to(BigDecimal step) {
        return new Rounding(step, new LargestRemainder());
    }

    /**
     * A copy with another method.
     *
     * @param other how the steps are apportioned
     * @return the copy
     */
    public Rounding by(ApportionmentMethod other) {
        return new Rounding(step, other);
    }

    @Override
    public String name() {
        return "rounding to " + ShareBounds.percent(step);
    }

    @Override
    public Stage apply(Alliance alliance, Stage before) {
        BigDecimal steps =
                new BigDecimal(Fraction.ONE.dividedBy(Fraction.of(step)).numerator());
        Amounts ideal = before.shares().amounts().times(steps);
        Apportionment units =
                method.apportion(ideal, LimitTree.unlimited(steps, alliance.size()), TieBreak.largerWeight());
        List<Fraction> rounded = new ArrayList<>();
        for (long count : units.toArray()) {
            rounded.add(Fraction.of(step.multiply(BigDecimal.valueOf(count))));
        }
        Set<Integer> tied = Arrays.stream(units.tied()).boxed().collect(Collectors.toSet());
        return Stage.of(
                name(),
                new Shares(rounded),
                member -> "so that the key adds up to 100 %" + (tied.contains(member) ? "; was tied for a step" : ""));
    }

    @Override
    public String toString() {
        return "step " + name();
    }
}
