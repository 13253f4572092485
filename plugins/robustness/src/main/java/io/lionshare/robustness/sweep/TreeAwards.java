package io.lionshare.robustness.sweep;

import java.util.Arrays;

/**
 * What awards at a level add up to in nested blocs, for draws side by side ({@link DrawLanes}); for one thread. A bloc counts as the sum
 * of what is in it, clamped to its bounds.
 *
 * <p>O(members + blocs) for each lane and level.
 */
final class TreeAwards {
    /*
     * Layout. Entries at [node][lane]: sums before the bounds of the node itself apply, and the slopes of these sums in the level.
     *
     * Compiler (C2 of JDK 17). Loops over lanes become vectors if their arrays are parameters and each stores to one array.
     * ceil(|award - line| * 2^-600) is 1 where a bound stops a line, else 0: a branch is mispredicted for the few members near a bound.
     * So BatchEquations of the core has it, too. In the same way ceil(min(1, x)) is 1 where x is positive, and 0 where it is 0.
     */
    private static final double TO_ONE = 0x1p-600;

    private final DrawTree tree;
    private final double[][] sums;
    private final double[][] slopes;
    private final double[] line = new double[DrawLanes.MOST];
    private final double[] award = new double[DrawLanes.MOST];

    TreeAwards(DrawTree tree) {
        this.tree = tree;
        sums = new double[tree.nodes()][DrawLanes.MOST];
        slopes = new double[tree.nodes()][DrawLanes.MOST];
    }

    /** At [lane]. */
    double[] sums(int node) {
        return sums[node];
    }

    /** At [lane]. */
    double[] slopes(int node) {
        return slopes[node];
    }

    /** Works out the sums of a node and of all within it, each lane at its own level. */
    void evaluate(int node, int lanes, AwardLines lines, DrawBounds bounds, double... levels) {
        int lowest = tree.lowest(node);
        for (int inner = lowest; inner <= node; inner++) {
            Arrays.fill(sums[inner], 0, lanes, 0);
            Arrays.fill(slopes[inner], 0, lanes, 0);
        }
        for (int inner = lowest; inner <= node; inner++) {
            for (int place = tree.first(inner); place < tree.end(inner); place++) {
                double[] starts = lines.starts[place];
                double[] slope = lines.slopes[place];
                double[] lo = lines.lo[place];
                double[] hi = lines.hi[place];
                setLines(lanes, levels, starts, slope, line);
                clamp(lanes, line, lo, hi, award);
                LaneRows.add(lanes, award, sums[inner]);
                addUnclamped(lanes, line, award, slope, slopes[inner]);
            }
            if (inner < node) {
                int parent = tree.parent(inner);
                double[] lo = bounds.blocFloors[inner];
                double[] hi = bounds.blocCeilings[inner];
                clamp(lanes, sums[inner], lo, hi, award);
                LaneRows.add(lanes, award, sums[parent]);
                addUnclamped(lanes, sums[inner], award, slopes[inner], slopes[parent]);
            }
        }
    }

    private static void setLines(int lanes, double[] levels, double[] starts, double[] slopes, double[] lines) {
        for (int l = 0; l < lanes; l++) {
            lines[l] = starts[l] + slopes[l] * levels[l];
        }
    }

    private static void clamp(int lanes, double[] values, double[] lo, double[] hi, double[] clamped) {
        for (int l = 0; l < lanes; l++) {
            clamped[l] = Math.min(hi[l], Math.max(lo[l], values[l]));
        }
    }

    private static void addUnclamped(int lanes, double[] values, double[] clamped, double[] slopes, double[] sums) {
        for (int l = 0; l < lanes; l++) {
            sums[l] += slopes[l] - slopes[l] * Math.ceil(Math.abs(clamped[l] - values[l]) * TO_ONE);
        }
    }

    /**
     * The level of each lane at which awards would add up to a total if no limit bound but those that leave a member no choice, as an
     * opt-out does; of all lines where there is none else.
     *
     * @param totals at [lane]
     * @param levels takes the levels
     */
    void begin(int node, int lanes, AwardLines lines, double[] totals, double... levels) {
        double[] rest = sums[node];
        double[] moving = slopes[node];
        System.arraycopy(totals, 0, rest, 0, lanes);
        Arrays.fill(moving, 0, lanes, 0);
        for (int place = tree.begin(node); place < tree.end(node); place++) {
            double[] slope = lines.slopes[place];
            double[] lo = lines.lo[place];
            double[] hi = lines.hi[place];
            takeOut(lanes, lines.starts[place], slope, lo, hi, rest);
            addFree(lanes, slope, lo, hi, moving);
        }
        for (int l = 0; l < lanes; l++) {
            levels[l] = moving[l] > 0 ? rest[l] / moving[l] : levelOfAll(node, l, lines, totals[l]);
        }
    }

    private double levelOfAll(int node, int lane, AwardLines lines, double total) {
        double rest = total;
        double slope = 0;
        for (int place = tree.begin(node); place < tree.end(node); place++) {
            rest -= lines.starts[place][lane];
            slope += lines.slopes[place][lane];
        }
        return rest / slope;
    }

    private static void takeOut(int lanes, double[] starts, double[] slopes, double[] lo, double[] hi, double[] rest) {
        for (int l = 0; l < lanes; l++) {
            double isFree = Math.ceil(Math.min(1, slopes[l])) * Math.ceil(Math.min(1, hi[l] - lo[l]));
            rest[l] -= lo[l] + isFree * (starts[l] - lo[l]);
        }
    }

    private static void addFree(int lanes, double[] slopes, double[] lo, double[] hi, double[] sums) {
        for (int l = 0; l < lanes; l++) {
            sums[l] += slopes[l] * Math.ceil(Math.min(1, hi[l] - lo[l]));
        }
    }

    /** The most additions that a sum of a node has passed through. */
    int additions(int node) {
        return tree.end(node) - tree.begin(node) + node - tree.lowest(node) + 1;
    }
}
