package io.lionshare.apportion;

import io.lionshare.apportion.kernel.RemainderUnits;
import io.lionshare.apportion.kernel.UnitExchanges;
import io.lionshare.level.Amounts;
import io.lionshare.level.Schedule;
import io.lionshare.level.TruncatedAmounts;
import io.lionshare.level.exact.LevelSolver;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.LimitTree;
import io.lionshare.plugin.Plugin;

/**
 * The method of largest remainders (Hamilton 1792; Hare): everyone gets the whole part of its quota, and the units left
 * go to the largest remainders.
 *
 * <p>Quotas are proportional to the weights within the limits, solved exactly; ideal
 * amounts are their own quotas. The units left are handed out so that
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
 * <p>O(n log n) per level of the limit tree. With blocs, ties are looked for among all pairs of members that limits of blocs
 * keep out of the order, at most O(n&sup2;), and each pair with the same right costs a pass over all blocs. Balinski and Young,
 * Fair Representation, 1982, section 2.
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
    public Apportionment apportion(Amounts weights, FeasibleLimits feasible, TieBreak tieBreak) {
        LimitTree limits = UnitProblem.require(weights, feasible);
        return round(weights, LevelSolver.solve(Schedule.of(), weights, weights, feasible), limits, tieBreak);
    }

    /** Amounts that add up and keep the limits are their own quotas: the level at which they would be found again is 1. */
    @Override
    public Apportionment round(Amounts ideal, FeasibleLimits feasible, TieBreak tieBreak) {
        return round(ideal, ideal, UnitProblem.require(ideal, feasible), tieBreak);
    }

    private static Apportionment round(Amounts weights, Amounts quotas, LimitTree limits, TieBreak tieBreak) {
        TruncatedAmounts cut = TruncatedAmounts.of(quotas, 1);
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

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
