package io.lionshare.statistics;

import io.lionshare.plan.Allocation;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Settings;
import java.util.List;
import java.util.Map;

/**
 * Each member's share of the burden over its share of ability, <i>r&#7522; = s&#7522; / a&#7522;</i>, and as one number
 * their spread: the standard deviation <i>&radic;&Sigma; a&#7522; (r&#7522; &minus; 1)&sup2;</i>, in which every unit
 * of ability counts once. So weighted, the mean of all <i>r&#7522;</i> is 1 (Russett, What Price Vigilance?, 1970,
 * compares shares with ability in this way).
 *
 * <p>Special cases: 0 where everyone carries in proportion to its ability, and for a single member; <i>&radic;(1/a &minus;
 * 1)</i> where a member with a share <i>a</i> of ability carries all. The column is 0 for members that carry nothing.
 *
 * <p>Refused: a total of 0, and an indicator that a member lacks or that is not above 0. O(n), in {@code double}. Immutable;
 * safe for use by many threads.
 */
public final class ShareToAbility implements Metric {
    private static final String ID = "share-to-ability";
    private static final String ABILITY = "ability";

    private final String ability;

    /** Ability is {@code gdp}. */
    public ShareToAbility() {
        this(Burdens.GDP);
    }

    private ShareToAbility(String ability) {
        this.ability = Burdens.requireId(ID, ABILITY, ability);
    }

    /**
     * Ability is what an indicator says.
     *
     * @param ability the indicator's id
     * @return the metric
     * @throws IllegalArgumentException if the id is blank
     */
    public static ShareToAbility of(String ability) {
        return new ShareToAbility(ability);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "share of the burden over share of ability, for each member; and how far these lie apart";
    }

    @Override
    public String howToRead() {
        return "0: everyone carries in proportion to its ability; 1: shares are off by as much as ability itself. A member at 2"
                + " carries twice what its ability would make it carry.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(ABILITY, "the indicator that shares are compared with, such as gdp", ability));
    }

    @Override
    public ShareToAbility with(Map<String, String> settings) {
        return of(Settings.of(this, settings).text(ABILITY));
    }

    @Override
    public Measurement measure(Allocation allocation) {
        double[] abilities = Burdens.sharesOf(allocation.alliance(), ability);
        Burdens.quanta(allocation);
        double[] ratios = allocation.shares();
        double squares = 0;
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] /= abilities[i];
            squares += abilities[i] * (ratios[i] - 1) * (ratios[i] - 1);
        }
        return Measurement.of(Math.sqrt(squares), "1").withColumn("share per share of " + ability, "1", ratios);
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
