package io.lionshare.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A picture of numbers. It has an alternative in words, since not everybody sees pictures, and since some formats have none.
 */
public sealed interface Chart extends Element permits Chart.Bars, Chart.Curves, Chart.HeatMap {
    /**
     * What it is called in links and file names.
     *
     * @return lower-case words joined by hyphens, unique in the report
     */
    String id();

    /**
     * What it shows.
     *
     * @return a heading
     */
    String title();

    /**
     * What a reader would take from it, in words.
     *
     * @return sentences
     */
    String alternative();

    /**
     * The same chart under another id.
     *
     * @param other lower-case words joined by hyphens
     * @return the chart
     */
    Chart withId(String other);

    /**
     * Horizontal bars: a group of bars for each row, a colour for each series. Values may be negative; bars then lie on both
     * sides of zero.
     *
     * @param id what it is called in links and file names
     * @param title what it shows
     * @param alternative what a reader would take from it
     * @param unit of the values, such as {@code %}
     * @param series names of colours, at least one
     * @param colours a number from zero for each series, so that a series has the same colour in charts that show others beside it;
     *     there are six, so that a seventh series has that of the first
     * @param rows at least one
     */
    record Bars(
            String id,
            String title,
            String alternative,
            String unit,
            List<String> series,
            List<Integer> colours,
            List<Bar> rows)
            implements Chart {
        /** Refuses a bad id, other than one colour for each series, and a row with other than one value for each. */
        public Bars {
            Ids.require("chart", id);
            series = List.copyOf(series);
            colours = List.copyOf(colours);
            requireSize(title, "colours", colours, series);
            rows = List.copyOf(rows);
            for (Bar row : rows) {
                requireSize(title, row.name(), row.values(), series);
            }
        }

        /**
         * Bars whose series take the colours in turn.
         *
         * @param id what it is called in links and file names
         * @param title what it shows
         * @param alternative what a reader would take from it
         * @param unit of the values, such as {@code %}
         * @param series names of colours, at least one
         * @param rows at least one
         */
        public Bars(String id, String title, String alternative, String unit, List<String> series, List<Bar> rows) {
            this(id, title, alternative, unit, series, inTurn(series), rows);
        }

        @Override
        public Bars withId(String other) {
            return new Bars(other, title, alternative, unit, series, colours, rows);
        }

        private static List<Integer> inTurn(List<String> series) {
            return IntStream.range(0, series.size()).boxed().toList();
        }
    }

    /**
     * A row of a bar chart.
     *
     * @param name what is measured
     * @param values one for each series, finite
     */
    record Bar(String name, List<Double> values) {
        /** Any number of values. */
        public Bar {
            values = finite(name, values);
        }
    }

    /**
     * Lines through points within 0 .. 1 in both directions, beside the diagonal of equality.
     *
     * @param id what it is called in links and file names
     * @param title what it shows
     * @param alternative what a reader would take from it
     * @param across what runs from left to right
     * @param up what runs from bottom to top
     * @param curves at least one
     */
    record Curves(String id, String title, String alternative, String across, String up, List<Curve> curves)
            implements Chart {
        /** Refuses a bad id. */
        public Curves {
            Ids.require("chart", id);
            curves = List.copyOf(curves);
        }

        @Override
        public Curves withId(String other) {
            return new Curves(other, title, alternative, across, up, curves);
        }
    }

    /**
     * A line.
     *
     * @param name what it shows
     * @param across within 0 .. 1, not falling
     * @param up within 0 .. 1, one for each value across
     */
    record Curve(String name, List<Double> across, List<Double> up) {
        /** Refuses lists of different lengths. */
        public Curve {
            across = finite(name, across);
            up = finite(name, up);
            requireSize("curve", name, up, across);
        }
    }

    /**
     * A matrix whose cells are darker where more stands in them.
     *
     * @param id what it is called in links and file names
     * @param title what it shows
     * @param alternative what a reader would take from it
     * @param columns names, at least one
     * @param rows names, with a shade within 0 .. 1 for each column
     * @param texts what stands in the cells: a list for each row, a text for each column
     */
    record HeatMap(
            String id, String title, String alternative, List<String> columns, List<Bar> rows, List<List<String>> texts)
            implements Chart {
        /** Refuses a bad id, and a row with other than one shade and one text for each column. */
        public HeatMap {
            Ids.require("chart", id);
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
            texts = texts.stream().map(List::copyOf).toList();
            requireSize(title, "texts", texts, rows);
            for (int i = 0; i < rows.size(); i++) {
                requireSize(title, rows.get(i).name(), rows.get(i).values(), columns);
                requireSize(title, rows.get(i).name(), texts.get(i), columns);
            }
        }

        @Override
        public HeatMap withId(String other) {
            return new HeatMap(other, title, alternative, columns, rows, texts);
        }
    }

    private static List<Double> finite(String name, List<Double> values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("value of " + name + " (" + value + ") must be finite");
            }
        }
        return List.copyOf(values);
    }

    private static void requireSize(String chart, String name, List<?> values, List<?> expected) {
        if (values.size() != expected.size()) {
            throw new IllegalArgumentException(
                    name + " of '" + chart + "' has " + values.size() + " values; needed: " + expected.size());
        }
    }
}
