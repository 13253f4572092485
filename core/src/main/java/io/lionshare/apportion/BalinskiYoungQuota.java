package io.lionshare.apportion;

import io.lionshare.apportion.kernel.QuotaUnits;
import io.lionshare.level.Amounts;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.LimitTree;
import io.lionshare.model.UnsupportedLimitException;
import io.lionshare.plugin.Plugin;
import java.math.BigDecimal;

/**
 * The quota method of Balinski and Young (1975): units are given one after another as Jefferson's method would, but only
 * to members below their upper quota at the number of units given so far. It keeps quota and house monotonicity.
 *
 * <p>A member with a minimum starts there; its upper quota is raised to the minimum.
 *
 * <ul>
 *   <li>Ceilings of members and limits of blocs are refused by name.
 *   <li>Weight 0: the member stays at its floor.
 *   <li>Ties: decided in integers, broken by the tie-break. A tie for an early unit often makes no difference in the
 *       end, so the members reported are those whose number another way to break ties changes.
 *   <li>It starts from the lower quotas, and goes back only to where the smallest member whose quota is not whole got its
 *       last unit: at most <i>sum of weights / smallest weight</i> units. It is refused where that is more than ten million.
 * </ul>
 *
 * <p>O(n log n + units that it goes back by), whatever the number of units. Balinski and Young, The quota method of
 * apportionment, American Mathematical Monthly 82, 1975; Fair Representation, 1982.
 */
public final class BalinskiYoungQuota implements ApportionmentMethod {
    /** The method; it has no parameters. */
    public BalinskiYoungQuota() {}

    @Override
    public String id() {
        return "balinski-young-quota";
    }

    @Override
    public String summary() {
        return "largest quotients first, but no member above its upper quota; keeps quota and house monotonicity";
    }

    @Override
    public Apportionment apportion(Amounts weights, FeasibleLimits feasible, TieBreak tieBreak) {
        LimitTree limits = UnitProblem.require(weights, feasible);
        requireSupported(limits);
        long[] minimum = new long[weights.size()];
        for (int i = 0; i < minimum.length; i++) {
            minimum[i] = limits.members().get(i).floor().longValueExact();
        }
        long[] units = new long[minimum.length];
        boolean[] tied = new boolean[minimum.length];
        new QuotaUnits(weights, minimum, limits.total().longValueExact(), tieBreak::compare).apportion(units, tied);
        return Apportionment.of(units, tied);
    }

    private static void requireSupported(LimitTree limits) {
        for (LimitTree.Node member : limits.members()) {
            if (member.ceiling().compareTo(limits.total()) < 0) {
                throw unsupported("ceiling", member, member.ceiling());
            }
        }
        for (LimitTree.Node bloc : limits.blocs()) {
            boolean isCapped = bloc.ceiling().compareTo(limits.total()) < 0;
            throw unsupported(isCapped ? "ceiling" : "floor", bloc, isCapped ? bloc.ceiling() : bloc.floor());
        }
    }

    private static UnsupportedLimitException unsupported(String kind, LimitTree.Node node, BigDecimal bound) {
        return UnsupportedLimitException.of(
                "balinski-young-quota",
                kind + " of " + node.name(),
                bound,
                "a divisor method such as webster; this one keeps minima of members only");
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
