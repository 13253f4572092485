package io.lionshare.level;

import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Amounts in proportion to given slopes, at the largest level <i>x&#7522;/s&#7522;</i> of any member that is not at its
 * own floor when the total is divided in proportion to the slopes within the limits; without such a member, at the level
 * at which the amounts add up to the total.
 */
public final class LargestLevel {
    private final Amounts slopes;
    private final LimitTree limits;
    private final LevelSolver.Solution proportional;

    private LargestLevel(Amounts slopes, LimitTree limits) {
        this.slopes = slopes;
        this.limits = limits;
        this.proportional = LevelSolver.solution(Schedule.of(), slopes, slopes, limits);
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
        return largest.multiples().dividing(largest.proportional.amounts());
    }

    private Amounts multiples() {
        Amounts amounts = proportional.amounts();
        int top = -1;
        boolean[] seen = new boolean[2 * limits.blocs().size() + 2];
        for (int i = 0; i < slopes.size(); i++) {
            int level = proportional.level(i);
            if (!seen[level] && isAboveFloor(i)) {
                seen[level] = level > 0;
                top = top < 0 || isHigher(i, top) ? i : top;
            }
        }
        return top < 0
                ? slopes.sharing(limits.total().toBigInteger())
                : slopes.inProportion(top, amounts.numerator(top), amounts.denominator());
    }

    private boolean isAboveFloor(int i) {
        BigDecimal floor = limits.members().get(i).floor();
        Amounts amounts = proportional.amounts();
        return !slopes.isZero(i)
                && (floor.signum() == 0
                        ? amounts.numerator(i).signum() > 0
                        : !amounts.numerator(i).equals(floor.toBigInteger().multiply(amounts.denominator())));
    }

    private boolean isHigher(int i, int other) {
        BigInteger one = proportional.amounts().numerator(i).multiply(slopes.integer(other));
        return one.compareTo(proportional.amounts().numerator(other).multiply(slopes.integer(i))) > 0;
    }
}
