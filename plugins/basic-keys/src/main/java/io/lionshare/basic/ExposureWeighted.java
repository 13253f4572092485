package io.lionshare.basic;

import io.lionshare.model.Alliance;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.PrintableText;
import io.lionshare.plugin.Settings;
import io.lionshare.score.Factor;
import io.lionshare.score.Factored;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Scores by exposure to the danger, measured in one of two ways:
 *
 * <ul>
 *   <li>by {@code border}: <i>s&#7522; = base&#7522; &middot; (1 + premium &middot; border&#7522;)</i>. Needs the
 *       indicator {@code border} &ge; 0: 1 with and 0 without an exposed border, or the number of exposed borders, or
 *       their length. The premium is a pure number for each unit of {@code border}.
 *   <li>by {@code distance}: <i>s&#7522; = base&#7522; &middot; h &divide; (h + distance&#7522;)</i>. Needs the indicator
 *       {@code distance} &ge; 0, the way from the danger in km; <i>h</i> is the half-distance, the way in km at which a
 *       score is half of the base.
 * </ul>
 *
 * <p><i>base</i> is an indicator &ge; 0 in any unit that is the same for all, {@code gdp} by default: what is there to be
 * protected. Base {@code none} is 1 for everyone.
 *
 * <p>The value judgement: a member that is more exposed gains more from being defended, and so should carry more.
 *
 * <ul>
 *   <li>Base 0: score 0, so that the member carries nothing but its floor.
 *   <li>Premium 0, or no member with a border: the scores are the base.
 *   <li>Another unit of the base scales all scores alike, so shares don't change; another unit of {@code border} needs
 *       another premium.
 *   <li>Distance weighs less than in {@code proximity-weighted}, which works it out from coordinates: twice the
 *       half-distance leaves a third of the base here, and a quarter there. The far end never rounds to nothing.
 * </ul>
 *
 * <p>Members without an indicator, a value below 0, and a base of 0 for everyone are refused. O(n). Immutable; safe for
 * use by many threads.
 *
 * <p>The idea: exposed borders measure what an ally gains from an alliance [1]; strength, and so a threat, weakens with
 * distance [2]. Premium and half-distance are choices of the user; neither source gives them.
 *
 * <p>[1] Sandler and Forbes, Burden sharing, strategy, and the design of NATO, Economic Inquiry 18, 1980. [2] Boulding,
 * Conflict and Defense, 1962.
 */
public final class ExposureWeighted implements Factored {
    private static final String ID = "exposure-weighted";
    private static final String BY = "by";
    private static final String BORDER = "border";
    private static final String DISTANCE = "distance";
    private static final String PREMIUM = "premium";
    private static final double MOST_PREMIUM = 1000;
    private static final String HALF_DISTANCE = "half-distance-km";
    private static final double LEAST_KM = 0.001;
    private static final double MOST_KM = 1e6;
    private static final String BASE = "base";
    private static final String NO_BASE = "none";

    private final String by;
    private final double premium;
    private final double halfDistance;
    private final String base;

    /** Scores by GDP, twice as much for a member with an exposed border. */
    public ExposureWeighted() {
        this(BORDER, 1, 1000, "gdp");
    }

    private ExposureWeighted(String by, double premium, double halfDistance, String base) {
        Names.requireKnown("value of " + nameOf(BY), by, List.of(BORDER, DISTANCE));
        requireWithin(PREMIUM, premium, 0, MOST_PREMIUM);
        requireWithin(HALF_DISTANCE, halfDistance, LEAST_KM, MOST_KM);
        if (base.isBlank()) {
            throw new IllegalArgumentException(
                    nameOf(BASE) + " ('" + PrintableText.value(base) + "') must be the id of an indicator, or none");
        }
        this.by = by;
        this.premium = premium;
        this.halfDistance = halfDistance;
        this.base = base;
    }

    private static void requireWithin(String parameter, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    nameOf(parameter) + " (" + value + ") must be within " + least + " .. " + most);
        }
    }

    private static String nameOf(String parameter) {
        return "parameter " + parameter + " of " + ID;
    }

    /**
     * Scores by GDP and borders.
     *
     * @param premium what each unit of {@code border} adds, as a part of the base, within 0 .. 1000
     * @return the strategy
     * @throws IllegalArgumentException if the premium is NaN or outside its range
     */
    public static ExposureWeighted byBorder(double premium) {
        ExposureWeighted defaults = new ExposureWeighted();
        return new ExposureWeighted(BORDER, premium, defaults.halfDistance, defaults.base);
    }

    /**
     * Scores by GDP and distance.
     *
     * @param halfDistance the way in km at which a score is half of the base, within 0.001 .. 1000000
     * @return the strategy
     * @throws IllegalArgumentException if the half-distance is NaN or outside its range
     */
    public static ExposureWeighted byDistance(double halfDistance) {
        ExposureWeighted defaults = new ExposureWeighted();
        return new ExposureWeighted(DISTANCE, defaults.premium, halfDistance, defaults.base);
    }

    /**
     * A copy with another base.
     *
     * @param indicator the id of an indicator &ge; 0, or {@code none} for the base 1
     * @return the copy
     * @throws IllegalArgumentException if the id is blank
     */
    public ExposureWeighted withBase(String indicator) {
        return new ExposureWeighted(by, premium, halfDistance, indicator);
    }

    /** {@return a copy for pure exposure: everyone has the base 1} */
    public ExposureWeighted withoutBase() {
        return withBase(NO_BASE);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "a member that is more exposed carries more: score = base x (1 + premium x border), "
                + "or base x half-distance / (half-distance + distance)";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(BY, "border, or distance", by),
                new Parameter(
                        PREMIUM,
                        "by border: what each unit of border adds, as a part of the base, within 0 .. 1000",
                        Double.toString(premium)),
                new Parameter(
                        HALF_DISTANCE,
                        "by distance: way in km at which a score is half of the base, within 0.001 .. 1000000",
                        Double.toString(halfDistance)),
                new Parameter(BASE, "id of an indicator >= 0, or none for pure exposure", base));
    }

    @Override
    public ExposureWeighted with(Map<String, String> settings) {
        Settings checked = Settings.of(this, settings);
        return new ExposureWeighted(
                checked.text(BY),
                checked.decimal(PREMIUM).doubleValue(),
                checked.decimal(HALF_DISTANCE).doubleValue(),
                checked.text(BASE));
    }

    @Override
    public List<Factor> factors() {
        Factor exposure =
                by.equals(BORDER) ? Factor.base(BORDER) : Factor.base(DISTANCE).reversed();
        return base.equals(NO_BASE) ? List.of(exposure) : List.of(Factor.base(base), exposure);
    }

    @Override
    public double[] scores(Alliance alliance) {
        double[] scores = bases(alliance);
        double[] exposure = IndicatorValues.of(alliance, by);
        for (int i = 0; i < scores.length; i++) {
            scores[i] *= by.equals(BORDER) ? 1 + premium * exposure[i] : halfDistance / (halfDistance + exposure[i]);
        }
        return scores;
    }

    private double[] bases(Alliance alliance) {
        if (base.equals(NO_BASE)) {
            double[] ones = new double[alliance.size()];
            Arrays.fill(ones, 1);
            return ones;
        }
        return IndicatorValues.requireAnyAboveZero(IndicatorValues.of(alliance, base), base);
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
