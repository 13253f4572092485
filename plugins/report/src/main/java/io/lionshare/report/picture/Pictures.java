package io.lionshare.report.picture;

import io.lionshare.report.Chart;

/** Lays out charts. */
public final class Pictures {
    private Pictures() {}

    /**
     * The chart as shapes.
     *
     * @param chart what is shown
     * @param width of the picture, in pixels
     * @return the picture, as high as it needs to be
     */
    public static Picture of(Chart chart, double width) {
        if (chart instanceof Chart.Bars bars) {
            return BarsPicture.of(bars, width);
        }
        if (chart instanceof Chart.Curves curves) {
            return CurvesPicture.of(curves, width);
        }
        if (chart instanceof Chart.HeatMap map) {
            return HeatMapPicture.of(map, width);
        }
        throw new IllegalArgumentException("unknown kind of chart: " + chart.getClass());
    }
}
