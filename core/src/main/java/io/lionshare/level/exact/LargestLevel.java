package io.lionshare.level.exact;

import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.plugin.Nouns;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;

/**
 * Amounts in proportion to given slopes, at the largest level <i>x&#7522;/s&#7522;</i> of any member that is not at its own
 * floor when the total is divided in proportion to the slopes within the limits. Without such a member the amounts are at the
 * level at which they add up to the total.
 */
public final class LargestLevel {
    private final Amounts slopes;
    private final FeasibleLimits limits;
    private final LevelSolver.Solution proportional;
    private final Amounts multiples;

    private LargestLevel(Amounts slopes, FeasibleLimits limits) {
        this.slopes = slopes;
        this.limits = limits;
        this.proportional = LevelSolver.solution(Schedule.of(), slopes, slopes, limits);
        this.multiples = atLargest();
    }

    /**
     * The amounts; O(n) for each level of the limit tree.
     *
     * @param slopes one per member, not all zero
     * @param limits the total and the whole bounds; the members of slope 0 are held
     * @return the amounts, and the division that they come from
     */
    public static LargestLevel of(Amounts slopes, FeasibleLimits limits) {
        Objects.requireNonNull(slopes, "slopes of the largest level");
        Objects.requireNonNull(limits, "limits of the largest level");
        return new LargestLevel(slopes, limits);
    }

    /**
     * The amounts at the largest level.
     *
     * @return level &times; slope of each member
     */
    public Amounts multiples() {
        return multiples;
    }

    /**
     * The division in proportion to the slopes, and so to the multiples.
     *
     * @return amounts that add up to the total and keep the limits
     */
    public Amounts proportional() {
        return proportional.amounts();
    }

    private Amounts atLargest() {
        Amounts amounts = proportional.amounts();
        int top = -1;
        boolean[] seen = new boolean[2 * limits.tree().blocs().size() + 2];
        for (int i = 0; i < slopes.size(); i++) {
            int level = proportional.level(i);
            if (!seen[level] && isAboveFloor(i)) {
                seen[level] = level > 0;
                top = top < 0 || isHigher(i, top) ? i : top;
            }
        }
        return top < 0 ? slopes.sharing(1).times(limits.tree().total()) : slopes.meeting(top, amounts);
    }

    private boolean isAboveFloor(int i) {
        BigDecimal floor = limits.tree().members().get(i).floor();
        Amounts amounts = proportional.amounts();
        return !slopes.isZero(i)
                && (floor.signum() == 0
                        ? !amounts.isZero(i)
                        : !amounts.numerator(i).equals(floor.toBigInteger().multiply(amounts.denominator())));
    }

    private boolean isHigher(int i, int other) {
        BigInteger one = proportional.amounts().numerator(i).multiply(slopes.proportion(other));
        return one.compareTo(proportional.amounts().numerator(other).multiply(slopes.proportion(i))) > 0;
    }

    @Override
    public String toString() {
        return Nouns.count(multiples.size(), "claims");
    }
}
