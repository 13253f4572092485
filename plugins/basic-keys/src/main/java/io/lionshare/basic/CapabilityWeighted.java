package io.lionshare.basic;

import io.lionshare.model.Alliance;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Settings;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import java.util.List;
import java.util.Map;

/**
 * Scores by military capability, measured in one of two ways:
 *
 * <ul>
 *   <li>by {@code spending}: <i>s&#7522; = gdp&#7522; &middot; defence-spending&#7522; &divide; 100</i>, the money spent
 *       on defence. Needs the indicators {@code gdp}, in any unit of money that is the same for all, and
 *       {@code defence-spending}, in percent of GDP, within 0 .. 100. The score has the unit of GDP.
 *   <li>by {@code personnel}: <i>s&#7522; = military-personnel&#7522;</i>. Needs the indicator
 *       {@code military-personnel}, in persons, thousands of persons, or any other unit that is the same for all.
 * </ul>
 *
 * <p>The value judgement: a member with the means to act should act, even if that rewards those who have let their means
 * run down.
 *
 * <ul>
 *   <li>No armed forces or no spending: score 0, so that the member carries nothing but its floor.
 *   <li>Another unit of GDP or of personnel scales all scores alike, so shares don't change.
 *   <li>By personnel the scores are the figures, not rounded; by spending they are rounded twice, in {@code double}.
 * </ul>
 *
 * <p>Members without an indicator, a value below 0, spending above 100 %, and 0 for everyone are refused. O(n).
 * Immutable; safe for use by many threads.
 *
 * <p>The idea: military expenditure and military personnel are the two military parts of the index of national
 * capability [1].
 *
 * <p>[1] Singer, Bremer and Stuckey, Capability distribution, uncertainty, and major power war, 1820&ndash;1965, in
 * Russett (ed.), Peace, War, and Numbers, 1972.
 */
public final class CapabilityWeighted implements Factored {
    private static final String ID = "capability-weighted";
    private static final String BY = "by";
    private static final String SPENDING = "spending";
    private static final String PERSONNEL = "personnel";
    private static final String GDP = "gdp";
    private static final String DEFENCE_SPENDING = "defence-spending";
    private static final String MILITARY_PERSONNEL = "military-personnel";

    private final String by;

    /** Scores in proportion to the money spent on defence. */
    public CapabilityWeighted() {
        this(SPENDING);
    }

    private CapabilityWeighted(String by) {
        Names.requireKnown("value of parameter " + BY + " of " + ID, by, List.of(PERSONNEL, SPENDING));
        this.by = by;
    }

    /**
     * Scores in proportion to the money spent on defence.
     *
     * @return the strategy
     */
    public static CapabilityWeighted bySpending() {
        return new CapabilityWeighted(SPENDING);
    }

    /**
     * Scores in proportion to the military personnel.
     *
     * @return the strategy
     */
    public static CapabilityWeighted byPersonnel() {
        return new CapabilityWeighted(PERSONNEL);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "a member with more military means carries more: score = gdp x defence-spending, or military-personnel";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(
                BY, "spending (gdp x defence-spending in % of GDP), or personnel (military-personnel)", by));
    }

    @Override
    public CapabilityWeighted with(Map<String, String> settings) {
        return new CapabilityWeighted(Settings.of(this, settings).text(BY));
    }

    @Override
    public List<Factor> factors() {
        return by.equals(PERSONNEL)
                ? List.of(Factor.base(MILITARY_PERSONNEL))
                : List.of(Factor.base(GDP), Factor.base(DEFENCE_SPENDING));
    }

    @Override
    public double[] scores(Alliance alliance) {
        if (by.equals(PERSONNEL)) {
            return IndicatorValues.requireAnyAboveZero(
                    IndicatorValues.of(alliance, MILITARY_PERSONNEL), MILITARY_PERSONNEL);
        }
        return IndicatorValues.requireAnyAboveZero(spending(alliance), GDP + " x " + DEFENCE_SPENDING);
    }

    private static double[] spending(Alliance alliance) {
        double[] spending = IndicatorValues.of(alliance, GDP);
        double[] percent = IndicatorValues.of(alliance, DEFENCE_SPENDING);
        for (int i = 0; i < spending.length; i++) {
            if (percent[i] > 100) {
                String condition = "be within 0 .. 100, in % of gdp\nMaybe it is an amount of money";
                throw IndicatorValues.refused(alliance, i, DEFENCE_SPENDING, percent[i], condition);
            }
            spending[i] = spending[i] * percent[i] / 100;
        }
        return spending;
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
