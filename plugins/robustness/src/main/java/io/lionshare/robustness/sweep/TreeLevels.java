package io.lionshare.robustness.sweep;

import io.lionshare.level.Schedule;
import java.util.Arrays;

/**
 * The levels at which the awards of a node add up to a total, for draws side by side ({@link DrawLanes}); for one thread.
 *
 * <p>Newton's method, all lanes in step, halving where a step would leave the levels found so far; a lane whose level is found keeps it.
 *
 * <p>O(members + blocs) for each lane and step.
 */
final class TreeLevels {
    private static final double HALF = 0.5;
    private static final int MOST_STEPS = 60;

    /** Roundings of a line, its product and its clamped sum. */
    private static final int LINE = 3;

    private final DrawTree tree;
    private final TreeAwards awards;
    private final SegmentLines segments;
    private AwardLines lines = AwardLines.of(0);

    /* At [lane]; next is where straight lines would add up. */
    private final double[] levels = new double[DrawLanes.MOST];
    private final double[] missed = new double[DrawLanes.MOST];
    private final double[] below = new double[DrawLanes.MOST];
    private final double[] above = new double[DrawLanes.MOST];
    private final double[] missing = new double[DrawLanes.MOST];
    private final double[] moved = new double[DrawLanes.MOST];
    private final double[] rounding = new double[DrawLanes.MOST];
    private final double[] next = new double[DrawLanes.MOST];
    private final int[] open = new int[DrawLanes.MOST];

    TreeLevels(DrawTree tree, Schedule schedule) {
        this.tree = tree;
        awards = new TreeAwards(tree);
        segments = new SegmentLines(tree, schedule, awards);
    }

    /**
     * Finds the levels.
     *
     * @param totals at [lane]
     * @param claims at [place][lane]
     * @param claimErrors for each lane, the greatest part by which a claim may be wrong
     */
    void find(int node, int lanes, DrawBounds bounds, double[] totals, double[][] claims, double... claimErrors) {
        lines = segments.begin(node, lanes, bounds, totals, claims, levels);
        double[] slopes = awards.slopes(node);
        Arrays.fill(below, 0, lanes, Double.NEGATIVE_INFINITY);
        Arrays.fill(above, 0, lanes, Double.POSITIVE_INFINITY);
        Arrays.setAll(open, lane -> lane);
        int left = lanes;
        for (int step = 0; step < MOST_STEPS && left > 0; step++) {
            awards.evaluate(node, lanes, lines, bounds, levels);
            compare(lanes, totals, awards.sums(node), missing);
            setMoved(lanes, totals, levels, slopes, moved);
            setRounding(lanes, awards.additions(node), totals, moved, rounding);
            setNext(lanes, missing, slopes, levels, next);
            left = move(node, withoutFound(left));
        }
        for (int lane = 0; lane < lanes; lane++) {
            missed[lane] = isFound(lane)
                    ? Math.abs(missing[lane]) + rounding[lane] + 2 * claimErrors[lane] * moved[lane]
                    : Double.POSITIVE_INFINITY;
        }
    }

    private static void compare(int lanes, double[] totals, double[] sums, double[] missing) {
        for (int l = 0; l < lanes; l++) {
            missing[l] = totals[l] - sums[l];
        }
    }

    /** How far lines reach below what they add up to. */
    private static void setMoved(int lanes, double[] totals, double[] levels, double[] slopes, double[] moved) {
        for (int l = 0; l < lanes; l++) {
            moved[l] = totals[l] - slopes[l] * Math.min(0, levels[l]);
        }
    }

    private static void setRounding(int lanes, int additions, double[] totals, double[] moved, double[] rounding) {
        for (int l = 0; l < lanes; l++) {
            rounding[l] = TreeDivision.UNIT * (additions * totals[l] + LINE * moved[l]);
        }
    }

    private static void setNext(int lanes, double[] missing, double[] slopes, double[] levels, double[] next) {
        for (int l = 0; l < lanes; l++) {
            next[l] = levels[l] + missing[l] / slopes[l];
        }
    }

    private boolean isFound(int lane) {
        return Math.abs(missing[lane]) <= rounding[lane];
    }

    /** Leaves the lanes open whose levels are not found. */
    private int withoutFound(int size) {
        int left = 0;
        for (int k = 0; k < size; k++) {
            int lane = open[k];
            open[left] = lane;
            left += isFound(lane) ? 0 : 1;
        }
        return left;
    }

    /** Moves the levels of open lanes, and leaves those open that have a level between those that were tried. */
    private int move(int node, int size) {
        int left = 0;
        for (int k = 0; k < size; k++) {
            int lane = open[k];
            boolean isBelow = missing[lane] > 0;
            below[lane] = isBelow ? levels[lane] : below[lane];
            above[lane] = isBelow ? above[lane] : levels[lane];
            double level = isBetween(lane, next[lane]) ? next[lane] : middle(node, lane);
            boolean isNew = isBetween(lane, level);
            levels[lane] = isNew ? level : levels[lane];
            open[left] = lane;
            left += isNew ? 1 : 0;
        }
        return left;
    }

    private boolean isBetween(int lane, double level) {
        return level > below[lane] && level < above[lane];
    }

    private double middle(int node, int lane) {
        double low = below[lane];
        double high = above[lane];
        low = Double.isInfinite(low) ? lines.lowest(tree.begin(node), tree.end(node), lane) : low;
        high = Double.isInfinite(high) ? lines.highest(tree.begin(node), tree.end(node), lane) : high;
        return low + HALF * (high - low);
    }

    /** Works out the awards of a place within the node at the levels that were found. */
    void award(int place, int lanes, double... amounts) {
        lines.award(place, lanes, levels, amounts);
    }

    /** At [lane]. */
    double[] levels() {
        return levels;
    }

    /** For each lane, by how much all amounts within the node together may be wrong; infinite where no level adds up. */
    double[] missed() {
        return missed;
    }

    /** What the awards at the levels add up to in a node within the node, at [lane]. */
    double[] sums(int node) {
        return awards.sums(node);
    }

    /** How what the awards of a node within the node add up to moves with the level, at [lane]. */
    double[] slopes(int node) {
        return awards.slopes(node);
    }
}
