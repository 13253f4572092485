package io.lionshare.robustness.sweep;

/**
 * The levels at which lines of a node add up to totals, for draws side by side ({@link DrawLanes}); for one thread.
 *
 * <p>Newton's method, all lanes in step, halving where a step would leave the levels that enclose the one that is looked for; a lane whose
 * level is found keeps it.
 *
 * <p>O(members + blocs) for each lane and step.
 */
final class TreeLevelSearch {
    private static final double HALF = 0.5;

    /** Roundings of a line, its product and its clamped sum. */
    private static final int LINE = 3;

    private final DrawTree tree;
    private final TreeAwards awards;
    private final AwardLines own;
    private final DrawBounds ownBounds;
    private final double[] ownTotals = new double[DrawLanes.MOST];

    /* What is searched. */
    private AwardLines lines;
    private DrawBounds bounds;
    private double[] totals = ownTotals;

    /* At [lane]. A level is between below and above; missing is what lines miss of the total, and next is where they would go straight. */
    private final double[] levels = new double[DrawLanes.MOST];
    private final double[] below = new double[DrawLanes.MOST];
    private final double[] above = new double[DrawLanes.MOST];
    private final double[] missing = new double[DrawLanes.MOST];
    private final double[] moved = new double[DrawLanes.MOST];
    private final double[] rounding = new double[DrawLanes.MOST];
    private final double[] next = new double[DrawLanes.MOST];

    TreeLevelSearch(DrawTree tree, TreeAwards awards) {
        this.tree = tree;
        this.awards = awards;
        own = new AwardLines(tree.places());
        ownBounds = new DrawBounds(tree);
        lines = own;
        bounds = ownBounds;
    }

    /** Takes what is to be searched; {@link #levels} are where it begins. */
    void begin(int node, int lanes, AwardLines newLines, DrawBounds newBounds, double... newTotals) {
        lines = newLines;
        bounds = newBounds;
        totals = newTotals;
        lines.setEnds(tree.begin(node), tree.end(node), lanes, totals, below, above);
    }

    /** Takes some lanes of another search. */
    void gather(int node, int count, int[] chosen, TreeLevelSearch from) {
        lines = own;
        bounds = ownBounds;
        totals = ownTotals;
        own.gather(tree.begin(node), tree.end(node), count, chosen, from.lines);
        ownBounds.gatherBlocs(node, count, chosen, from.bounds);
        LaneRows.gather(count, chosen, from.totals, ownTotals);
        LaneRows.gather(count, chosen, from.levels, levels);
        LaneRows.gather(count, chosen, from.below, below);
        LaneRows.gather(count, chosen, from.above, above);
    }

    /** Gives back what was found for these lanes. */
    void scatter(int node, int count, int[] chosen, TreeLevelSearch to) {
        LaneRows.scatter(count, chosen, levels, to.levels);
        LaneRows.scatter(count, chosen, missing, to.missing);
        LaneRows.scatter(count, chosen, moved, to.moved);
        LaneRows.scatter(count, chosen, rounding, to.rounding);
        LaneRows.scatter(count, chosen, awards.slopes(node), to.awards.slopes(node));
        for (int inner = tree.lowest(node); inner < node; inner++) {
            LaneRows.scatter(count, chosen, awards.sums(inner), to.awards.sums(inner));
        }
    }

    /** Takes some steps, or as many as it takes to find all levels that can be found. */
    void run(int node, int lanes, int steps) {
        int first = 0;
        for (int step = 0; step < steps && first < lanes; step++) {
            awards.evaluate(node, lanes, lines, bounds, levels);
            double[] slopes = awards.slopes(node);
            compare(lanes, totals, awards.sums(node), missing);
            setMoved(lanes, tree.end(node) - tree.begin(node), totals, levels, moved);
            setRounding(lanes, awards.additions(node), totals, moved, rounding);
            raise(lanes, missing, levels, below);
            lower(lanes, missing, levels, above);
            setNext(lanes, missing, slopes, levels, next);
            LaneRows.clamp(lanes, next, below, above, next);
            halve(lanes, below, above, next);
            move(lanes, missing, rounding, next, levels);
            first = nextOpen(first, lanes);
        }
    }

    private static void compare(int lanes, double[] totals, double[] sums, double[] missing) {
        for (int l = 0; l < lanes; l++) {
            missing[l] = totals[l] - sums[l];
        }
    }

    /**
     * The most that starts of lines add up to, of which errors are parts: the awards, and how far these lie below at levels below 0, where
     * slopes are 1. Lines at a bound count too: rounding may have put them there.
     */
    private static void setMoved(int lanes, int places, double[] totals, double[] levels, double[] moved) {
        for (int l = 0; l < lanes; l++) {
            moved[l] = totals[l] - places * Math.min(0, levels[l]);
        }
    }

    private static void setRounding(int lanes, int additions, double[] totals, double[] moved, double[] rounding) {
        for (int l = 0; l < lanes; l++) {
            rounding[l] = TreeDivision.UNIT * (additions * totals[l] + LINE * moved[l]);
        }
    }

    /* isMissing is 1 where lines do not add up to the total, else 0. */

    private static void raise(int lanes, double[] missing, double[] levels, double[] below) {
        for (int l = 0; l < lanes; l++) {
            double isMissing = Math.ceil(missing[l] * LaneRows.TO_ONE);
            below[l] = Math.max(below[l], levels[l] - (1 - isMissing) * Double.MAX_VALUE);
        }
    }

    private static void lower(int lanes, double[] missing, double[] levels, double[] above) {
        for (int l = 0; l < lanes; l++) {
            double isMissing = Math.ceil(missing[l] * LaneRows.TO_ONE);
            above[l] = Math.min(above[l], levels[l] + isMissing * Double.MAX_VALUE);
        }
    }

    private static void setNext(int lanes, double[] missing, double[] slopes, double[] levels, double[] next) {
        for (int l = 0; l < lanes; l++) {
            next[l] = levels[l] + missing[l] / Math.max(slopes[l], Double.MIN_NORMAL);
        }
    }

    private static void halve(int lanes, double[] below, double[] above, double[] next) {
        for (int l = 0; l < lanes; l++) {
            double isBetween = Math.ceil(Math.min(1, next[l] - below[l])) * Math.ceil(Math.min(1, above[l] - next[l]));
            next[l] = isBetween * next[l] + (1 - isBetween) * (below[l] + HALF * (above[l] - below[l]));
        }
    }

    private static void move(int lanes, double[] missing, double[] rounding, double[] next, double[] levels) {
        for (int l = 0; l < lanes; l++) {
            double isMissed = Math.ceil(Math.min(1, Math.max(0, Math.abs(missing[l]) - rounding[l])));
            levels[l] = isMissed * next[l] + (1 - isMissed) * levels[l];
        }
    }

    private boolean isFound(int lane) {
        return Math.abs(missing[lane]) <= rounding[lane];
    }

    /** Whether a level is not found, but there is one between those that were tried. */
    private boolean isOpen(int lane) {
        return !isFound(lane) && levels[lane] > below[lane] && levels[lane] < above[lane];
    }

    private int nextOpen(int from, int lanes) {
        int lane = from;
        while (lane < lanes && !isOpen(lane)) {
            lane++;
        }
        return lane;
    }

    /** Lists the lanes whose levels are still to be found, and says how many. */
    int listOpen(int lanes, int... open) {
        int count = 0;
        for (int lane = 0; lane < lanes; lane++) {
            open[count] = lane;
            count += isOpen(lane) ? 1 : 0;
        }
        return count;
    }

    /** At [lane]; where a search begins. */
    double[] levels() {
        return levels;
    }

    /** By how much any award at the levels may be wrong; infinite where no level is found. */
    void setMissed(int lanes, double[] claimErrors, double... missed) {
        for (int lane = 0; lane < lanes; lane++) {
            missed[lane] = isFound(lane)
                    ? Math.abs(missing[lane]) + rounding[lane] + claimErrors[lane] * moved[lane]
                    : Double.POSITIVE_INFINITY;
        }
    }
}
