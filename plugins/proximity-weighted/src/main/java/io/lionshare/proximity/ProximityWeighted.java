package io.lionshare.proximity;

import io.lionshare.model.Alliance;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugin;
import io.lionshare.plugin.PrintableText;
import io.lionshare.plugin.Settings;
import io.lionshare.score.ScoringStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Scores by nearness to the theatre, the place of the burden:
 * <i>s&#7522; = base&#7522; &middot; 2<sup>&minus;d&#7522;/h</sup></i>.
 *
 * <p><i>d&#7522;</i> is the length in km of the shortest line on the WGS 84 ellipsoid between the theatre and the
 * member's indicators {@code latitude} and {@code longitude}, in degrees; <i>h</i> is the half-distance, the way in km
 * over which a score halves; <i>base&#7522;</i> is an indicator &ge; 0 in any unit, or 1 for pure proximity.
 *
 * <p>The value judgement: a member next to the danger has the most at stake, and so carries more of the burden than
 * its size alone asks for.
 *
 * <ul>
 *   <li>Distance 0: the score is the base. Base 0: the score is 0, so that the member carries nothing but its floor.
 *   <li>A half-distance that is very long makes distance count for nothing. One that is very short makes the scores of
 *       all but the nearest round to 0; if it makes all of them 0, it is refused.
 *   <li>Longitudes -180 and 180 are the same meridian; at a pole every longitude is the same place.
 *   <li>Accuracy: distances are right to 15 nanometres [1], then rounded to whole millimetres. The sines that they are
 *       made of may differ in the last bit from one kind of machine to another; after the rounding the scores are the same
 *       bits, unless a distance lies within nanometres of half a millimetre. Powers come from {@link StrictMath}.
 * </ul>
 *
 * <p>A member without one of the indicators, a coordinate out of range and a base below 0 are refused. O(n). Immutable;
 * safe for use by many threads.
 *
 * <p>[1] Karney, Algorithms for geodesics, Journal of Geodesy 87, 2013, doi:10.1007/s00190-012-0578-z.
 */
public final class ProximityWeighted implements ScoringStrategy {
    private static final String ID = "proximity-weighted";
    private static final String HALF_DISTANCE = "half-distance-km";
    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";
    private static final String BASE = "base";
    private static final String NO_BASE = "none";
    private static final GeoPoint KYIV = new GeoPoint(50.45, 30.523333);

    private final double halfDistance;
    private final GeoPoint theatre;
    private final String base;

    /** Scores by GDP and nearness to Kyiv, halving every 1000 km. */
    public ProximityWeighted() {
        this(1000, KYIV, "gdp");
    }

    private ProximityWeighted(double halfDistance, GeoPoint theatre, String base) {
        if (!(halfDistance > 0) || halfDistance == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException(
                    nameOf(HALF_DISTANCE) + " (" + halfDistance + ") must be finite and > 0");
        }
        if (base.isBlank()) {
            throw new IllegalArgumentException(
                    nameOf(BASE) + " ('" + PrintableText.value(base) + "') must be the id of an indicator, or none");
        }
        this.halfDistance = halfDistance;
        this.theatre = theatre;
        this.base = base;
    }

    /**
     * Scores by GDP and nearness to a theatre, halving every 1000 km.
     *
     * @param latitude of the theatre, in degrees north, within -90 .. 90
     * @param longitude of the theatre, in degrees east, within -180 .. 180
     * @return the strategy
     * @throws IllegalArgumentException if a coordinate is NaN or outside its range
     */
    public static ProximityWeighted of(double latitude, double longitude) {
        return new ProximityWeighted().withTheatre(latitude, longitude);
    }

    /**
     * A copy for another theatre.
     *
     * @param latitude in degrees north, within -90 .. 90
     * @param longitude in degrees east, within -180 .. 180
     * @return the copy
     * @throws IllegalArgumentException if a coordinate is NaN or outside its range
     */
    public ProximityWeighted withTheatre(double latitude, double longitude) {
        GeoPoint other = GeoPoint.of(latitude, longitude, nameOf(LATITUDE), nameOf(LONGITUDE));
        return new ProximityWeighted(halfDistance, other, base);
    }

    /**
     * A copy with another half-distance.
     *
     * @param kilometres the way over which a score halves, finite and &gt; 0
     * @return the copy
     * @throws IllegalArgumentException if the half-distance is NaN or outside its range
     */
    public ProximityWeighted withHalfDistance(double kilometres) {
        return new ProximityWeighted(kilometres, theatre, base);
    }

    /**
     * A copy with another base.
     *
     * @param indicator the id of an indicator &ge; 0, or {@code none} for the base 1
     * @return the copy
     * @throws IllegalArgumentException if the id is blank
     */
    public ProximityWeighted withBase(String indicator) {
        return new ProximityWeighted(halfDistance, theatre, indicator);
    }

    /** {@return a copy for pure proximity: everyone has the base 1} */
    public ProximityWeighted withoutBase() {
        return withBase(NO_BASE);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String summary() {
        return "a member that is nearer carries more: score = base x 2^(-distance / half-distance)";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter(HALF_DISTANCE, "way in km over which a score halves, > 0", text(halfDistance)),
                new Parameter(LATITUDE, "of the theatre, degrees north, within -90 .. 90", text(theatre.latitude())),
                new Parameter(LONGITUDE, "of the theatre, degrees east, within -180 .. 180", text(theatre.longitude())),
                new Parameter(BASE, "id of an indicator >= 0, or none for pure proximity", base));
    }

    @Override
    public ProximityWeighted with(Map<String, String> settings) {
        Settings checked = Settings.of(this, settings);
        return withHalfDistance(checked.decimal(HALF_DISTANCE).doubleValue())
                .withTheatre(
                        checked.decimal(LATITUDE).doubleValue(),
                        checked.decimal(LONGITUDE).doubleValue())
                .withBase(checked.text(BASE));
    }

    @Override
    public double[] scores(Alliance alliance) {
        double[] scores = bases(alliance);
        double[] latitudes = alliance.values(LATITUDE);
        double[] longitudes = alliance.values(LONGITUDE);
        boolean rounded = false;
        for (int i = 0; i < scores.length; i++) {
            String id = alliance.members().get(i).id();
            if (scores[i] < 0) {
                throw new IllegalArgumentException(base + " of " + id + " (" + scores[i] + ") must be >= 0");
            }
            GeoPoint home = GeoPoint.of(latitudes[i], longitudes[i], LATITUDE + " of " + id, LONGITUDE + " of " + id);
            double score = scores[i] * StrictMath.pow(2, -theatre.kilometresTo(home) / halfDistance);
            rounded |= score == 0 && scores[i] > 0;
            scores[i] = score;
        }
        if (rounded && Arrays.stream(scores).max().orElse(0) == 0) {
            throw new IllegalArgumentException(nameOf(HALF_DISTANCE) + " (" + halfDistance
                    + ") must be longer: every score rounds to 0, since the nearest member is too many"
                    + " half-distances away");
        }
        return scores;
    }

    private double[] bases(Alliance alliance) {
        if (!base.equals(NO_BASE)) {
            return alliance.values(base);
        }
        double[] ones = new double[alliance.size()];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static String nameOf(String parameter) {
        return "parameter " + parameter + " of " + ID;
    }

    private static String text(double value) {
        return Double.toString(value);
    }

    @Override
    public String toString() {
        return Plugin.text(this);
    }
}
