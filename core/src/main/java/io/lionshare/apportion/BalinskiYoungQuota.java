package io.lionshare.apportion;

import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;

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
 *       end, so the members reported are those whose number changes when they, or another tied member, are always
 *       served first or always last.
 * </ul>
 *
 * <p>O(units &times; n), and twice more for each member met in a tie: it is refused above ten million units. Balinski and
 * Young, The quota method of apportionment, American Mathematical Monthly 82, 1975; Fair Representation, 1982.
 */
public final class BalinskiYoungQuota implements ApportionmentMethod {
    private static final long MOST_UNITS = 10_000_000;

    /** The method; it has no parameters. */
    public BalinskiYoungQuota() {}

    @Override
    public String id() {
        return "balinski-young-quota";
    }

    @Override
    public String summary() {
        return "largest quotients first, but nobody above its upper quota; keeps quota and house monotonicity";
    }

    @Override
    public Apportionment apportion(Amounts weights, LimitTree limits, TieBreak tieBreak) {
        UnitProblem.require(weights, limits);
        requireSupported(limits);
        limits.requireFeasible(weights::isZero);
        long[] minimum = new long[weights.size()];
        for (int i = 0; i < minimum.length; i++) {
            minimum[i] = limits.members().get(i).floor().longValueExact();
        }
        long total = limits.total().longValueExact();
        QuotaRun run = new QuotaRun(weights, minimum, total, tieBreak);
        return Apportionment.of(run.units(), QuotaRun.tied(weights, minimum, total, tieBreak, run));
    }

    private static void requireSupported(LimitTree limits) {
        if (limits.total().longValueExact() > MOST_UNITS) {
            throw new IllegalArgumentException("balinski-young-quota gives units one after another; their number ("
                    + limits.total() + ") must be at most " + MOST_UNITS
                    + "\nMaybe a divisor method such as webster, whose cost does not grow with the number");
        }
        for (LimitTree.Node member : limits.members()) {
            if (member.ceiling().compareTo(limits.total()) < 0) {
                throw new IllegalArgumentException("balinski-young-quota does not support the ceiling of "
                        + member.name() + " (" + member.ceiling() + "); it knows minima only");
            }
        }
        for (LimitTree.Node bloc : limits.blocs()) {
            throw new IllegalArgumentException("balinski-young-quota does not support the limits of bloc " + bloc.name()
                    + "; it knows minima of members only");
        }
    }
}
