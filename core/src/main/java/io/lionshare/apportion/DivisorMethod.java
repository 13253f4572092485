package io.lionshare.apportion;

import io.lionshare.apportion.kernel.DivisorBounds;
import io.lionshare.apportion.kernel.DivisorUnits;
import io.lionshare.apportion.kernel.Priorities;
import io.lionshare.apportion.kernel.ServingOrder;
import io.lionshare.apportion.kernel.UnitExchanges;
import io.lionshare.apportion.kernel.UnlimitedUnits;
import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.level.Amounts;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.LimitTree;
import io.lionshare.model.tree.BlocWalk;
import io.lionshare.model.tree.Positions;
import io.lionshare.plugin.Plugin;

/**
 * A divisor method: units are given one after another to the member with the largest <i>w&#7522; / d(k)</i>, where
 * <i>k</i> is the number it has (Balinski and Young 1982). The rounding sequence <i>d</i> is all that a subclass says.
 *
 * <p>Within limits, the units that a floor forces come first, then first units where <i>d(0)</i> = 0 (larger weight
 * first), then the rest. A bloc is divided before the blocs around it: the numbers at which it stands at its floor are
 * from then on its members' least, those at its ceiling their most. That is the greedy algorithm on a laminar
 * polymatroid, hence exact (Edmonds 1971).
 *
 * <ul>
 *   <li>Weight 0: the member stays at its floor.
 *   <li>Fewer units than members: methods with <i>d(0)</i> = 0 serve the larger weights first.
 *   <li>Ties: decided in integers, broken by the tie-break, reported with all members concerned.
 *   <li>Quota: no divisor method keeps it always.
 * </ul>
 *
 * <p>O(n log n) for each level of the limit tree, whatever the number of units. With blocs, ties are looked for among all
 * pairs of members that limits of blocs keep out of the order, at most O(n&sup2;), and each pair with the same right costs a pass
 * over all blocs. Immutable.
 */
public abstract class DivisorMethod implements ApportionmentMethod {
    private static final ServingOrder LARGER_WEIGHT = TieBreak.largerWeight()::compare;

    /** For subclasses. */
    protected DivisorMethod() {}

    /**
     * The rounding sequence.
     *
     * @return the sequence, always the same
     */
    public abstract RoundingSequence sequence();

    @Override
    public final Apportionment apportion(Amounts weights, FeasibleLimits feasible, TieBreak tieBreak) {
        LimitTree limits = UnitProblem.require(weights, feasible);
        Priorities priorities = new Priorities(weights, sequence(), tieBreak::compare);
        int n = weights.size();
        long[] least = new long[n];
        long[] most = new long[n];
        for (int i = 0; i < n; i++) {
            LimitTree.Node member = limits.members().get(i);
            least[i] = member.floor().longValueExact();
            most[i] = weights.isZero(i) ? least[i] : member.ceiling().longValueExact();
        }
        long[] ownLeast = least.clone();
        long[] ownMost = most.clone();
        BlocWalk.over(limits.blocs().size(), new DivisorBounds(priorities, limits.blocs(), least, most));
        int[] everyone = Positions.all(n);
        long[] units = new long[n];
        boolean certain = new DivisorUnits(priorities, everyone, least, most)
                .apportion(limits.total().longValueExact(), units);
        boolean[] tied = certain && limits.blocs().isEmpty()
                ? new boolean[n]
                : new UnitExchanges(units, ownLeast, ownMost, priorities::compareRight).tied(limits.blocs());
        return Apportionment.of(units, tied);
    }

    /**
     * Whole units without limits, on arrays alone: for many calls. The outcome is that of {@link #apportion(Amounts,
     * LimitTree, TieBreak)} with {@link TieBreak#largerWeight()}: ties are broken by larger weight, then by position.
     *
     * <p>O(n), whatever the number of units. 8 bytes per member are allocated, and more only where two members are within
     * rounding of each other for the last unit; then they are compared in integers.
     *
     * @param weights finite and &ge; 0; not changed. A member of weight 0 gets nothing
     * @param units how many to hand out, &ge; 0
     * @param result receives the units of each member
     * @return whether another outcome is equally valid
     * @throws IllegalArgumentException if there are no weights, if one is NaN, infinite or negative, if units is negative,
     *     or above 0 where every weight is 0, or if the lengths differ
     */
    public final boolean apportion(double[] weights, long units, long[] result) {
        return UnlimitedUnits.apportion(sequence(), LARGER_WEIGHT, weights, units, result);
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
