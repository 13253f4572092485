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
 * The Kakwani index of progressivity, <i>K = C &minus; G</i>: how much more the burden per head lies with the rich than the
 * ability per head itself. <i>G</i> is the Gini coefficient of ability per head and <i>C</i> the concentration index of
 * burden per head, with members in order of ability per head and every head counting once (Kakwani, Measurement of tax
 * progressivity, 1977):
 *
 * <p><i>C = &Sigma;&#7522; &Sigma;&#11388; p&#7522; p&#11388; (b&#7522; / b) sgn(g&#7522; &minus; g&#11388;)</i> with
 * <i>p</i> the share of population, <i>b&#7522;</i> the burden per head and <i>b</i> its mean, <i>g&#7522;</i> ability per
 * head; <i>G</i> is the same with <i>g&#7522; / g</i> in place of <i>b&#7522; / b</i>.
 *
 * <p>Above 0: progressive, those with more per head carry more than in proportion to it; 0: proportional; below 0:
 * regressive. Within &minus;2 .. 1. Members with the same ability per head are of one rank, which is decided from exact
 * quotients. 0 for a single member.
 *
 * <p>Refused: a total of 0, and an indicator that a member lacks or that is not above 0. O(n&sup2;), in {@code double}.
 * Immutable; safe for use by many threads.
 */
public final class Kakwani implements Metric {
    private static final String ID = "kakwani";
    private static final String ABILITY = "ability";
    private static final String HEADS = "heads";

    private final String ability;
    private final String heads;

    /** Ability is {@code gdp}, heads are {@code population}. */
    public Kakwani() {
        this(Burdens.GDP, Burdens.POPULATION);
    }

    private Kakwani(String ability, String heads) {
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
    public static Kakwani of(String ability, String heads) {
        return new Kakwani(ability, heads);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "Kakwani index of progressivity: whether those with more ability per head carry more than in proportion";
    }

    @Override
    public String howToRead() {
        return "Above 0: progressive, rich members carry more than in proportion to their ability per head; 0:"
                + " proportional; below 0: regressive.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(ABILITY, "the indicator of ability, such as gdp", ability),
                new Parameter(HEADS, "the indicator of heads, such as population", heads));
    }

    @Override
    public Kakwani with(Map<String, String> settings) {
        Settings checked = Settings.of(this, settings);
        return of(checked.text(ABILITY), checked.text(HEADS));
    }

    @Override
    public Measurement measure(Allocation allocation) {
        List<Fraction> perHead = Burdens.exactly(allocation.alliance(), ability, heads);
        Ranks ranks = Ranks.of(perHead);
        double[] wealth = perHead.stream().mapToDouble(Fraction::toDouble).toArray();
        double[] weights = Burdens.sharesOf(allocation.alliance(), heads);
        double[] burden = Burdens.per(allocation, heads);
        double burdens = Inequality.concentration(Burdens.relative(burden, weights), weights, ranks::sign);
        double abilities = Inequality.concentration(Burdens.relative(wealth, weights), weights, ranks::sign);
        return Measurement.of(burdens - abilities, "1");
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
