package io.lionshare.proximity;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/**
 * A place on the WGS 84 ellipsoid.
 *
 * @param latitude degrees north of the equator, within -90 .. 90
 * @param longitude degrees east of Greenwich, within -180 .. 180
 */
record GeoPoint(double latitude, double longitude) {
    /**
     * A place, or a refusal that says whose coordinate is out of range.
     *
     * @param latitudeOf completes "… (95.0) must be within -90 .. 90"
     * @param longitudeOf the same for the longitude
     */
    static GeoPoint of(double latitude, double longitude, String latitudeOf, String longitudeOf) {
        if (!(Math.abs(latitude) <= 90)) {
            boolean swapped = Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90;
            throw new IllegalArgumentException(latitudeOf + " (" + latitude + ") must be within -90 .. 90"
                    + (swapped ? "\nMaybe latitude and longitude are swapped" : ""));
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(longitudeOf + " (" + longitude + ") must be within -180 .. 180");
        }
        return new GeoPoint(latitude, longitude);
    }

    /** The geodesic distance in km, rounded to whole millimetres. */
    double kilometresTo(GeoPoint other) {
        double metres =
                Geodesic.WGS84.Inverse(latitude, longitude, other.latitude, other.longitude, GeodesicMask.DISTANCE).s12;
        return Math.rint(metres * 1e3) / 1e6;
    }
}
