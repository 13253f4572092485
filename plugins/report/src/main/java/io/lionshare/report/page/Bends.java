package io.lionshare.report.page;

import java.util.ArrayList;
import java.util.List;

/** The points at which a line bends; those that lie on a straight way between others say nothing to the eye. */
final class Bends {
    /** How far a point may lie from the straight way: half of the finest step that is written. */
    private static final double CLOSE = 0.05;

    private Bends() {}

    /** The first point, the last one, and between them as few as leave every point near to the line. */
    static List<double[]> of(List<double[]> points) {
        List<double[]> bends = new ArrayList<>();
        int last = points.size() - 1;
        int from = 0;
        while (from <= last) {
            bends.add(points.get(from));
            int to = from + 1;
            while (to < last && isStraight(points.subList(from, to + 2))) {
                to++;
            }
            from = to;
        }
        return bends;
    }

    private static boolean isStraight(List<double[]> points) {
        double[] first = points.get(0);
        double[] last = points.get(points.size() - 1);
        double run = last[0] - first[0];
        return run > 0
                && points.stream()
                        .allMatch(point ->
                                Math.abs(first[1] + (last[1] - first[1]) * (point[0] - first[0]) / run - point[1])
                                        <= CLOSE);
    }
}
