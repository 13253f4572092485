package io.lionshare.report.svg;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lionshare.document.Blocks;
import io.lionshare.document.Element;
import io.lionshare.document.Folded;
import io.lionshare.document.Lines;
import io.lionshare.document.Panels;
import io.lionshare.document.Prose;
import io.lionshare.document.Remark;
import io.lionshare.document.Report;
import io.lionshare.document.Section;
import io.lionshare.document.Series;
import io.lionshare.document.Steps;
import io.lionshare.document.Table;
import io.lionshare.document.Tiles;
import io.lionshare.document.View;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Each chart of a report as an SVG file. Without state; for any number of threads. */
public final class SvgCharts {
    private SvgCharts() {}

    /**
     * Draws all charts: dot plots, bars and lines.
     *
     * @param report has them
     * @return the bytes of each file, by its name, such as {@code fund-shares.svg}
     */
    public static Map<String, byte[]> of(Report report) {
        Map<String, byte[]> files = new TreeMap<>();
        for (View view : report.views()) {
            view.sections().forEach(section -> collect(files, view.id() + "-", section, report.series()));
        }
        report.sections().forEach(section -> collect(files, "", section, report.series()));
        report.reference().forEach(section -> collect(files, "", section, report.series()));
        return files;
    }

    private static void collect(Map<String, byte[]> files, String place, Section section, List<Series> series) {
        Collector collector = new Collector(files, place, series);
        section.elements().forEach(element -> element.accept(collector));
    }

    /** Draws the elements that are charts. Tables that are read number by number are none. */
    private record Collector(Map<String, byte[]> files, String place, List<Series> series)
            implements Element.Visitor<Boolean> {
        private Boolean put(String id, String svg) {
            files.put(place + id + ".svg", svg.getBytes(UTF_8));
            return true;
        }

        @Override
        public Boolean prose(Prose prose) {
            return false;
        }

        @Override
        public Boolean remark(Remark remark) {
            return false;
        }

        @Override
        public Boolean folded(Folded folded) {
            folded.elements().forEach(element -> element.accept(this));
            return true;
        }

        @Override
        public Boolean panels(Panels panels) {
            panels.list().forEach(panel -> panel.elements().forEach(element -> element.accept(this)));
            return true;
        }

        @Override
        public Boolean blocks(Blocks blocks) {
            return false;
        }

        @Override
        public Boolean table(Table table) {
            boolean isDrawn = table.look() == Table.Look.DOTS || table.look() == Table.Look.BARS;
            return isDrawn && table.isChart() && put(table.id(), SvgTable.of(table, series));
        }

        @Override
        public Boolean tiles(Tiles tiles) {
            return false;
        }

        @Override
        public Boolean lines(Lines lines) {
            return put(lines.id(), SvgLines.of(lines));
        }

        @Override
        public Boolean steps(Steps steps) {
            return false;
        }
    }
}
