package io.lionshare.statistics;

import io.lionshare.plan.Allocation;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Settings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntBinaryOperator;

/**
 * How unequal the amounts are for each unit of an indicator. With <i>y&#7522;</i> the amount of member
 * <i>i</i> for each unit of the indicator, <i>w&#7522;</i> how much the member counts (adding up to 1) and
 * <i>&mu; = &Sigma; w&#7522; y&#7522;</i>, all of them are functions of <i>r&#7522; = y&#7522; / &mu;</i> and
 * <i>w&#7522;</i>.
 */
abstract class Inequality implements Metric {
    private static final String PER = "per";
    private static final String COUNTING = "counting";

    private final String per;
    private final Counting counting;

    Inequality(String per, Counting counting) {
        this.per = Burdens.requireId(id(), PER, per);
        this.counting = Objects.requireNonNull(counting, "counting");
    }

    /** The number, from relative amounts with mean 1 and weights that add up to 1. */
    abstract double index(double[] relative, double[] weights);

    abstract Inequality with(String newPer, Counting newCounting);

    @Override
    public final List<Parameter> parameters() {
        return List.of(
                new Parameter(PER, "amounts are compared per unit of this indicator, such as gdp or population", per),
                new Parameter(
                        COUNTING,
                        "members (each counts once), or units (each unit of the indicator)",
                        counting.text()));
    }

    /** A copy with the settings; subclasses give it their own type. */
    final Inequality configured(Map<String, String> settings) {
        Settings checked = Settings.of(this, settings);
        return with(checked.text(PER), Counting.of(COUNTING + " of " + id(), checked.text(COUNTING)));
    }

    @Override
    public final Measurement measure(Allocation allocation) {
        double[] amounts = Burdens.per(allocation, per);
        double[] weights = counting.weights(Burdens.sharesOf(allocation.alliance(), per));
        return Measurement.of(index(Burdens.relative(amounts, weights), weights), "1");
    }

    /**
     * How much of the amounts lies with those who rank high: <i>&Sigma;&#7522; &Sigma;&#11388; w&#7522; w&#11388; r&#7522;
     * sgn(rank&#7522; &minus; rank&#11388;)</i>, O(n&sup2;). Ranked by the amounts themselves it is the Gini coefficient.
     *
     * @param sign 1 if the first of two members ranks higher, -1 if the second does, 0 if they are tied
     */
    static double concentration(double[] relative, double[] weights, IntBinaryOperator sign) {
        double sum = 0;
        for (int i = 0; i < relative.length; i++) {
            double lead = 0;
            for (int j = 0; j < relative.length; j++) {
                lead += weights[j] * sign.applyAsInt(i, j);
            }
            sum += weights[i] * relative[i] * lead;
        }
        return sum;
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
