/**
 * Plug-ins that score members by the basic ideas of fairness.
 *
 * @provides io.lionshare.score.ScoringStrategy
 */
module io.lionshare.basic {
    requires transitive io.lionshare.core;

    exports io.lionshare.basic;

    provides io.lionshare.score.ScoringStrategy with
            io.lionshare.basic.AbilityToPay,
            io.lionshare.basic.CapabilityWeighted,
            io.lionshare.basic.Equal,
            io.lionshare.basic.ExposureWeighted,
            io.lionshare.basic.PopulationWeighted;
}
