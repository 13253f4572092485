package io.lionshare.robustness.sweep;

import java.util.Arrays;

/**
 * The limits of draws side by side ({@link DrawLanes}), for one thread: at [target][lane], first of all members, then of blocs, then of
 * the whole alliance, which has the total. Members without limits have one row for their floor, 0, and the totals for their ceiling.
 */
final class LimitRows {
    final double[] totals = new double[DrawLanes.MOST];
    final double[][] floors;
    final double[][] ceilings;

    LimitRows(boolean... isLimited) {
        floors = new double[isLimited.length + 1][];
        ceilings = new double[isLimited.length + 1][];
        Arrays.setAll(floors, target -> row(target, LaneRows.ZEROS, isLimited));
        Arrays.setAll(ceilings, target -> row(target, LaneRows.UNBOUNDED, isLimited));
        floors[isLimited.length] = totals;
        ceilings[isLimited.length] = totals;
    }

    private static double[] row(int target, double[] unlimited, boolean... isLimited) {
        return target < isLimited.length && isLimited[target] ? new double[DrawLanes.MOST] : unlimited;
    }
}
