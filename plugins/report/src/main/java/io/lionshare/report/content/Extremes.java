package io.lionshare.report.content;

import io.lionshare.report.Chart.Bar;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The longest and the shortest bar of each series, for those who read a chart in words. */
final class Extremes {
    private Extremes() {}

    /** A sentence for each series; of bars of the same length, the first one is named. */
    static String sentences(List<String> series, List<Bar> rows, DoubleFunction<String> value) {
        return IntStream.range(0, series.size())
                .mapToObj(k -> sentence(series.get(k), k, rows, value))
                .collect(Collectors.joining(" "));
    }

    private static String sentence(String name, int k, List<Bar> rows, DoubleFunction<String> value) {
        Comparator<Bar> byValue = Comparator.comparing(row -> row.values().get(k));
        Bar most = Collections.max(rows, byValue);
        Bar least = Collections.min(rows, byValue);
        return "Under " + name + ", most for " + most.name() + " ("
                + value.apply(most.values().get(k)) + "), least for " + least.name() + " ("
                + value.apply(least.values().get(k)) + ").";
    }
}
