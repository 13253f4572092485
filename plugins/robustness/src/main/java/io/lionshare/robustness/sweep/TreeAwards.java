package io.lionshare.robustness.sweep;

import java.util.Arrays;

/**
 * What awards at a level add up to in nested blocs, for draws side by side ({@link DrawLanes}); for one thread. A bloc counts as the sum
 * of what is in it, clamped to its bounds.
 *
 * <p>O(members + blocs) for each lane and level.
 */
final class TreeAwards {
    /* Layout. Entries at [node][lane]: sums before the bounds of the node itself apply, and the slopes of these sums in the level. */
    private final DrawTree tree;
    private final double[][] sums;
    private final double[][] slopes;
    private final double[] clamped = new double[DrawLanes.MOST];

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
        for (int inner = tree.lowest(node); inner <= node; inner++) {
            Arrays.fill(sums[inner], 0, lanes, 0);
            Arrays.fill(slopes[inner], 0, lanes, 0);
        }
        for (int inner = tree.lowest(node); inner <= node; inner++) {
            for (int place = tree.first(inner); place < tree.end(inner); place++) {
                lines.add(place, lanes, levels, sums[inner], slopes[inner]);
            }
            if (inner < node) {
                int parent = tree.parent(inner);
                LaneRows.clamp(lanes, sums[inner], bounds.blocFloors[inner], bounds.blocCeilings[inner], clamped);
                LaneRows.add(lanes, clamped, sums[parent]);
                LaneRows.addUnclamped(lanes, sums[inner], clamped, slopes[inner], slopes[parent]);
            }
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
            lines.takeOut(place, lanes, rest, moving);
        }
        for (int l = 0; l < lanes; l++) {
            levels[l] = moving[l] > 0 ? rest[l] / moving[l] : levelOfAll(node, l, lines, totals[l]);
        }
    }

    private double levelOfAll(int node, int lane, AwardLines lines, double total) {
        double rest = total;
        double slope = 0;
        for (int place = tree.begin(node); place < tree.end(node); place++) {
            rest -= lines.starts.row(place)[lane];
            slope += lines.slopes.row(place)[lane];
        }
        return rest / slope;
    }

    /** The most additions that a sum of a node has passed through. */
    int additions(int node) {
        return tree.end(node) - tree.begin(node) + node - tree.lowest(node) + 1;
    }
}
