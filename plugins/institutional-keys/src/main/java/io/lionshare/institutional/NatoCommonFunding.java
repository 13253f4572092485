package io.lionshare.institutional;

import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.Settings;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import io.lionshare.score.key.Key;
import io.lionshare.score.key.NextLargestCap;
import io.lionshare.score.key.Pipeline;
import io.lionshare.score.key.WeightedMean;
import java.util.List;
import java.util.Map;

/**
 * NATO's common funding: shares of national income, the largest capped at the next largest.
 *
 * <p>Steps: in proportion to the indicator {@code gdp} or {@code gni} (any unit); then the largest payer pays no more
 * than the next largest, and the others take up the rest in proportion ({@link NextLargestCap}). NATO's own formula
 * starts from gross national income; GDP is the default because more tables have it.
 *
 * <p>The value judgement: those who can pay more should carry more, but no single ally should pay the most.
 *
 * <p>Exact; a missing indicator is refused with the members that lack it. Immutable; safe for use by many threads.
 *
 * <p>Source: NATO, Funding NATO: cost shares by an agreed formula of gross national income, since 2021 with the same
 * share for the United States and Germany.
 */
public final class NatoCommonFunding implements Key, Factored {
    private static final String ID = "nato-common-funding";
    private static final String INDICATOR = "indicator";

    private final String indicator;

    /** Shares of GDP. */
    public NatoCommonFunding() {
        this("gdp");
    }

    private NatoCommonFunding(String indicator) {
        if (indicator.isBlank()) {
            throw new IllegalArgumentException("parameter " + INDICATOR + " of " + ID + " ('" + indicator
                    + "') must be the id of an indicator, such as gni");
        }
        this.indicator = indicator;
    }

    /**
     * Shares of another indicator.
     *
     * @param indicator the indicator's id, such as {@code gni}
     * @return the key
     * @throws IllegalArgumentException if the id is blank
     */
    public static NatoCommonFunding of(String indicator) {
        return new NatoCommonFunding(indicator);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "a member that can pay more carries more, but the largest no more than the next largest";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(INDICATOR, "what shares are taken of, such as gdp or gni", indicator));
    }

    @Override
    public NatoCommonFunding with(Map<String, String> settings) {
        return of(Settings.of(this, settings).text(INDICATOR));
    }

    @Override
    public Pipeline pipeline() {
        return Pipeline.of(WeightedMean.of(indicator), new NextLargestCap());
    }

    @Override
    public List<Factor> factors() {
        return List.of(Factor.base(indicator));
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
