package io.lionshare.apportion;

import io.lionshare.level.Amounts;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.LimitTree;
import io.lionshare.plugin.Plugin;
import java.util.Map;

/**
 * Turns weights, or the ideal amounts of a plan, into whole units that add up to the total exactly (Balinski and Young
 * 1982).
 *
 * <p>Implementations are immutable and safe for use by many threads.
 */
public interface ApportionmentMethod extends Plugin {
    /**
     * The whole units.
     *
     * @param weights one weight &ge; 0 per member; a member of weight 0 stays at its floor
     * @param limits the number of units to hand out, and whole bounds for members and blocs; the members of weight 0 are held
     * @param tieBreak who is served first among members with equal right
     * @return units that add up to the total and keep every bound, and who was tied
     * @throws IllegalArgumentException if there is not one weight for each member, if the total or a bound is not a whole
     *     number that fits a {@code long}, or if the method does not support the limits
     */
    Apportionment apportion(Amounts weights, FeasibleLimits limits, TieBreak tieBreak);

    /**
     * The whole units of ideal amounts, as a plan has them. They are weights of a kind; a method that divides in proportion to
     * the weights first has that behind it.
     *
     * @param ideal one amount per member; they add up to the number of units and keep every bound, exactly
     * @param limits the number of units to hand out, and whole bounds for members and blocs; the members of amount 0 are held
     * @param tieBreak who is served first among members with equal right
     * @return the outcome of {@link #apportion(Amounts, FeasibleLimits, TieBreak)} with the amounts for weights
     * @throws IllegalArgumentException as there
     */
    default Apportionment round(Amounts ideal, FeasibleLimits limits, TieBreak tieBreak) {
        return apportion(ideal, limits, tieBreak);
    }

    /**
     * The whole units of a problem that stands alone, once its limits are found feasible.
     *
     * @param weights one weight &ge; 0 per member; a member of weight 0 stays at its floor
     * @param limits the number of units to hand out, and whole bounds for members and blocs
     * @param tieBreak who is served first among members with equal right
     * @return units that add up to the total and keep every bound, and who was tied
     * @throws IllegalArgumentException if there is not one weight for each member, if the total or a bound is not a whole
     *     number that fits a {@code long}, or if the method does not support the limits
     * @throws io.lionshare.model.InfeasibleException if no units can keep the limits
     */
    default Apportionment apportion(Amounts weights, LimitTree limits, TieBreak tieBreak) {
        UnitProblem.require(weights, limits);
        return apportion(weights, FeasibleLimits.of(limits, weights::isZero), tieBreak);
    }

    @Override
    default ApportionmentMethod with(Map<String, String> settings) {
        Plugin.super.with(settings);
        return this;
    }
}
