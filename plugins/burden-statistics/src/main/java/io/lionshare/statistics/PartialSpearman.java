package io.lionshare.statistics;

import io.lionshare.level.Fraction;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Settings;
import java.util.List;
import java.util.Map;

/**
 * Spearman's rank correlation of burden (amount per unit of ability) and ability, ability per head held constant:
 * <i>&rho; = (r<sub>ba</sub> &minus; r<sub>bh</sub> r<sub>ah</sub>) / &radic;((1 &minus; r<sub>bh</sub>&sup2;)(1
 * &minus; r<sub>ah</sub>&sup2;))</i> with <i>r</i> the {@link Spearman} correlations of burden <i>b</i>, ability
 * <i>a</i> and ability per head <i>h</i>. It separates size from wealth: whether the large carry more, or only the rich
 * (Sandler and Murdoch, On sharing NATO defence burdens in the 1990s and beyond, 2000). Within &minus;1 .. 1.
 *
 * <p>The p-value is two-sided, from Student's distribution with n &minus; 3 degrees of freedom, for few members as
 * well: with a third variable in play, orders are not equally likely under the hypothesis, so there is no exact count.
 *
 * <p>Refused: fewer than 4 members, a total of 0, an indicator that a member lacks or that is not above 0, variables
 * that are the same for all members, and ability per head whose ranks leave nothing free in the others. Ranks are
 * exact. O(n&sup2;). Immutable; safe for use by many threads.
 */
public final class PartialSpearman implements Metric {
    private static final String ID = "partial-spearman";
    private static final String ABILITY = "ability";
    private static final String HEADS = "heads";
    private static final int LEAST_MEMBERS = 4;

    private final String ability;
    private final String heads;

    /** Ability is {@code gdp}, heads are {@code population}. */
    public PartialSpearman() {
        this(Burdens.GDP, Burdens.POPULATION);
    }

    private PartialSpearman(String ability, String heads) {
        this.ability = Burdens.requireId(ID, ABILITY, ability);
        this.heads = Burdens.requireId(ID, HEADS, heads);
    }

    /**
     * Ability and heads are what two indicators say.
     *
     * @param ability the id of the indicator of ability
     * @param heads the id of the indicator of heads
     * @return the metric
     * @throws IllegalArgumentException if an id is blank
     */
    public static PartialSpearman of(String ability, String heads) {
        return new PartialSpearman(ability, heads);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "Spearman's rank correlation of amount per gdp with gdp, gdp per head held constant: size apart from"
                + " wealth";
    }

    @Override
    public String howToRead() {
        return "Above 0: of two members equally rich per head, the larger one carries more for each unit of its"
                + " ability; below 0: the other way round. A p-value above 0.05 is what chance often gives.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(
                        ABILITY, "burden is the amount per unit of this indicator, and is compared with it", ability),
                new Parameter(HEADS, "ability per unit of this indicator is held constant", heads));
    }

    @Override
    public PartialSpearman with(Map<String, String> settings) {
        Settings checked = Settings.of(this, settings);
        return of(checked.text(ABILITY), checked.text(HEADS));
    }

    @Override
    public Measurement measure(Allocation allocation) {
        int n = allocation.alliance().size();
        if (n < LEAST_MEMBERS) {
            throw new IllegalArgumentException(
                    "number of members (" + n + ") must be at least " + LEAST_MEMBERS + " for " + ID);
        }
        double[] abilities = Burdens.positive(allocation.alliance(), ability);
        List<Fraction> perHead = Burdens.exactly(allocation.alliance(), ability, heads);
        Ranks b = Ranks.of(Burdens.exactly(allocation, ability)).requireOrder("amount per " + ability);
        Ranks a = Ranks.of(abilities).requireOrder(ability);
        Ranks h = Ranks.of(perHead).requireOrder(ability + " per " + heads);
        double rho = partial(Correlations.spearman(b, a), Correlations.spearman(b, h), Correlations.spearman(a, h));
        return Measurement.of(rho, "1").withPValue(Correlations.studentPValue(rho, n - 3));
    }

    private double partial(double ba, double bh, double ah) {
        double free = (1 - bh) * (1 + bh) * (1 - ah) * (1 + ah);
        if (!(free > 0)) {
            throw new IllegalArgumentException("ranks of " + ability + " per " + heads
                    + " must not be those of the amounts per " + ability + ", or of " + ability
                    + ", as then nothing is left to compare");
        }
        // Only rounding takes it beyond -1 .. 1.
        return Math.max(-1, Math.min(1, (ba - bh * ah) / Math.sqrt(free)));
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
