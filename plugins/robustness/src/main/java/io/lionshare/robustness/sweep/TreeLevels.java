package io.lionshare.robustness.sweep;

import io.lionshare.level.Schedule;

/**
 * The levels at which the awards of a node add up to a total, for draws side by side ({@link DrawLanes}); for one thread.
 *
 * <p>After a few steps most levels are found; the others continue by themselves.
 *
 * <p>O(members + blocs) for each lane and step.
 */
final class TreeLevels {
    private static final int FEW_STEPS = 4;
    private static final int MOST_STEPS = 60;

    private final TreeAwards awards;
    private final SegmentLines segments;
    private final TreeLevelSearch search;
    private final TreeLevelSearch rest;
    private final int[] open = new int[DrawLanes.MOST];
    private final double[] missed = new double[DrawLanes.MOST];
    private AwardLines lines = new AwardLines(0);

    TreeLevels(DrawTree tree, Schedule schedule) {
        awards = new TreeAwards(tree);
        segments = new SegmentLines(tree, schedule, awards);
        search = new TreeLevelSearch(tree, awards);
        rest = new TreeLevelSearch(tree, new TreeAwards(tree));
    }

    /**
     * Finds the levels.
     *
     * @param totals at [lane]
     * @param claims at [place][lane]
     * @param claimErrors for each lane, the greatest part by which a claim may be wrong
     */
    void find(int node, int lanes, DrawBounds bounds, double[] totals, double[][] claims, double... claimErrors) {
        lines = segments.begin(node, lanes, bounds, totals, claims, search.levels());
        search.begin(node, lanes, lines, bounds, totals);
        search.run(node, lanes, FEW_STEPS);
        int left = search.listOpen(lanes, open);
        if (left > 0) {
            rest.gather(node, left, open, search);
            rest.run(node, left, MOST_STEPS);
            rest.scatter(node, left, open, search);
        }
        search.setMissed(lanes, claimErrors, missed);
    }

    /** Works out the awards of a place within the node at the levels that were found. */
    void award(int place, int lanes, double... amounts) {
        lines.award(place, lanes, search.levels(), amounts);
    }

    /** At [lane]. */
    double[] levels() {
        return search.levels();
    }

    /** For each lane, by how much any amount within the node may be wrong; infinite where no level adds up. */
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
