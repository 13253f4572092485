package io.lionshare.report.image;

import io.lionshare.report.Report;
import io.lionshare.report.picture.Pictures;
import io.lionshare.report.picture.Png;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws the charts of a report as PNG, for slides and papers: as in the HTML page at full width, on light paper. */
public final class ChartImages {
    private static final double WIDTH = 840;

    private ChartImages() {}

    /**
     * Draws all charts.
     *
     * @param report what has charts, in details too
     * @return a PNG file for each chart, by names such as {@code fund-shares.png}, in the order of the report
     * @throws IllegalStateException if the platform has no font to write with
     */
    public static Map<String, byte[]> of(Report report) {
        Map<String, byte[]> images = new LinkedHashMap<>();
        report.charts().forEach(chart -> images.put(chart.id() + ".png", Png.of(Pictures.of(chart, WIDTH))));
        return images;
    }
}
