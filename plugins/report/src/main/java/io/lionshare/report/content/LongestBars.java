package io.lionshare.report.content;

import io.lionshare.report.Chart.Bar;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of a chart: no more than can be looked at, those with the longest bars, in the order given. */
public final class LongestBars {
    private static final int MOST = 40;

    private LongestBars() {}

    /**
     * Those that are drawn.
     *
     * @param rows all rows
     * @return the longest of them; of rows of the same length, those given first
     */
    public static List<Bar> of(List<Bar> rows) {
        return places(rows).stream().map(rows::get).toList();
    }

    /**
     * Where those that are drawn stand.
     *
     * @param rows all rows
     * @return their places from zero, rising
     */
    public static List<Integer> places(List<Bar> rows) {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> length(rows.get(i)), Comparator.reverseOrder()))
                .limit(MOST)
                .sorted()
                .toList();
    }

    /**
     * What a reader has to know of a chart of bars.
     *
     * @param rows how many there are
     * @param what they are, such as {@code members}
     * @return a sentence after a space; empty where all are drawn
     */
    public static String told(int rows, String what) {
        return told(rows, what, "longest bars");
    }

    /**
     * What a reader has to know of a chart.
     *
     * @param rows how many there are
     * @param what they are, such as {@code members}
     * @param how those that are drawn are told, such as {@code darkest cells}
     * @return a sentence after a space; empty where all are drawn
     */
    public static String told(int rows, String what, String how) {
        return rows <= MOST
                ? ""
                : " Of the " + rows + " " + what + ", the " + MOST + " with the " + how + " are drawn.";
    }

    private static double length(Bar row) {
        return row.values().stream().mapToDouble(Math::abs).reduce(0, Math::max);
    }
}
