/**
 * Lionshare's core: divides a shared burden among the members of an alliance, exactly, and explains every number.
 *
 * @uses io.lionshare.score.ScoringStrategy
 * @uses io.lionshare.rule.AllocationRule
 * @uses io.lionshare.apportion.ApportionmentMethod
 * @provides io.lionshare.rule.AllocationRule
 * @provides io.lionshare.apportion.ApportionmentMethod
 */
module io.lionshare.core {
    requires com.google.common;
    requires static transitive org.jspecify;

    exports io.lionshare.apportion;
    exports io.lionshare.level;
    exports io.lionshare.model;
    exports io.lionshare.plan;
    exports io.lionshare.plugin;
    exports io.lionshare.rule;
    exports io.lionshare.score;

    uses io.lionshare.score.ScoringStrategy;
    uses io.lionshare.rule.AllocationRule;
    uses io.lionshare.apportion.ApportionmentMethod;

    provides io.lionshare.rule.AllocationRule with
            io.lionshare.rule.AdjustedProportional,
            io.lionshare.rule.AlphaMin,
            io.lionshare.rule.AverageOfAwards,
            io.lionshare.rule.AverageOfCeaAndCel,
            io.lionshare.rule.DominguezThomson,
            io.lionshare.rule.MinimalOverlap,
            io.lionshare.rule.Proportional,
            io.lionshare.rule.RandomArrival;
    provides io.lionshare.apportion.ApportionmentMethod with
            io.lionshare.apportion.LargestRemainder;
}
