package io.lionshare.apportion;

import io.lionshare.level.Amounts;
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
     * @param limits the number of units to hand out, and whole bounds for members and blocs
     * @param tieBreak who is served first among members with equal right
     * @return units that add up to the total and keep every bound, and who was tied
     * @throws IllegalArgumentException if there is not one weight for each member, if the total or a bound is not a whole
     *     number that fits a {@code long}, or if the method does not support the limits
     * @throws io.lionshare.model.InfeasibleException if no units can keep the limits
     */
    Apportionment apportion(Amounts weights, LimitTree limits, TieBreak tieBreak);

    @Override
    default ApportionmentMethod with(Map<String, String> settings) {
        Plugin.super.with(settings);
        return this;
    }
}
