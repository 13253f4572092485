/**
 * A plug-in that scores members by their gross domestic product.
 *
 * @provides io.lionshare.score.ScoringStrategy
 */
module io.lionshare.gdp {
    requires transitive io.lionshare.core;

    exports io.lionshare.gdp;

    provides io.lionshare.score.ScoringStrategy with
            io.lionshare.gdp.GdpWeighted;
}
