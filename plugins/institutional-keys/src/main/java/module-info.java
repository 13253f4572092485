/**
 * Plug-ins that score members by the keys that states have agreed on.
 *
 * @provides io.lionshare.score.ScoringStrategy
 */
module io.lionshare.institutional {
    requires transitive io.lionshare.core;

    exports io.lionshare.institutional;

    provides io.lionshare.score.ScoringStrategy with
            io.lionshare.institutional.EuRelocation2015,
            io.lionshare.institutional.EuSolidarityPool,
            io.lionshare.institutional.ImfQuotaFormula,
            io.lionshare.institutional.Koenigstein,
            io.lionshare.institutional.NatoCommonFunding,
            io.lionshare.institutional.ResponsibilityCapability,
            io.lionshare.institutional.UnPeacekeeping,
            io.lionshare.institutional.UnRegularBudget;
}
