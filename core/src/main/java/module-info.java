/**
 * Lionshare's core: divides a shared burden among the members of an alliance, exactly, and explains every number.
 *
 * <pre>{@code
 * Alliance alliance = Alliance.of(
 *         Member.of("FRA", "France").with("gdp", 3031),
 *         Member.of("DEU", "Germany").with("gdp", 4456),
 *         Member.of("ITA", "Italy").with("gdp", 2255),
 *         Member.of("POL", "Poland").with("gdp", 811));
 * Allocation split = Lionshare.divide(10_000, "persons")
 *         .among(alliance)
 *         .byIndicator("gdp")
 *         .ceiling("ITA", 0)
 *         .allocate();
 * System.out.println(split.table());
 * }</pre>
 *
 * <p>Start with {@link io.lionshare.Lionshare}, {@link io.lionshare.model} and {@link io.lionshare.plan}; the rest when you need
 * it.
 *
 * @uses io.lionshare.score.ScoringStrategy
 * @uses io.lionshare.rule.AllocationRule
 * @uses io.lionshare.apportion.ApportionmentMethod
 * @uses io.lionshare.plan.Metric
 * @provides io.lionshare.score.ScoringStrategy
 * @provides io.lionshare.rule.AllocationRule
 * @provides io.lionshare.apportion.ApportionmentMethod
 */
module io.lionshare.core {
    requires com.google.common;
    requires static transitive org.jspecify;

    exports io.lionshare;
    exports io.lionshare.apportion;
    exports io.lionshare.apportion.sequence;
    exports io.lionshare.apportion.table;
    exports io.lionshare.axiom;
    exports io.lionshare.flow;
    exports io.lionshare.joint;
    exports io.lionshare.level;
    exports io.lionshare.level.batch;
    exports io.lionshare.model;
    exports io.lionshare.plan;
    exports io.lionshare.pledge;
    exports io.lionshare.plugin;
    exports io.lionshare.program;
    exports io.lionshare.rule;
    exports io.lionshare.rule.operator;
    exports io.lionshare.score;
    exports io.lionshare.score.audit;
    exports io.lionshare.score.key;
    exports io.lionshare.shapley;

    uses io.lionshare.score.ScoringStrategy;
    uses io.lionshare.rule.AllocationRule;
    uses io.lionshare.apportion.ApportionmentMethod;
    uses io.lionshare.plan.Metric;

    provides io.lionshare.score.ScoringStrategy with
            io.lionshare.score.IndicatorWeighted;
    provides io.lionshare.rule.AllocationRule with
            io.lionshare.rule.AdjustedProportional,
            io.lionshare.rule.AlphaMin,
            io.lionshare.rule.AverageOfAwards,
            io.lionshare.rule.AverageOfCeaAndCel,
            io.lionshare.rule.ConstrainedEgalitarian,
            io.lionshare.rule.ConstrainedEqualAwards,
            io.lionshare.rule.ConstrainedEqualLosses,
            io.lionshare.rule.DominguezThomson,
            io.lionshare.rule.MinimalOverlap,
            io.lionshare.rule.Piniles,
            io.lionshare.rule.Proportional,
            io.lionshare.rule.RandomArrival,
            io.lionshare.rule.ReverseTalmud,
            io.lionshare.rule.TalFamily,
            io.lionshare.rule.Talmud;
    provides io.lionshare.apportion.ApportionmentMethod with
            io.lionshare.apportion.Adams,
            io.lionshare.apportion.BalinskiYoungQuota,
            io.lionshare.apportion.Dean,
            io.lionshare.apportion.Divisors,
            io.lionshare.apportion.FirstDivisor,
            io.lionshare.apportion.HuntingtonHill,
            io.lionshare.apportion.Jefferson,
            io.lionshare.apportion.LargestRemainder,
            io.lionshare.apportion.PowerMean,
            io.lionshare.apportion.Stationary,
            io.lionshare.apportion.Webster;
}
