package io.lionshare.robustness.sweep;

import io.lionshare.level.Schedule;
import java.util.Arrays;

/**
 * Divides the totals of draws side by side ({@link DrawLanes}) by a schedule, within limits of members and of nested blocs, in
 * {@code double}, with a bound on the error; for one thread.
 *
 * <p>First the level is found at which the awards of all add up ({@link TreeLevels}). A bloc whose sum there is outside its bounds stands
 * at the bound, and is divided by itself; then come the blocs within it.
 *
 * <p><b>Error.</b> All awards rise with the level. So where awards at a level miss the total by <i>d</i>, those at the right level
 * differ from them by <i>d</i>, all members together, whatever led to the level. Where all claims are wrong by a part <i>r</i> at most,
 * awards at the same level are wrong by <i>r</i> (total + members &middot; |level|), the second part for levels below 0 only, where lines
 * lie that far below a part of the claim. The right level moves all awards one way, and makes up for the sum of these errors: so no award
 * is wrong by more than those that are too great, or those that are too small. What a bloc that is divided by itself misses adds to what
 * is missed around it.
 *
 * <p>O(members + blocs) for each lane and step; the error is infinite where no {@code double} level adds up.
 */
final class TreeDivision {
    /** Half a unit in the last place of 1. */
    static final double UNIT = 0x1p-53;

    private final DrawTree tree;
    private final DrawBounds bounds;
    private final TreeLevels search;
    private final double[][] amounts;
    private final double[] errors = new double[DrawLanes.MOST];

    /* At [node][lane]: the level, the greatest part by which it may be wrong, and the sum at the level of the node around it. */
    private final double[][] levels;
    private final double[][] levelErrors;
    private final double[][] sums;

    /* The draws in which a bloc stands at a bound, moved to the first lanes. */
    private final int[] chosen = new int[DrawLanes.MOST];
    private final double[] targets = new double[DrawLanes.MOST];
    private final DrawBounds chosenBounds;
    private final double[][] chosenClaims;
    private final double[] chosenErrors = new double[DrawLanes.MOST];
    private final double[] found = new double[DrawLanes.MOST];

    TreeDivision(DrawTree tree, DrawBounds bounds, Schedule schedule) {
        this.tree = tree;
        this.bounds = bounds;
        search = new TreeLevels(tree, schedule);
        amounts = new double[tree.places()][DrawLanes.MOST];
        levels = new double[tree.nodes()][DrawLanes.MOST];
        levelErrors = new double[tree.nodes()][DrawLanes.MOST];
        sums = new double[tree.nodes()][DrawLanes.MOST];
        chosenBounds = new DrawBounds(tree);
        chosenClaims = new double[tree.places()][DrawLanes.MOST];
    }

    /**
     * Divides the totals.
     *
     * @param lanes how many there are
     * @param totals at [lane]
     * @param claims at [place][lane]; not changed
     * @param claimErrors for each lane, the greatest part by which a claim may be wrong
     */
    void divide(int lanes, double[] totals, double[][] claims, double... claimErrors) {
        Arrays.fill(errors, 0, lanes, 0);
        Arrays.setAll(chosen, lane -> lane);
        search.find(tree.root(), lanes, bounds, totals, claims, claimErrors);
        accept(tree.root(), lanes, lanes);
        for (int node = tree.root() - 1; node >= 0; node--) {
            int count = choose(node, lanes);
            if (count == lanes) {
                search.find(node, count, bounds, targets, claims, claimErrors);
            } else if (count > 0) {
                gather(node, count, claims, claimErrors);
                search.find(node, count, chosenBounds, targets, chosenClaims, chosenErrors);
            }
            accept(node, count, lanes);
        }
    }

    /** Finds the lanes in which a bloc stands at a bound, and what it then carries; in others it has the level of the node around it. */
    private int choose(int node, int lanes) {
        int parent = tree.parent(node);
        System.arraycopy(levels[parent], 0, levels[node], 0, lanes);
        System.arraycopy(levelErrors[parent], 0, levelErrors[node], 0, lanes);
        LaneRows.clamp(lanes, sums[node], bounds.blocFloors[node], bounds.blocCeilings[node], targets);
        int count = 0;
        for (int lane = 0; lane < lanes; lane++) {
            double target = targets[lane];
            chosen[count] = lane;
            targets[count] = target;
            count += target == sums[node][lane] ? 0 : 1;
        }
        return count;
    }

    private void gather(int node, int count, double[][] claims, double... claimErrors) {
        chosenBounds.gather(node, count, chosen, bounds);
        for (int place = tree.begin(node); place < tree.end(node); place++) {
            LaneRows.gather(count, chosen, claims[place], chosenClaims[place]);
        }
        LaneRows.gather(count, chosen, claimErrors, chosenErrors);
    }

    /** Takes what was found for a node in the chosen lanes. */
    private void accept(int node, int count, int lanes) {
        LaneRows.scatter(count, chosen, search.levels(), levels[node]);
        setLevelErrors(count, search.missed(), search.slopes(node), search.levels(), found);
        LaneRows.scatter(count, chosen, found, levelErrors[node]);
        for (int k = 0; k < count; k++) {
            errors[chosen[k]] += search.missed()[k];
        }
        for (int inner = tree.lowest(node); inner < node; inner++) {
            LaneRows.scatter(count, chosen, search.sums(inner), sums[inner]);
        }
        for (int place = tree.begin(node); place < tree.end(node); place++) {
            if (count == lanes) {
                search.award(place, lanes, amounts[place]);
            } else {
                search.award(place, count, found);
                LaneRows.scatter(count, chosen, found, amounts[place]);
            }
        }
    }

    /** A level is wrong by what is missed over the slope, as a part of it; by nothing where nothing is missed. */
    private static void setLevelErrors(int count, double[] missed, double[] slopes, double[] levels, double[] errors) {
        for (int k = 0; k < count; k++) {
            errors[k] = missed[k] / Math.max(slopes[k] * Math.abs(levels[k]), Double.MIN_NORMAL);
        }
    }

    /** At [place][lane]. */
    double[][] amounts() {
        return amounts;
    }

    /** At which levels the members of a node are that are not at their own bounds, at [lane]. */
    double[] levels(int node) {
        return levels[node];
    }

    double[] levelErrors(int node) {
        return levelErrors[node];
    }

    /** For each lane, by how much any amount may be wrong. */
    double[] errors() {
        return errors;
    }

    /** What a node carries at the level of the node around it, at [lane]. */
    double[] sums(int node) {
        return sums[node];
    }
}
