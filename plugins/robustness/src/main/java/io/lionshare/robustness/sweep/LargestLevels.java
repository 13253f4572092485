package io.lionshare.robustness.sweep;

import java.util.Arrays;

/**
 * The largest level of all members in a proportional division of draws side by side ({@link DrawLanes}), and by what part it may be
 * wrong; for one thread.
 *
 * <p>Where all members are clearly at a bound or between their bounds, and each node has one that is between them, the largest level of all
 * nodes is the largest level of any member that is not at its own floor.
 *
 * <p>O(members + blocs) for each lane.
 */
final class LargestLevels {
    /** How far from each other, as a part, numbers are that no rounding makes equal. */
    private static final double NEAR = 0x1p-30;

    private static final double HALF = 0.5;

    private final double[] levels = new double[DrawLanes.MOST];
    private final double[] errors = new double[DrawLanes.MOST];
    private final double[] nearness = new double[DrawLanes.MOST];
    private final double[] within = new double[DrawLanes.MOST];
    private final double[] lines = new double[DrawLanes.MOST];

    /**
     * Finds the largest levels of a division.
     *
     * @param totals at [lane]
     * @param claims at [place][lane]
     */
    void find(int lanes, TreeDivision division, DrawTree tree, DrawBounds bounds, double[] totals, double[]... claims) {
        Arrays.fill(levels, 0, lanes, 0);
        Arrays.fill(nearness, 0, lanes, 0);
        for (int node = 0; node < tree.nodes(); node++) {
            double[] ofNode = division.levels(node);
            for (int lane = 0; lane < lanes; lane++) {
                levels[lane] = Math.max(levels[lane], ofNode[lane]);
            }
            for (int place = tree.first(node); place < tree.end(node); place++) {
                if (bounds.areNone(place)) {
                    continue;
                }
                LaneRows.multiply(lanes, ofNode, claims[place], lines);
                compare(lanes, lines, bounds.floors.row(place), totals);
                compare(lanes, lines, bounds.ceilings.row(place), totals);
            }
            if (node < tree.root()) {
                compare(lanes, division.sums(node), bounds.blocFloors[node], totals);
                compare(lanes, division.sums(node), bounds.blocCeilings[node], totals);
            }
        }
        setErrors(lanes, division, tree);
    }

    /** Raises the nearness above 0 if values are near to a bound that is neither 0 nor the total, both whole numbers. */
    private void compare(int lanes, double[] values, double[] bounds, double... totals) {
        setWithin(lanes, bounds, totals, within);
        compare(lanes, values, bounds, totals, within, nearness);
    }

    private static void setWithin(int lanes, double[] bounds, double[] totals, double[] within) {
        for (int l = 0; l < lanes; l++) {
            within[l] = Math.ceil(Math.min(1, bounds[l])) * Math.ceil(Math.min(1, totals[l] - bounds[l]));
        }
    }

    private static void compare(
            int lanes, double[] values, double[] bounds, double[] totals, double[] within, double[] nearness) {
        for (int l = 0; l < lanes; l++) {
            nearness[l] = Math.max(nearness[l], within[l] * (NEAR * totals[l] - Math.abs(values[l] - bounds[l])));
        }
    }

    private void setErrors(int lanes, TreeDivision division, DrawTree tree) {
        for (int lane = 0; lane < lanes; lane++) {
            double least = levels[lane] * (1 - NEAR);
            double error = 0;
            boolean isClear = nearness[lane] == 0;
            for (int node = 0; node < tree.nodes(); node++) {
                double ofNode = division.levelErrors(node)[lane];
                isClear &= ofNode < NEAR * HALF;
                error = division.levels(node)[lane] < least ? error : Math.max(error, ofNode);
            }
            errors[lane] = isClear ? error : Double.POSITIVE_INFINITY;
        }
    }

    double level(int lane) {
        return levels[lane];
    }

    /** The greatest part by which the level may be wrong; infinite if bounds are too near to say. */
    double error(int lane) {
        return errors[lane];
    }
}
