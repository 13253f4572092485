package io.lionshare.institutional;

import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Settings;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import io.lionshare.score.key.Key;
import io.lionshare.score.key.LowIncomeRelief;
import io.lionshare.score.key.PeriodAverage;
import io.lionshare.score.key.Pipeline;
import io.lionshare.score.key.Quantity;
import io.lionshare.score.key.Rounding;
import io.lionshare.score.key.ShareLimit;
import io.lionshare.score.key.WeightedMean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The scale of assessments for the regular budget of the United Nations.
 *
 * <p>Steps, for a base period of three years and one of six: share of gross national income; debt burden, 12.5 % of
 * external debt deducted below the high-income threshold; low income relief of 80 % of the gap to the average income
 * per head; floor 0.001 %; ceiling 0.010 % for each of the least developed; ceiling 22 %. Then the average of both
 * periods, rounded to 0.001 % so that the scale adds up to 100.000 %. All constants are {@linkplain UnScaleRules
 * parameters}.
 *
 * <p>The value judgement: those who can pay more should carry more, the poor less than in proportion, and no member more
 * than 22 %.
 *
 * <p>Needs, for every member and both periods ({@code -3y}, {@code -6y}), yearly averages: {@code gni-3y} (US dollars),
 * {@code external-debt-3y} (US dollars, 0 where there is none), {@code population-3y} (persons). The least developed
 * are a bloc; without one the parameter {@code least-developed} is {@code none}. The average income per head is taken
 * before debts are deducted.
 *
 * <p>Exact; a missing indicator is refused with the members that lack it. Immutable; safe for use by many threads.
 *
 * <p>Source: General Assembly resolution 70/245 and those that renew it; Committee on Contributions, Methodology for the
 * preparation of the scale of assessments.
 */
public final class UnRegularBudget implements Key, Factored {
    static final String ID = "un-regular-budget";
    private static final List<String> PERIODS = List.of("3y", "6y");

    private final UnScaleRules rules;

    /** The scale as resolution 70/245 and its successors have it. */
    public UnRegularBudget() {
        this(UnScaleRules.resolution70245());
    }

    private UnRegularBudget(UnScaleRules rules) {
        this.rules = rules;
    }

    /**
     * The scale with other constants.
     *
     * @param rules the constants
     * @return the key
     */
    public static UnRegularBudget of(UnScaleRules rules) {
        Objects.requireNonNull(rules, "rules of un-regular-budget");
        return new UnRegularBudget(rules);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "a member that can pay more carries more, the poor less than in proportion, none above 22 %";
    }

    @Override
    public List<Parameter> parameters() {
        return rules.parameters();
    }

    @Override
    public UnRegularBudget with(Map<String, String> settings) {
        return of(UnScaleRules.of(Settings.of(this, settings)));
    }

    @Override
    public Pipeline pipeline() {
        Map<String, Pipeline> periods = new LinkedHashMap<>();
        PERIODS.forEach(period -> periods.put(period, machineScale(period)));
        return Pipeline.of(PeriodAverage.of(periods), Rounding.to(rules.step()));
    }

    /** The scale of one base period. */
    private Pipeline machineScale(String period) {
        Quantity income = Quantity.of("gni-" + period);
        Quantity heads = Quantity.of("population-" + period);
        DebtBurden adjusted = new DebtBurden(
                income, Quantity.of("external-debt-" + period), heads, rules.debtPart(), rules.highIncome());
        Pipeline scale = Pipeline.of(
                WeightedMean.of("gni-" + period),
                adjusted,
                LowIncomeRelief.of(adjusted, heads, rules.gradient()).withAverageOf(income),
                ShareLimit.floor(rules.floor()));
        if (rules.hasLeastDeveloped()) {
            scale = scale.then(ShareLimit.ceilingOfEach(rules.leastDeveloped(), rules.leastDevelopedCeiling()));
        }
        return scale.then(ShareLimit.ceiling(rules.ceiling()));
    }

    @Override
    public List<Factor> factors() {
        List<Factor> factors = new ArrayList<>();
        for (String period : PERIODS) {
            factors.add(Factor.base("gni-" + period));
            factors.add(Factor.base("external-debt-" + period).reversed());
            factors.add(Factor.base("population-" + period).reversed());
        }
        return factors;
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
