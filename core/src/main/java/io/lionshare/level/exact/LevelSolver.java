package io.lionshare.level.exact;

import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.level.kernel.CommonDenominator;
import io.lionshare.level.kernel.CommonScale;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.LimitTree;
import io.lionshare.model.tree.BlocWalk;
import io.lionshare.model.tree.Positions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * Finds the common level of a schedule within a limit tree, exactly.
 *
 * <p>Two reductions make one equation ({@link LevelEquation}) of every case. A schedule is a few segments; the total lies in
 * one of them, and within that segment each member's award is a line kept within the segment's two ends. The limits of
 * blocs become limits of their members ({@code BlocWalk}, which states the theorem).
 *
 * <p>O(n) per segment, per bloc over its members, and for the whole; amounts are exact fractions.
 */
public final class LevelSolver {
    /*
     * Layout. lower and upper are points on one scale. Its factor BOUNDS is that of bounds and totals as they are given; the factor
     * after it is that of the awards at the end of the first segment, whose integers are those of the claims; and so on for each
     * segment. Whenever a bloc's limit binds, the scale becomes finer by the denominator of its level, and has a factor more for it:
     * integers stay what they are. Slopes have a scale of their own, as the level takes any scale.
     *
     * Levels. Each equation solved gets a number, 1 and up. lowerLevel and upperLevel give for a member which of these levels its
     * present bound came from, 0 for a bound of its own. In the final solution a member at a bound thus inherits the level of the
     * bloc that stopped it; LargestLevel then compares one member for each level.
     */
    private static final int BOUNDS = 0;
    /** This number of digits always fits a long. */
    private static final int FEW_DIGITS = 18;

    private final List<Segment> segments;
    private final Slopes claims;
    private final Slopes weights;
    /** Bounds are whole over it. */
    private final BigInteger boundScale;

    private final Points lower;
    private final Points upper;
    /** Which level a member follows at its lower bound, and at its upper bound; see {@link Solution#level(int)}. */
    private final int[] lowerLevel;

    private final int[] upperLevel;
    private int levels;
    private CommonScale scale;

    private LevelSolver(Schedule schedule, Amounts claims, Amounts weights, LimitTree limits) {
        int n = claims.size();
        this.segments = schedule.segments();
        this.claims = Slopes.of(claims);
        this.weights = segments.isEmpty() ? this.claims : Slopes.of(weights);
        this.boundScale = scaleOfBounds(limits);
        this.scale = segments.isEmpty() ? CommonScale.of(boundScale, BigInteger.ONE) : scale(claims);
        this.lower = new Points(n);
        this.upper = new Points(n);
        this.lowerLevel = new int[n];
        this.upperLevel = new int[n];
        double nearFactor = scale.near(BOUNDS);
        for (int i = 0; i < n; i++) {
            LimitTree.Node member = limits.members().get(i);
            set(lower, i, member.floor(), nearFactor);
            if (claims.isZero(i)) {
                upper.set(i, lower, i);
            } else {
                set(upper, i, member.ceiling(), nearFactor);
            }
        }
    }

    private void set(Points points, int i, BigDecimal bound, double nearFactor) {
        if (bound.scale() == 0 && bound.precision() <= FEW_DIGITS && boundScale.equals(BigInteger.ONE)) {
            points.set(i, bound.longValue(), BOUNDS, nearFactor);
        } else {
            points.set(i, whole(bound), BOUNDS, nearFactor);
        }
    }

    /** The amounts of all members, and which of these stand at the same level. */
    static final class Solution {
        private final Amounts amounts;
        private final int[] levels;

        Solution(Amounts amounts, int[] levels) {
            this.amounts = amounts;
            this.levels = levels;
        }

        /** They add up to the total and keep every bound. */
        Amounts amounts() {
            return amounts;
        }

        /**
         * The number of the level that a member stands at; members of the same number stand at the same one.
         *
         * @return 1 or more; 0 for a member at an end of its line, such as a bound of its own
         */
        int level(int member) {
            return levels[member];
        }
    }

    /**
     * The amounts at the level where they add up to the total.
     *
     * @param schedule how awards grow with the level
     * @param claims one claim per member; a member with claim 0 stays at its floor
     * @param weights one weight &gt; 0 per member, for the segments of equal gains, losses and awards
     * @param limits the total and the bounds; the members of claim 0 are held
     * @return amounts that add up to the total exactly and keep every bound
     */
    public static Amounts solve(Schedule schedule, Amounts claims, Amounts weights, FeasibleLimits limits) {
        Objects.requireNonNull(weights, "weights");
        return solution(schedule, claims, weights, limits).amounts;
    }

    /**
     * The same for limits that stand alone, once they are found feasible.
     *
     * @param schedule how awards grow with the level
     * @param claims one claim per member; a member with claim 0 stays at its floor
     * @param weights one weight &gt; 0 per member, for the segments of equal gains, losses and awards
     * @param limits the total and the bounds
     * @return amounts that add up to the total exactly and keep every bound
     * @throws io.lionshare.model.InfeasibleException if no amounts keep the limits
     */
    public static Amounts solve(Schedule schedule, Amounts claims, Amounts weights, LimitTree limits) {
        return solve(schedule, claims, weights, FeasibleLimits.of(limits, claims::isZero));
    }

    static Solution solution(Schedule schedule, Amounts claims, Amounts weights, FeasibleLimits feasible) {
        LimitTree limits = feasible.tree();
        LevelSolver solver = new LevelSolver(schedule, claims, weights, limits);
        BlocWalk.over(limits.blocs().size(), solver.kernel(limits));
        int[] everyone = Positions.all(claims.size());
        LevelEquation.Solution solved = solver.solve(everyone, solver.scaled(limits.total()));
        int[] levels = new int[everyone.length];
        solver.number(everyone, solved, levels);
        return new Solution(solved.amounts(), levels);
    }

    private static BigInteger scaleOfBounds(LimitTree limits) {
        CommonDenominator ofBounds = new CommonDenominator();
        ofBounds.add(limits.total());
        for (List<LimitTree.Node> nodes : List.of(limits.members(), limits.blocs())) {
            for (LimitTree.Node node : nodes) {
                ofBounds.add(node.floor());
                ofBounds.add(node.ceiling());
            }
        }
        return ofBounds.value();
    }

    /** A factor for bounds, and one for the part of the claims at the end of each segment. */
    private CommonScale scale(Amounts amounts) {
        CommonDenominator ofParts = new CommonDenominator();
        for (Segment segment : segments) {
            ofParts.add(segment.end());
        }
        BigInteger parts = ofParts.value();
        BigInteger ofClaims = amounts.denominator().multiply(parts);
        BigInteger common = boundScale.equals(BigInteger.ONE)
                ? ofClaims
                : CommonDenominator.leastCommonMultiple(boundScale, ofClaims);
        BigInteger[] factors = new BigInteger[1 + segments.size()];
        factors[BOUNDS] = common.divide(boundScale);
        BigInteger claim = amounts.multiple().multiply(common.divide(ofClaims));
        for (int s = 0; s < segments.size(); s++) {
            factors[1 + s] = claim.multiply(scaled(segments.get(s).end(), parts));
        }
        return CommonScale.of(common, factors);
    }

    private BlocWalk.Kernel kernel(LimitTree limits) {
        return new BlocWalk.Kernel() {
            // A ceiling at the total does not bind: nothing is negative.
            @Override
            public int compare(BlocWalk.Side side, int bloc) {
                LimitTree.Node node = limits.blocs().get(bloc);
                boolean isLeast = side == BlocWalk.Side.LEAST;
                boolean canBind =
                        isLeast ? node.floor().signum() > 0 : node.ceiling().compareTo(limits.total()) < 0;
                return canBind
                        ? (isLeast ? lower : upper)
                                .pick(node.positions())
                                .compareSum(scaled(isLeast ? node.floor() : node.ceiling()), scale)
                        : 0;
            }

            @Override
            public void divide(BlocWalk.Side side, int bloc) {
                LimitTree.Node node = limits.blocs().get(bloc);
                if (side == BlocWalk.Side.LEAST) {
                    replace(lower, lowerLevel, node.positions(), scaled(node.floor()));
                } else {
                    replace(upper, upperLevel, node.positions(), scaled(node.ceiling()));
                }
            }
        };
    }

    /** Makes the amounts at which members share a total their bounds, on the finer scale of these. */
    private void replace(Points bounds, int[] boundLevels, int[] members, BigInteger total) {
        LevelEquation.Solution solved = solve(members, total);
        scale = solved.scale();
        number(members, solved, boundLevels);
        double[] nearFactors = new double[scale.factors()];
        for (int factor = 0; factor < nearFactors.length; factor++) {
            nearFactors[factor] = scale.near(factor);
        }
        for (int k = 0; k < members.length; k++) {
            int factor = solved.factor(k);
            bounds.set(members[k], solved.integer(k), factor, nearFactors[factor]);
        }
    }

    /** Gives the level of a solution a number of its own; a member at a bound follows the level that the bound follows. */
    private void number(int[] members, LevelEquation.Solution solved, int[] numbers) {
        levels++;
        for (int k = 0; k < members.length; k++) {
            int i = members[k];
            int side = solved.side(k);
            numbers[i] = side == 0 ? levels : side < 0 ? lowerLevel[i] : upperLevel[i];
        }
    }

    /** What the given members get when they share a total among themselves. */
    private LevelEquation.Solution solve(int[] members, BigInteger total) {
        Points nothing = new Points(members.length);
        Points start = nothing;
        Points lo = lower.pick(members); // nothing, within the bounds
        for (int s = 0; s < segments.size(); s++) {
            Points end = awardsAtEnd(s, members);
            Points hi = within(end, members);
            if (hi.compareSum(total, scale) >= 0) {
                Segment.Kind kind = segments.get(s).kind();
                boolean isFull = kind != Segment.Kind.EQUAL_SHORTFALLS;
                Points a = LineOrigin.of(
                        kind, nothing, start, end, isFull ? end : awardsAtEnd(segments.size() - 1, members));
                Slopes slopes = kind == Segment.Kind.PROPORTIONAL ? claims : weights;
                return new LevelEquation(a, slopes.pick(members), lo, hi, scale).solve(total);
            }
            start = end;
            lo = hi;
        }
        return new LevelEquation(nothing, claims.pick(members), lo, upper.pick(members), scale).solve(total);
    }

    private Points awardsAtEnd(int segment, int[] members) {
        int factor = 1 + segment;
        double nearFactor = scale.near(factor);
        Points awards = new Points(members.length);
        for (int k = 0; k < members.length; k++) {
            awards.set(k, claims, members[k], factor, nearFactor);
        }
        return awards;
    }

    private Points within(Points awards, int[] members) {
        Points clamped = new Points(members.length);
        for (int k = 0; k < members.length; k++) {
            int i = members[k];
            if (awards.compare(k, lower, i, scale) < 0) {
                clamped.set(k, lower, i);
            } else if (awards.compare(k, upper, i, scale) > 0) {
                clamped.set(k, upper, i);
            } else {
                clamped.set(k, awards, k);
            }
        }
        return clamped;
    }

    /** A bound or total over the denominator of the scale. */
    private BigInteger scaled(BigDecimal bound) {
        return scale.numerator(whole(bound), BOUNDS);
    }

    private BigInteger whole(BigDecimal bound) {
        return scaled(bound, boundScale);
    }

    /** A decimal number times a scale, which its denominator divides. */
    private static BigInteger scaled(BigDecimal value, BigInteger by) {
        if (value.signum() == 0) {
            return BigInteger.ZERO;
        }
        if (value.scale() <= 0) {
            return by.equals(BigInteger.ONE)
                    ? value.toBigInteger()
                    : value.toBigInteger().multiply(by);
        }
        return value.unscaledValue().multiply(by).divide(BigInteger.TEN.pow(value.scale()));
    }
}
