package io.lionshare.level;

import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the common level of a schedule within a limit tree as {@link LevelSolver} does, with some 106 bits and a proof of
 * how far each amount is off at most.
 *
 * <p>For whole limits, as plans have. Which stretch the total lies in may be taken wrongly where it is within rounding of
 * the end of one: the amounts there are the same within rounding, and the proof speaks of amounts alone.
 */
final class NearSolver {
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE / 2);

    private final Schedule schedule;
    private final NearNumbers claims;
    private final NearNumbers weights;
    private final NearNumbers lower;
    private final NearNumbers upper;
    private final WholeRest rest = new WholeRest();

    private NearSolver(Schedule schedule, NearNumbers claims, NearNumbers weights, LimitTree limits) {
        this.schedule = schedule;
        this.claims = claims;
        this.weights = weights;
        int n = limits.size();
        boolean hasBlocs = !limits.blocs().isEmpty();
        long total = limits.total().longValueExact();
        this.lower = NearNumbers.wholeRoom(n, total, hasBlocs);
        this.upper = NearNumbers.wholeRoom(n, total, hasBlocs);
        for (int i = 0; i < n; i++) {
            LimitTree.Node member = limits.members().get(i);
            BigDecimal most = claims.isZero(i) ? member.floor() : member.ceiling();
            lower.setWhole(i, Math.min(total, member.floor().longValueExact()));
            upper.setWhole(i, Math.min(total, most.longValueExact()));
        }
    }

    /** The amounts, or null where claims, weights or limits are not made for doubles. */
    static @Nullable NearNumbers solve(Schedule schedule, Amounts claims, Amounts weights, LimitTree limits) {
        NearNumbers nearClaims = claims.near();
        NearNumbers nearWeights = weights.near();
        if (nearClaims == null
                || nearWeights == null
                || !nearClaims.areMiddling()
                || !nearWeights.areMiddling()
                || !schedule.stretches().stream().allMatch(stretch -> NearNumbers.isMiddling(stretch.end()))
                || !areWhole(limits)) {
            return null;
        }
        NearSolver solver = new NearSolver(schedule, nearClaims, nearWeights, limits);
        return solver.settle(limits) ? solver.everyone(limits.total().longValueExact()) : null;
    }

    private static boolean areWhole(LimitTree limits) {
        return isWhole(limits.total()) && areWhole(limits.members()) && areWhole(limits.blocs());
    }

    private static boolean areWhole(List<LimitTree.Node> nodes) {
        for (LimitTree.Node node : nodes) {
            if (!isWhole(node.floor()) || !isWhole(node.ceiling())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(BigDecimal value) {
        return value.scale() == 0 && value.compareTo(MOST) <= 0;
    }

    /**
     * Makes limits of blocs those of their members; false if it is not certain whether a bloc's limit binds. A ceiling at
     * the total does not bind: nothing is negative.
     */
    private boolean settle(LimitTree limits) {
        long total = limits.total().longValueExact();
        for (LimitTree.Node bloc : limits.blocs()) {
            int[] members = bloc.positions();
            long floor = bloc.floor().longValueExact();
            long ceiling = bloc.ceiling().longValueExact();
            int aboveLeast = lower.compareSum(members, floor);
            int aboveMost = ceiling >= total ? -1 : upper.compareSum(members, ceiling);
            if (aboveLeast == NearNumbers.UNCERTAIN || aboveMost == NearNumbers.UNCERTAIN) {
                return false;
            }
            if (aboveLeast < 0) {
                if (!hold(lower, members, floor)) {
                    return false;
                }
            }
            if (aboveMost > 0) {
                if (!hold(upper, members, ceiling)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean hold(NearNumbers bounds, int[] members, long total) {
        NearNumbers amounts = amountsOf(members, total);
        if (amounts == null) {
            return false;
        }
        bounds.put(members, amounts);
        rest.hold(members, total, bounds);
        return true;
    }

    private @Nullable NearNumbers everyone(long total) {
        NearNumbers amounts = amountsOf(null, total);
        if (amounts != null) {
            rest.settle(amounts, total);
        }
        return amounts;
    }

    /** What the given members, or all, get when they share a total among themselves. */
    private @Nullable NearNumbers amountsOf(int @Nullable [] members, long total) {
        NearNumbers c = pick(claims, members);
        NearNumbers least = pick(lower, members);
        NearNumbers most = pick(upper, members);
        double totalHigh = total;
        double totalLow = total - (long) totalHigh;
        NearNumbers zeros = NearNumbers.exactly(NearNumbers.zeros(c.size()));
        NearNumbers start = zeros;
        NearNumbers lo = least;
        for (Stretch stretch : schedule.stretches()) {
            NearNumbers end = c.times(stretch.end());
            NearNumbers hi = end.within(least, most);
            if (hi.sum() >= totalHigh) {
                NearNumbers a = stretch.kind().origin(zeros, start, end, c);
                NearNumbers b = stretch.kind() == Stretch.Kind.PROPORTIONAL ? c : pick(weights, members);
                return new NearEquation(a, b, lo, hi).solve(totalHigh, totalLow);
            }
            start = end;
            lo = hi;
        }
        return new NearEquation(zeros, c, lo, most).solve(totalHigh, totalLow);
    }

    private static NearNumbers pick(NearNumbers numbers, int @Nullable [] members) {
        return members == null ? numbers : numbers.pick(members);
    }
}
