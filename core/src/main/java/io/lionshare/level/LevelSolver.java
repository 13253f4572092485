package io.lionshare.level;

import io.lionshare.model.LimitTree;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * Finds the common level of a schedule within a limit tree, exactly.
 *
 * <p>Two reductions make one equation ({@link Lines}) of every case. A schedule is a few stretches; the total lies in
 * one of them, and within that stretch each member's award is a line kept within the stretch's two ends. A bloc is
 * settled before the blocs around it: what its members get when the bloc stands at its floor are from then on their
 * floors, what they get at its ceiling their ceilings. That is the same as clamping the bloc's own schedule, since
 * amounts rise with the level, to any depth.
 *
 * <p>O(n) per stretch, per bloc over its members, and for the whole; amounts are exact fractions.
 */
public final class LevelSolver {
    private final Schedule schedule;
    private final Amounts claimSlopes;
    private final Amounts weights;
    private final BigInteger[] lower;
    private final BigInteger[] upper;
    private BigInteger scale;

    private LevelSolver(Schedule schedule, Amounts claims, Amounts weights, LimitTree limits) {
        this.schedule = schedule;
        this.claimSlopes = claims;
        this.weights = weights;
        this.scale = scale(schedule, claims, limits);
        this.lower = new BigInteger[claims.size()];
        this.upper = new BigInteger[claims.size()];
        BigInteger total = scaled(limits.total());
        for (int i = 0; i < lower.length; i++) {
            LimitTree.Node member = limits.members().get(i);
            boolean unlimited = member.ceiling().compareTo(limits.total()) == 0;
            lower[i] = scaled(member.floor());
            upper[i] = claims.isZero(i) ? lower[i] : unlimited ? total : scaled(member.ceiling());
        }
    }

    /**
     * The amounts at the level where they add up to the total: approximated within a proven error where that can be done,
     * and in fractions when these are asked for.
     *
     * @param schedule how awards grow with the level
     * @param claims one claim per member; a member with claim 0 stays at its floor
     * @param weights one weight &gt; 0 per member, for the stretches of equal gains, losses and awards
     * @param limits the total and the bounds, which must be feasible
     * @return amounts that add up to the total exactly and keep every bound
     */
    public static Amounts solve(Schedule schedule, Amounts claims, Amounts weights, LimitTree limits) {
        Amounts known = schedule.stretches().isEmpty() ? claims.divisionWithin(limits) : null;
        return known != null ? known : solveAnew(schedule, claims, weights, limits);
    }

    private static Amounts solveAnew(Schedule schedule, Amounts claims, Amounts weights, LimitTree limits) {
        NearNumbers near = NearSolver.solve(schedule, claims, weights, limits);
        Amounts amounts = near == null
                ? exactly(schedule, claims, weights, limits)
                : Amounts.lazily(near, () -> exactly(schedule, claims, weights, limits));
        return amounts.solvedWithin(limits);
    }

    private static Amounts exactly(Schedule schedule, Amounts claims, Amounts weights, LimitTree limits) {
        LevelSolver solver = new LevelSolver(schedule, claims, weights, limits);
        for (LimitTree.Node bloc : limits.blocs()) {
            solver.settle(bloc, limits.total());
        }
        Amounts amounts = solver.amountsOf(positions(claims.size()), solver.scaled(limits.total()));
        return amounts.times(BigInteger.ONE, solver.scale);
    }

    /** Bounds are whole over it; so are parts of claims, if the schedule has stretches that end at them. */
    private static BigInteger scale(Schedule schedule, Amounts claims, LimitTree limits) {
        CommonDenominator ofBounds = new CommonDenominator();
        ofBounds.add(limits.total());
        for (List<LimitTree.Node> nodes : List.of(limits.members(), limits.blocs())) {
            for (LimitTree.Node node : nodes) {
                ofBounds.add(node.floor());
                if (node.ceiling().compareTo(limits.total()) != 0) {
                    ofBounds.add(node.ceiling());
                }
            }
        }
        CommonDenominator ofParts = new CommonDenominator();
        for (Stretch stretch : schedule.stretches()) {
            ofParts.add(stretch.end());
        }
        return schedule.stretches().isEmpty()
                ? ofBounds.value()
                : CommonDenominator.leastCommonMultiple(
                        ofBounds.value(), ofParts.value().multiply(claims.denominator()));
    }

    /** A ceiling at the total does not bind: nothing is negative. */
    private void settle(LimitTree.Node bloc, BigDecimal total) {
        int[] members = bloc.positions();
        if (scaled(bloc.floor()).compareTo(sum(lower, members)) > 0) {
            replace(lower, members, amountsOf(members, scaled(bloc.floor())));
        }
        boolean isBelowTotal = bloc.ceiling().compareTo(total) < 0;
        if (isBelowTotal && scaled(bloc.ceiling()).compareTo(sum(upper, members)) < 0) {
            replace(upper, members, amountsOf(members, scaled(bloc.ceiling())));
        }
    }

    /** Takes over amounts of some members as bounds, with everything over the finer scale of these amounts. */
    private void replace(BigInteger[] bounds, int[] members, Amounts amounts) {
        scale = scale.multiply(amounts.denominator());
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lower[i].multiply(amounts.denominator());
            upper[i] = upper[i].multiply(amounts.denominator());
        }
        for (int k = 0; k < members.length; k++) {
            bounds[members[k]] = amounts.numerator(k);
        }
    }

    /** What the given members get when they share a total among themselves, as fractions of the scale. */
    private Amounts amountsOf(int[] members, BigInteger total) {
        BigInteger[] zeros = atPart(members, BigDecimal.ZERO);
        BigInteger[] start = zeros;
        for (Stretch stretch : schedule.stretches()) {
            BigInteger[] end = atPart(members, stretch.end());
            BigInteger[] hi = within(end, members);
            if (ExactNumbers.sum(hi).compareTo(total) >= 0) {
                BigInteger[] a = stretch.kind().origin(zeros, start, end, atPart(members, BigDecimal.ONE));
                Amounts slopes = stretch.kind() == Stretch.Kind.PROPORTIONAL ? claimSlopes : weights;
                return new Lines(a, numerators(slopes, members), within(start, members), hi).solve(total);
            }
            start = end;
        }
        BigInteger[] ceilings = new BigInteger[members.length];
        for (int k = 0; k < members.length; k++) {
            ceilings[k] = upper[members[k]];
        }
        return new Lines(zeros, numerators(claimSlopes, members), within(start, members), ceilings).solve(total);
    }

    /** A part of each claim, over the scale. */
    private BigInteger[] atPart(int[] members, BigDecimal part) {
        BigInteger[] awards = new BigInteger[members.length];
        BigInteger factor = scaled(part).divide(claimSlopes.denominator());
        for (int k = 0; k < members.length; k++) {
            awards[k] = claimSlopes.numerator(members[k]).multiply(factor);
        }
        return awards;
    }

    private BigInteger[] within(BigInteger[] awards, int[] members) {
        BigInteger[] clamped = new BigInteger[members.length];
        for (int k = 0; k < members.length; k++) {
            clamped[k] = awards[k].max(lower[members[k]]).min(upper[members[k]]);
        }
        return clamped;
    }

    private static BigInteger[] numerators(Amounts amounts, int[] members) {
        BigInteger[] numerators = new BigInteger[members.length];
        for (int k = 0; k < members.length; k++) {
            numerators[k] = amounts.numerator(members[k]);
        }
        return numerators;
    }

    /** A decimal number times the scale, which its denominator divides. */
    private BigInteger scaled(BigDecimal value) {
        if (value.scale() <= 0) {
            return value.toBigInteger().multiply(scale);
        }
        return value.unscaledValue().multiply(scale).divide(BigInteger.TEN.pow(value.scale()));
    }

    private static int[] positions(int size) {
        int[] positions = new int[size];
        for (int i = 0; i < size; i++) {
            positions[i] = i;
        }
        return positions;
    }

    private static BigInteger sum(BigInteger[] values, int[] members) {
        BigInteger sum = BigInteger.ZERO;
        for (int i : members) {
            sum = sum.add(values[i]);
        }
        return sum;
    }
}
