package io.lionshare.institutional;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Settings;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import io.lionshare.score.key.Key;
import io.lionshare.score.key.Pipeline;
import io.lionshare.score.key.WeightedMean;
import io.lionshare.score.key.Weights;
import java.util.List;
import java.util.Map;

/**
 * A responsibility and capability index: the weighted mean of what a member has caused and of what it can afford.
 *
 * <p>Steps: weighted mean of the indicators {@code responsibility} (such as cumulative emissions) and {@code
 * capability} (such as income above a development threshold), each in any unit.
 *
 * <p>The value judgement: those who caused more and those who can pay more should carry more.
 *
 * <p>Exact; a missing indicator is refused with the members that lack it. Immutable; safe for use by many threads.
 *
 * <p>Source: Baer, Athanasiou, Kartha and Kemp-Benedict, The Greenhouse Development Rights Framework, 2nd edition,
 * 2008; United Nations Framework Convention on Climate Change, article 3.1 ("common but differentiated responsibilities
 * and respective capabilities").
 */
public final class ResponsibilityCapability implements Key, Factored {
    private static final String ID = "responsibility-capability";
    private static final String PARAMETER = "responsibility-weight";
    private static final String RESPONSIBILITY = "responsibility";
    private static final String CAPABILITY = "capability";

    private final Weights weights;

    /** Half by responsibility, half by capability. */
    public ResponsibilityCapability() {
        this(Fraction.parse("0.5"));
    }

    private ResponsibilityCapability(Fraction responsibility) {
        this.weights = Weights.ofTwo("weighted mean of " + ID, RESPONSIBILITY, responsibility, CAPABILITY);
    }

    /**
     * The key with another weight.
     *
     * @param responsibility the weight of responsibility within 0 .. 1; capability has the rest
     * @return the key
     * @throws IllegalArgumentException if the weight is out of range
     */
    public static ResponsibilityCapability of(Fraction responsibility) {
        return new ResponsibilityCapability(responsibility);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "whoever caused more and whoever can pay more carries more: mean of both indices";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(
                PARAMETER,
                "weight of responsibility within 0 .. 1; capability has the rest",
                weights.get(RESPONSIBILITY).text()));
    }

    @Override
    public ResponsibilityCapability with(Map<String, String> settings) {
        return of(FractionText.fraction(ID, Settings.of(this, settings), PARAMETER));
    }

    @Override
    public Pipeline pipeline() {
        return Pipeline.of(WeightedMean.of(weights));
    }

    @Override
    public List<Factor> factors() {
        return weights.names().stream().map(Factor::base).toList();
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
