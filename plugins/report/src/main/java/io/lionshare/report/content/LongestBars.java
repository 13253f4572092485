package io.lionshare.report.content;

import io.lionshare.report.Chart.Bar;
import java.util.Comparator;
import java.util.List;

/** The rows of a chart of members: no more than can be looked at, those with the longest bars, in the order given. */
final class LongestBars {
    private static final int MOST = 40;

    private LongestBars() {}

    static List<Bar> of(List<Bar> rows) {
        List<Bar> longest = rows.stream()
                .sorted(Comparator.comparing(LongestBars::length, Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
        return rows.stream().filter(longest::contains).limit(MOST).toList();
    }

    /** What a reader has to know of a chart of that many members; nothing where all are drawn. */
    static String told(int members) {
        return members <= MOST
                ? ""
                : " Of the " + members + " members, the " + MOST + " with the longest bars are drawn.";
    }

    private static double length(Bar row) {
        return row.values().stream().mapToDouble(Math::abs).reduce(0, Math::max);
    }
}
