package io.lionshare.statistics;

import io.lionshare.plan.Measurement;
import io.lionshare.plugin.Plugin;
import java.util.Map;

/**
 * Kendall's rank correlation of burden and ability, where burden is the amount per unit of ability:
 * <i>&tau;<sub>b</sub> = S / &radic;(P Q)</i> with <i>S</i> the pairs of members in the same order under both less the
 * pairs in opposite order, and <i>P, Q</i> the pairs not tied in burden, and in ability (Kendall, The treatment of ties
 * in ranking problems, 1945). Within &minus;1 .. 1. Above 0, large members carry more than in proportion: the
 * exploitation of the great by the small (Olson and Zeckhauser, An economic theory of alliances, 1966).
 *
 * <p>The p-value is two-sided, of the hypothesis that burden and ability have nothing to do with each other. For up to
 * 9 members it is exact, ties and all: the part of all orders with a correlation at least as far from 0. For more it
 * comes from the normal distribution, with the variance that ties leave and no correction for continuity (Kendall, Rank
 * Correlation Methods, 1970).
 *
 * <p>Amounts are whole quanta, so a plan that divides in proportion to ability has small differences left, which are
 * ranked as any other. Ranks and ties are exact, without a tolerance. Refused: a total of 0, an indicator that a member
 * lacks or that is not above 0, and burdens or abilities that are the same for all. O(n&sup2;), n! up to 9 members.
 * Immutable; safe for use by many threads.
 */
public final class KendallTauB extends RankCorrelation {
    /** Ability is {@code gdp}. */
    public KendallTauB() {
        this(Burdens.GDP);
    }

    private KendallTauB(String ability) {
        super(ability);
    }

    /**
     * Ability is what an indicator says.
     *
     * @param ability the indicator's id
     * @return the metric
     * @throws IllegalArgumentException if the id is blank
     */
    public static KendallTauB of(String ability) {
        return new KendallTauB(ability);
    }

    @Override
    public String id() {
        return "kendall-tau-b";
    }

    @Override
    public String summary() {
        return "Kendall's rank correlation (tau-b) of amount per gdp with gdp: above 0, the large carry more than in proportion";
    }

    @Override
    public KendallTauB with(Map<String, String> settings) {
        return of(ability(settings));
    }

    @Override
    Measurement correlation(Ranks burden, Ranks abilities) {
        return Measurement.of(Correlations.kendall(burden, abilities), "1")
                .withPValue(Correlations.kendallPValue(burden, abilities));
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
