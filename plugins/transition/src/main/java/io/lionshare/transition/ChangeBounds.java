package io.lionshare.transition;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;

/**
 * Between which amounts each member may end in a year, seen from the year before. Immutable.
 *
 * @param base the previous amounts, in proportion to the new total unless the cap is an amount
 * @param target where amounts are to go, &ge; 0
 * @param capLow the least amounts that the cap allows
 * @param capHigh the largest amounts that the cap allows
 * @param low the least amounts allowed, overshoot considered
 * @param high the largest amounts allowed, overshoot considered
 */
record ChangeBounds(
        ExactVector base,
        ExactVector target,
        ExactVector capLow,
        ExactVector capHigh,
        ExactVector low,
        ExactVector high) {

    /** In quanta. */
    static ChangeBounds of(ExactVector previous, ExactVector target, Burden burden, Transition transition) {
        Fraction total = Fraction.of(burden.quanta());
        boolean isAmount =
                transition.cap().filter(cap -> cap.kind() == Cap.Kind.AMOUNT).isPresent();
        ExactVector base = isAmount ? previous : previous.sharing(total);
        ExactVector everything = ExactVector.of(base.size(), total);
        ExactVector capLow = ExactVector.of(base.size(), Fraction.ZERO);
        ExactVector capHigh = everything;
        if (transition.cap().isPresent()) {
            Cap cap = transition.cap().get();
            capLow = base.minus(most(cap, cap.down(), base, burden)).positive();
            capHigh = base.plus(most(cap, cap.up(), base, burden)).min(everything);
        }
        ExactVector wish = target.positive();
        return transition.overshoot() == Transition.Overshoot.YES
                ? new ChangeBounds(base, wish, capLow, capHigh, capLow, capHigh)
                : new ChangeBounds(
                        base, wish, capLow, capHigh, capLow.max(base.min(wish)), capHigh.min(base.max(wish)));
    }

    /** The largest change of each member in one direction. */
    private static ExactVector most(Cap cap, Fraction change, ExactVector base, Burden burden) {
        Fraction total = Fraction.of(burden.quanta());
        return switch (cap.kind()) {
            case PERCENT ->
                base.times(change).max(ExactVector.of(base.size(), cap.minimum().times(total)));
            case POINTS -> ExactVector.of(base.size(), change.times(total));
            case AMOUNT ->
                ExactVector.of(
                        base.size(), change.dividedBy(Fraction.of(burden.type().quantum())));
        };
    }

    /** Whether a member carries nothing and is to carry nothing: it takes up nothing either. */
    boolean isIdle(int i) {
        return base.signum(i) == 0 && target.signum(i) == 0;
    }

    /** Refuses a cap in percent that keeps at nothing a member whose target is more. */
    void requireMobile(Alliance alliance, int year, Transition transition) {
        for (int i = 0; i < base.size(); i++) {
            if (base.signum(i) == 0 && target.signum(i) > 0 && capHigh.signum(i) == 0) {
                throw new IllegalArgumentException(
                        "cap of " + alliance.members().get(i).id() + " in " + year + " ("
                                + transition.cap().orElseThrow()
                                + ") must let it rise from 0, which any percentage of nothing does not"
                                + "\nMaybe with a minimum step, such as 0.05 points, or a cap in points or as an amount");
            }
        }
    }
}
