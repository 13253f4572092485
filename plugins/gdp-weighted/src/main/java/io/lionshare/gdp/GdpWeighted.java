package io.lionshare.gdp;

import io.lionshare.model.Alliance;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Settings;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import java.util.List;
import java.util.Map;

/**
 * Scores by gross domestic product: <i>s&#7522; = GDP&#7522;<sup>exponent</sup></i>, with GDP the indicator {@code gdp}
 * in any unit.
 *
 * <p>The value judgement: a member with more can carry more, in proportion (exponent 1), progressively (above 1) or
 * regressively (below 1).
 *
 * <ul>
 *   <li>GDP 0: score 0, so that the member carries nothing but its floor.
 *   <li>Exponent 0: every score is 1, also that of a member with GDP 0; everyone carries the same.
 *   <li>Another unit of GDP scales all scores alike, so shares don't change.
 *   <li>Exponent 1: the scores are the figures, not rounded. Otherwise {@link StrictMath#pow} gives them, the same bits
 *       on every machine.
 * </ul>
 *
 * <p>A member without the indicator and a GDP below 0 are refused. O(n). Immutable; safe for use by many threads.
 */
public final class GdpWeighted implements Factored {
    private static final String INDICATOR = "gdp";
    private static final String EXPONENT = "exponent";
    private static final double MOST = 10;

    private final double exponent;

    /** Scores in proportion to GDP. */
    public GdpWeighted() {
        this(1);
    }

    private GdpWeighted(double exponent) {
        if (!(exponent >= 0 && exponent <= MOST)) {
            throw new IllegalArgumentException(
                    "parameter exponent of gdp-weighted (" + exponent + ") must be finite and within 0.0 .. " + MOST);
        }
        this.exponent = exponent;
    }

    /**
     * Scores by a power of GDP.
     *
     * @param exponent within 0 .. 10; 1 is in proportion
     * @return the strategy
     * @throws IllegalArgumentException if the exponent is NaN or outside its range
     */
    public static GdpWeighted of(double exponent) {
        return new GdpWeighted(exponent);
    }

    @Override
    public String id() {
        return "gdp-weighted";
    }

    @Override
    public String summary() {
        return "a member with a larger GDP carries more: score = GDP^exponent";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(
                EXPONENT,
                "power of GDP, within 0 .. 10: 0 the same for everyone, 1 in proportion, above 1 progressive",
                Double.toString(exponent)));
    }

    @Override
    public GdpWeighted with(Map<String, String> settings) {
        return new GdpWeighted(Settings.of(this, settings).number(EXPONENT, 0, MOST));
    }

    @Override
    public List<Factor> factors() {
        return List.of(Factor.base(INDICATOR));
    }

    @Override
    public double[] scores(Alliance alliance) {
        double[] scores = alliance.values(INDICATOR);
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] < 0) {
                throw new IllegalArgumentException(
                        "gdp of " + alliance.members().get(i).id() + " (" + scores[i] + ") must be >= 0");
            }
            scores[i] = StrictMath.pow(scores[i], exponent);
        }
        return scores;
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
