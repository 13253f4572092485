package io.lionshare.apportion;

import io.lionshare.level.Amounts;
import io.lionshare.level.Cut;
import io.lionshare.level.LevelSolver;
import io.lionshare.level.Schedule;
import io.lionshare.model.LimitTree;
import java.math.BigInteger;
import java.util.stream.Stream;

/**
 * The method of largest remainders (Hamilton 1792; Hare): everyone gets the whole part of its quota, and the units left
 * go to the largest remainders.
 *
 * <p>Quotas are proportional to the weights within the limits, solved exactly. The units left are handed out so that
 * every bound of members and nested blocs holds: inside each bloc, inner blocs first, the largest remainders that its
 * floor needs are <em>forced</em> and those beyond its ceiling are <em>barred</em>. That is the greedy algorithm on the
 * bases of a matroid, hence exact (Edmonds 1971); with no bloc binding it is the plain method.
 *
 * <ul>
 *   <li>Weight 0: the member stays at its floor.
 *   <li>Ties: compared exactly, broken by the tie-break, reported with all members that could have been served.
 *   <li>Rounded numbers are the quota's whole part or one more.
 * </ul>
 *
 * <p>O(n log n) per level of the limit tree; with blocs, ties are looked for among all pairs of members, O(n&sup2;), and
 * each pair with the same right costs a pass over all blocs. Balinski and Young, Fair Representation, 1982, section 2.
 */
public final class LargestRemainder implements ApportionmentMethod {
    /** The method; it has no parameters. */
    public LargestRemainder() {}

    @Override
    public String id() {
        return "largest-remainder";
    }

    @Override
    public String summary() {
        return "the whole part of each quota, then one unit more for the largest remainders";
    }

    @Override
    public Apportionment apportion(Amounts weights, LimitTree limits, TieBreak tieBreak) {
        UnitProblem.require(weights, limits);
        if (!weights.isSolvedWithin(limits)) {
            limits.requireFeasible(weights::isZero);
        }
        Amounts quotas =
                keepLimits(weights, limits) ? weights : LevelSolver.solve(Schedule.of(), weights, weights, limits);
        Cut cut = Cut.of(quotas, 1);
        boolean[] served = new RemainderUnits(limits, cut, (i, j) -> tieBreak.compare(weights, i, j)).served();
        int n = quotas.size();
        long[] units = new long[n];
        long[] least = new long[n];
        long[] most = new long[n];
        for (int i = 0; i < n; i++) {
            least[i] = cut.whole(i);
            most[i] = least[i] + (cut.isWhole(i) ? 0 : 1);
            units[i] = least[i] + (served[i] ? 1 : 0);
        }
        boolean[] tied =
                new UnitExchanges(units, least, most, (i, k, j, m) -> cut.compareRests(j, i)).tied(limits.blocs());
        return Apportionment.of(units, tied);
    }

    /** Ideal amounts are their own quotas: the level at which they would be found again is 1. */
    private static boolean keepLimits(Amounts weights, LimitTree limits) {
        if (weights.isSolvedWithin(limits)) {
            return true;
        }
        if (!weights.sum().equals(weights.denominator().multiply(limits.total().toBigIntegerExact()))) {
            return false;
        }
        return Stream.concat(limits.members().stream(), limits.blocs().stream()).allMatch(node -> keeps(weights, node));
    }

    private static boolean keeps(Amounts weights, LimitTree.Node node) {
        BigInteger sum = BigInteger.ZERO;
        for (int i : node.positions()) {
            sum = sum.add(weights.numerator(i));
        }
        return sum.compareTo(weights.denominator().multiply(node.floor().toBigIntegerExact())) >= 0
                && sum.compareTo(weights.denominator().multiply(node.ceiling().toBigIntegerExact())) <= 0;
    }
}
