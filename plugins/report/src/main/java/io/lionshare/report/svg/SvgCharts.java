package io.lionshare.report.svg;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lionshare.document.Lines;
import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.document.Series;
import io.lionshare.document.Steps;
import io.lionshare.document.Table;
import io.lionshare.document.Tiles;
import io.lionshare.document.View;
import io.lionshare.document.Walk;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Each chart of a report as an SVG file. Without state; for any number of threads. */
public final class SvgCharts {
    private SvgCharts() {}

    /**
     * Draws all charts: dot plots, bars, maps and lines.
     *
     * @param report has them
     * @return the bytes of each file, by its name, such as {@code fund-shares.svg}
     */
    public static Map<String, byte[]> of(Report report) {
        Map<String, byte[]> files = new TreeMap<>();
        for (View view : report.views()) {
            collect(files, view.id() + "-", view.sections(), report.series());
        }
        collect(files, "", report.sections(), report.series());
        collect(files, "", report.reference(), report.series());
        return files;
    }

    /** Draws the elements that are charts. Tables that are read number by number are none. */
    private static void collect(Map<String, byte[]> files, String place, List<Section> sections, List<Series> series) {
        Walk drawing = new Walk() {
            private Walk put(String id, String svg) {
                files.put(place + id + ".svg", svg.getBytes(UTF_8));
                return this;
            }

            @Override
            public Walk table(Table table) {
                boolean isDrawn = table.look() == Table.Look.DOTS || table.look() == Table.Look.BARS;
                return isDrawn && table.isChart() ? put(table.id(), SvgTable.of(table, series)) : this;
            }

            @Override
            public Walk tiles(Tiles tiles) {
                tiles.maps().forEach(map -> put(tiles.id() + "-" + (map.series() + 1), SvgMap.of(map)));
                return this;
            }

            @Override
            public Walk lines(Lines lines) {
                return put(lines.id(), SvgLines.of(lines));
            }

            @Override
            public Walk steps(Steps steps) {
                return this;
            }
        };
        sections.forEach(section -> drawing.through(section.elements()));
    }
}
