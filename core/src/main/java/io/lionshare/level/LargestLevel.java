package io.lionshare.level;

import io.lionshare.model.LimitTree;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Amounts in proportion to given slopes, at the largest level <i>x&#7522;/s&#7522;</i> of any member that is not at its
 * own floor when the total is divided in proportion to the slopes within the limits; without such a member, at the level
 * at which the amounts add up to the total.
 */
public final class LargestLevel {
    private final Amounts slopes;
    private final LimitTree limits;
    private final Amounts proportional;

    private LargestLevel(Amounts slopes, LimitTree limits) {
        this.slopes = slopes;
        this.limits = limits;
        this.proportional = LevelSolver.solve(Schedule.of(), slopes, slopes, limits);
    }

    /**
     * The amounts; O(n) for each level of the limit tree.
     *
     * @param slopes one per member, not all zero
     * @param limits the total and the whole bounds, which must be feasible
     * @return level &times; slope of each member
     */
    public static Amounts of(Amounts slopes, LimitTree limits) {
        LargestLevel largest = new LargestLevel(slopes, limits);
        NearNumbers near = largest.nearly();
        Amounts multiples = near == null ? largest.exactly() : Amounts.lazily(near, largest::exactly);
        return multiples.dividing(largest.proportional);
    }

    private Amounts exactly() {
        int top = -1;
        for (int i = 0; i < slopes.size(); i++) {
            BigInteger floor = limits.members().get(i).floor().toBigInteger().multiply(proportional.denominator());
            boolean free = !slopes.isZero(i) && !proportional.numerator(i).equals(floor);
            if (free && (top < 0 || isHigher(i, top))) {
                top = i;
            }
        }
        return top < 0
                ? slopes.times(limits.total().toBigInteger().multiply(slopes.denominator()), slopes.sum())
                : slopes.times(
                        proportional.numerator(top).multiply(slopes.denominator()),
                        proportional.denominator().multiply(slopes.numerator(top)));
    }

    private boolean isHigher(int i, int other) {
        return proportional
                        .numerator(i)
                        .multiply(slopes.numerator(other))
                        .compareTo(proportional.numerator(other).multiply(slopes.numerator(i)))
                > 0;
    }

    /** The amounts within an error, or null where it is not certain who is at a floor. */
    private @Nullable NearNumbers nearly() {
        NearNumbers x = proportional.near();
        NearNumbers s = slopes.near();
        if (x == null || s == null) {
            return null;
        }
        double level = 0;
        double levelLow = 0;
        double most = 0;
        for (int i = 0; i < slopes.size(); i++) {
            double floor = limits.members().get(i).floor().doubleValue();
            boolean above = x.high[i] - floor > 2 * x.error[i] + floor * 0x1p-50;
            boolean atFloor = x.error[i] == 0 && x.high[i] == floor && x.low[i] == 0;
            if (!above && !atFloor) {
                return null;
            }
            if (above && !s.isZero(i)) {
                double quotient = x.high[i] / s.high[i];
                double rest = Math.fma(-quotient, s.high[i], x.high[i]) + (x.low[i] - quotient * s.low[i]);
                double low = rest / s.high[i];
                double off =
                        (x.error[i] + quotient * s.error[i]) / s.high[i] * (1 + 0x1p-20) + quotient * NearNumbers.STEP;
                if (quotient > level || (quotient == level && low > levelLow)) {
                    level = quotient;
                    levelLow = low;
                }
                most = Math.max(most, off);
            }
        }
        return level > 0 ? s.times(level, levelLow, most) : null;
    }
}
