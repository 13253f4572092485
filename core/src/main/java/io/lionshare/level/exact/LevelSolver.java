package io.lionshare.level.exact;

import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import io.lionshare.level.kernel.CommonDenominator;
import io.lionshare.level.kernel.ExactNumbers;
import io.lionshare.model.LimitTree;
import io.lionshare.model.tree.BlocWalk;
import io.lionshare.model.tree.Positions;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

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
     * Layout. lower, upper and all totals are integers over one scale, which divide() makes finer whenever a bloc's level brings a
     * new denominator; nothing is reduced. Slopes have a scale of their own, as the level takes any scale: claimSlopes and
     * weightSlopes are parts of one, whose numerators are free of the factor that claims and weights may have in common.
     *
     * Levels. Each equation solved gets a number, 1 and up. lowerLevel and upperLevel give for a member which of these levels its
     * present bound came from, 0 for a bound of its own. In the final solution a member at a bound thus inherits the level of the
     * bloc that stopped it; LargestLevel then compares one member for each level.
     */

    private final Schedule schedule;
    private final Amounts claims;
    private final Amounts claimSlopes;
    private final Amounts weightSlopes;
    private final BigInteger[] lower;
    private final BigInteger[] upper;
    /** Which level a member follows at its lower bound, and at its upper bound; see {@link Solution#level(int)}. */
    private final int[] lowerLevel;

    private final int[] upperLevel;
    private int levels;
    private BigInteger scale;

    private LevelSolver(Schedule schedule, Amounts claims, Amounts weights, LimitTree limits) {
        int n = claims.size();
        this.schedule = schedule;
        this.claims = claims;
        this.claimSlopes = proportions(claims);
        this.weightSlopes = schedule.segments().isEmpty() ? claimSlopes : proportions(weights);
        this.scale = scale(schedule, claims, limits);
        this.lower = new BigInteger[n];
        this.upper = new BigInteger[n];
        this.lowerLevel = new int[n];
        this.upperLevel = new int[n];
        BigInteger total = scaled(limits.total());
        for (int i = 0; i < n; i++) {
            LimitTree.Node member = limits.members().get(i);
            boolean unlimited = member.ceiling().compareTo(limits.total()) == 0;
            lower[i] = scaled(member.floor());
            upper[i] = claims.isZero(i) ? lower[i] : unlimited ? total : scaled(member.ceiling());
        }
    }

    private static Amounts proportions(Amounts amounts) {
        boolean isAllZero = IntStream.range(0, amounts.size()).allMatch(amounts::isZero);
        return isAllZero ? amounts : amounts.sharing(1);
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
     * @param limits the total and the bounds, which must be feasible
     * @return amounts that add up to the total exactly and keep every bound
     */
    public static Amounts solve(Schedule schedule, Amounts claims, Amounts weights, LimitTree limits) {
        Objects.requireNonNull(weights, "weights");
        return solution(schedule, claims, weights, limits).amounts;
    }

    static Solution solution(Schedule schedule, Amounts claims, Amounts weights, LimitTree limits) {
        LevelSolver solver = new LevelSolver(schedule, claims, weights, limits);
        BlocWalk.over(limits.blocs().size(), solver.kernel(limits));
        int[] everyone = Positions.all(claims.size());
        LevelEquation.Solution solved = solver.solve(everyone, solver.scaled(limits.total()));
        int[] levels = new int[everyone.length];
        solver.number(everyone, solved, levels);
        BigInteger denominator = solved.denominator().multiply(solver.scale);
        return new Solution(Amounts.ofFractions(solved.numerators(), denominator), levels);
    }

    /** Bounds are whole over it; so are parts of claims, if the schedule has segments that end at them. */
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
        for (Segment segment : schedule.segments()) {
            ofParts.add(segment.end());
        }
        return schedule.segments().isEmpty()
                ? ofBounds.value()
                : CommonDenominator.leastCommonMultiple(
                        ofBounds.value(), ofParts.value().multiply(claims.denominator()));
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
                        ? ExactNumbers.sum(isLeast ? lower : upper, node.positions())
                                .compareTo(scaled(isLeast ? node.floor() : node.ceiling()))
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

    /** Makes the amounts at which members share a total their bounds, with everything over the finer scale of these. */
    private void replace(BigInteger[] bounds, int[] boundLevels, int[] members, BigInteger total) {
        LevelEquation.Solution solved = solve(members, total);
        BigInteger finer = solved.denominator();
        scale = scale.multiply(finer);
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lower[i].multiply(finer);
            upper[i] = upper[i].multiply(finer);
        }
        number(members, solved, boundLevels);
        for (int k = 0; k < members.length; k++) {
            bounds[members[k]] = solved.numerators()[k];
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
        BigInteger[] zeros = new BigInteger[members.length];
        Arrays.fill(zeros, BigInteger.ZERO);
        BigInteger[] start = zeros;
        BigInteger[] lo = Positions.pick(lower, members); // zeros within the bounds
        for (Segment segment : schedule.segments()) {
            BigInteger[] end = atPart(members, segment.end());
            BigInteger[] hi = within(end, members);
            if (ExactNumbers.sum(hi).compareTo(total) >= 0) {
                BigInteger[] a = LineOrigin.of(segment.kind(), zeros, start, end, atPart(members, BigDecimal.ONE));
                Amounts slopes = segment.kind() == Segment.Kind.PROPORTIONAL ? claimSlopes : weightSlopes;
                return new LevelEquation(a, slopes(slopes, members), lo, hi).solve(total);
            }
            start = end;
            lo = hi;
        }
        return new LevelEquation(zeros, slopes(claimSlopes, members), lo, Positions.pick(upper, members)).solve(total);
    }

    /** A part of each claim, over the scale. */
    private BigInteger[] atPart(int[] members, BigDecimal part) {
        BigInteger[] awards = new BigInteger[members.length];
        BigInteger multiple = scaled(part).divide(claims.denominator());
        for (int k = 0; k < members.length; k++) {
            awards[k] = claims.numerator(members[k]).multiply(multiple);
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

    private static BigInteger[] slopes(Amounts amounts, int[] members) {
        BigInteger[] slopes = new BigInteger[members.length];
        for (int k = 0; k < members.length; k++) {
            slopes[k] = amounts.numerator(members[k]);
        }
        return slopes;
    }

    /** A decimal number times the scale, which its denominator divides. */
    private BigInteger scaled(BigDecimal value) {
        if (value.signum() == 0) {
            return BigInteger.ZERO;
        }
        if (value.scale() <= 0) {
            return scale.equals(BigInteger.ONE)
                    ? value.toBigInteger()
                    : value.toBigInteger().multiply(scale);
        }
        return value.unscaledValue().multiply(scale).divide(BigInteger.TEN.pow(value.scale()));
    }
}
