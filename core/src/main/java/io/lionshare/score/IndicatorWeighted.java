package io.lionshare.score;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Settings;
import java.util.List;
import java.util.Map;

/**
 * Scores by one figure of each member: score = figure<sup>exponent</sup>, for an indicator of the user's choice.
 *
 * <p>The value judgement: exponent 1 divides in proportion to the figure, above 1 progressively, within 0 .. 1 regressively,
 * and below 0 a member with a larger figure carries less.
 *
 * <ul>
 *   <li>Figure 0: score 0 with an exponent above 0, so that the member carries nothing but its floor; score 1 with exponent
 *       0; refused by name with an exponent below 0.
 *   <li>Another unit of the indicator scales all scores alike, so shares don't change.
 *   <li>Exponent 1: the scores are the figures, not rounded. Otherwise {@link StrictMath#pow} gives them, the same bits on
 *       every machine.
 * </ul>
 *
 * <p>A member without the indicator and a figure below 0 are refused. O(n). Immutable; safe for use by many threads.
 */
public final class IndicatorWeighted implements Factored {
    private static final String ID = "indicator-weighted";
    private static final String INDICATOR = "indicator";
    private static final String EXPONENT = "exponent";
    private static final double MOST = 10;

    private final String indicator;
    private final double exponent;

    /** A strategy that must be configured: it does not know yet which indicator to score by. */
    public IndicatorWeighted() {
        this("", 1);
    }

    private IndicatorWeighted(String indicator, double exponent) {
        if (!(Math.abs(exponent) <= MOST)) {
            throw new IllegalArgumentException("parameter exponent of " + ID + " (" + exponent
                    + ") must be finite and within " + -MOST + " .. " + MOST);
        }
        this.indicator = indicator;
        this.exponent = exponent;
    }

    /**
     * Scores in proportion to an indicator.
     *
     * @param indicator the indicator's id
     * @return the strategy
     */
    public static IndicatorWeighted of(String indicator) {
        return of(indicator, 1);
    }

    /**
     * Scores by a power of an indicator.
     *
     * @param indicator the indicator's id
     * @param exponent within &minus;10 .. 10; 1 is in proportion
     * @return the strategy
     * @throws IllegalArgumentException if the exponent is NaN or outside its range
     */
    public static IndicatorWeighted of(String indicator, double exponent) {
        return new IndicatorWeighted(indicator.strip(), exponent);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "an indicator of your choice, to a power: score = figure^exponent";
    }

    @Override
    public List<Parameter> parameters() {
        String meaning = "the id of an indicator that the members have, such as gdp";
        return List.of(
                indicator.isEmpty()
                        ? Parameter.required(INDICATOR, meaning)
                        : new Parameter(INDICATOR, meaning, indicator),
                new Parameter(
                        EXPONENT,
                        "power of the figure, within -10 .. 10: 1 in proportion, above 1 progressive, below 0 the more the less",
                        Double.toString(exponent)));
    }

    @Override
    public IndicatorWeighted with(Map<String, String> settings) {
        Settings own = Settings.of(this, settings);
        return new IndicatorWeighted(own.text(INDICATOR), own.number(EXPONENT, -MOST, MOST));
    }

    @Override
    public List<Factor> factors() {
        if (indicator.isEmpty()) {
            throw new IllegalArgumentException(
                    "parameter indicator of " + ID + " must be set\nMaybe " + ID + ":indicator=gdp");
        }
        Factor factor = Factor.base(indicator);
        return List.of(exponent < 0 ? factor.reversed() : factor);
    }

    @Override
    public double[] scores(Alliance alliance) {
        if (indicator.isEmpty()) {
            throw new IllegalArgumentException("parameter indicator must be set; indicators of the alliance: "
                    + String.join(
                            ", ",
                            alliance.indicators().stream().map(Indicator::id).toList()));
        }
        double[] scores = alliance.values(indicator);
        for (int i = 0; i < scores.length; i++) {
            double figure = scores[i];
            if (figure < 0 || (figure == 0 && exponent < 0)) {
                throw new IllegalArgumentException(
                        indicator + " of " + alliance.members().get(i).id() + " (" + figure + ") must be "
                                + (exponent < 0 ? "> 0, since the exponent (" + exponent + ") is negative" : ">= 0"));
            }
            scores[i] = StrictMath.pow(figure, exponent);
        }
        return scores;
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
