package io.lionshare.statistics;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * Wilcoxon's signed-rank test of burden shares against benefit shares. A member's benefit share is the mean of its shares of
 * some indicators that stand for what it has to lose (Sandler and Forbes, Burden sharing, strategy, and the design of NATO,
 * 1980, take GDP, population and exposed borders). With <i>d&#7522;</i> the burden share less the benefit share and
 * <i>R&#7522;</i> the rank of <i>|d&#7522;|</i> among those that are not 0, the number is the rank-biserial correlation
 * <i>(W<sub>+</sub> &minus; W<sub>&minus;</sub>) / (W<sub>+</sub> + W<sub>&minus;</sub>)</i>, <i>W<sub>+</sub></i> and
 * <i>W<sub>&minus;</sub></i> being the sums of ranks of the positive and of the negative differences (Wilcoxon, Individual
 * comparisons by ranking methods, 1945; Kerby, The simple difference formula, 2014). Within &minus;1 .. 1.
 *
 * <p>The p-value is two-sided, of the hypothesis that a member is as likely above its benefits as below them by the
 * same amount. Up to 50 differences it is exact, ties and all; for more it comes from the normal distribution with the
 * variance <i>&Sigma; R&#7522;&sup2; / 4</i>, which takes ties into account. Differences of 0 have no sign and do not
 * count; if all are 0, the number is 0 and the p-value 1. The column has all differences.
 *
 * <p>Differences, ranks and ties are exact, without a tolerance. Refused: a total of 0, and an indicator that a member
 * lacks, that is below 0, or 0 for all. O(n&sup2;), O(n&sup3;) up to 50 members. Immutable; safe for use by many
 * threads.
 */
public final class WilcoxonSignedRank implements Metric {
    private static final String ID = "wilcoxon-signed-rank";
    private static final String BENEFIT = "benefit";

    private final List<String> benefit;

    /** Benefit is the mean of the shares of {@code gdp} and {@code population}. */
    public WilcoxonSignedRank() {
        this(List.of(Burdens.GDP, Burdens.POPULATION));
    }

    private WilcoxonSignedRank(List<String> benefit) {
        this.benefit = List.copyOf(benefit);
        if (this.benefit.isEmpty()) {
            throw new IllegalArgumentException(
                    "parameter " + BENEFIT + " of " + ID + " (" + benefit + ") must name at least one indicator");
        }
        this.benefit.forEach(indicator -> Burdens.requireId(ID, BENEFIT, indicator));
    }

    /**
     * Benefit is the mean of the shares of some indicators.
     *
     * @param benefit the ids of the indicators, at least one
     * @return the metric
     * @throws IllegalArgumentException if there is none, or if an id is blank
     */
    public static WilcoxonSignedRank of(String... benefit) {
        return new WilcoxonSignedRank(Arrays.asList(benefit));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "Wilcoxon's signed-rank test of burden shares against benefit shares (mean of the shares of gdp and population)";
    }

    @Override
    public String howToRead() {
        return "Above 0: most members carry more than they benefit, below 0: less; near 0: some more, some less, alike. A p-value"
                + " above 0.05 is what chance often gives.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(
                BENEFIT, "indicators, joined by +, whose shares are averaged", String.join("+", benefit)));
    }

    @Override
    public WilcoxonSignedRank with(Map<String, String> settings) {
        String[] indicators = Settings.of(this, settings).text(BENEFIT).split("\\+", -1);
        return of(Arrays.stream(indicators).map(String::strip).toArray(String[]::new));
    }

    @Override
    public Measurement measure(Allocation allocation) {
        List<Fraction> differences = differences(allocation);
        SignedRanks ranks = SignedRanks.of(differences);
        double[] column = differences.stream()
                .mapToDouble(difference -> difference.toDecimal(18).doubleValue())
                .toArray();
        return Measurement.of(ranks.balance(), "1")
                .withPValue(ranks.pValue())
                .withColumn("share less benefit share", "1", column);
    }

    private List<Fraction> differences(Allocation allocation) {
        long[] quanta = Burdens.quanta(allocation);
        Fraction total = Burdens.whole(allocation.burden().quanta());
        List<Fraction> differences = new ArrayList<>();
        for (long own : quanta) {
            differences.add(Burdens.whole(own).dividedBy(total));
        }
        Fraction part = Fraction.ONE.dividedBy(Burdens.whole(benefit.size()));
        for (String indicator : benefit) {
            List<Fraction> shares = shares(allocation.alliance(), indicator);
            for (int i = 0; i < quanta.length; i++) {
                differences.set(i, differences.get(i).minus(shares.get(i).times(part)));
            }
        }
        return Collections.unmodifiableList(differences);
    }

    private static List<Fraction> shares(Alliance alliance, String indicator) {
        double[] values = alliance.values(indicator);
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0) {
                throw new IllegalArgumentException(
                        indicator + " of " + alliance.members().get(i).id() + " (" + values[i] + ") must be >= 0");
            }
        }
        List<Fraction> exact =
                Arrays.stream(values).mapToObj(Fraction::ofDecimal).toList();
        Fraction sum = Fraction.sum(exact);
        if (sum.signum() == 0) {
            throw new IllegalArgumentException(indicator + " must be > 0 for at least one member");
        }
        return exact.stream().map(value -> value.dividedBy(sum)).toList();
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
