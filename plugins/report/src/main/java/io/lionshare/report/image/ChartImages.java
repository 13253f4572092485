package io.lionshare.report.image;

import io.lionshare.report.Chart;
import io.lionshare.report.Element;
import io.lionshare.report.Report;
import io.lionshare.report.picture.Pictures;
import io.lionshare.report.picture.Png;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        report.sections().stream()
                .flatMap(section -> charts(section.elements()))
                .forEach(chart -> images.put(chart.id() + ".png", Png.of(Pictures.of(chart, WIDTH))));
        return images;
    }

    private static Stream<Chart> charts(List<Element> elements) {
        return elements.stream().flatMap(element -> {
            if (element instanceof Element.Folded folded) {
                return charts(folded.elements());
            }
            return element instanceof Chart chart ? Stream.of(chart) : Stream.empty();
        });
    }
}
