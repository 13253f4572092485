package io.lionshare.statistics;

import io.lionshare.plan.Measurement;
import io.lionshare.plugin.Plugin;
import java.util.Map;

/**
 * Spearman's rank correlation of burden and ability, where burden is the amount per unit of ability: <i>&rho; = &Sigma;
 * (x&#7522; &minus; m)(y&#7522; &minus; m) / &radic;(&Sigma; (x&#7522; &minus; m)&sup2; &Sigma; (y&#7522; &minus;
 * m)&sup2;)</i> with <i>x&#7522;, y&#7522;</i> the ranks of burden and ability, <i>m</i> their mean, tied members
 * having the mean of their ranks (Spearman, The proof and measurement of association between two things, 1904). Within
 * &minus;1 .. 1. Above 0, large members carry more than in proportion: the exploitation of the great by the small
 * (Olson and Zeckhauser, An economic theory of alliances, 1966).
 *
 * <p>The p-value is two-sided, of the hypothesis that burden and ability have nothing to do with each other. For up to
 * 9 members it is exact, ties and all: the part of all orders with a correlation at least as far from 0. For more it
 * comes from Student's distribution with n &minus; 2 degrees of freedom (Kendall, Rank Correlation Methods, 1970).
 *
 * <p>Amounts are whole quanta, so a plan that divides in proportion to ability has small differences left, which are
 * ranked as any other. Ranks and ties are exact, without a tolerance. Refused: a total of 0, an indicator that a member
 * lacks or that is not above 0, and burdens or abilities that are the same for all. O(n&sup2;), n! up to 9 members.
 * Immutable; safe for use by many threads.
 */
public final class Spearman extends RankCorrelation {
    /** Ability is {@code gdp}. */
    public Spearman() {
        this(Burdens.GDP);
    }

    private Spearman(String ability) {
        super(ability);
    }

    /**
     * Ability is what an indicator says.
     *
     * @param ability the indicator's id
     * @return the metric
     * @throws IllegalArgumentException if the id is blank
     */
    public static Spearman of(String ability) {
        return new Spearman(ability);
    }

    @Override
    public String id() {
        return "spearman";
    }

    @Override
    public String summary() {
        return "Spearman's rank correlation of amount per gdp with gdp: above 0, the large carry more than in proportion";
    }

    @Override
    public Spearman with(Map<String, String> settings) {
        return of(ability(settings));
    }

    @Override
    Measurement correlation(Ranks burden, Ranks abilities) {
        return Measurement.of(Correlations.spearman(burden, abilities), "1")
                .withPValue(Correlations.spearmanPValue(burden, abilities));
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
