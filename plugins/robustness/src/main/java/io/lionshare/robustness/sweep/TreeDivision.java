package io.lionshare.robustness.sweep;

import io.lionshare.level.Schedule;

/**
 * Divides one total after another by a schedule, within limits of members and of nested blocs, in {@code double}, with a bound on the
 * error; for one thread.
 *
 * <p>Newton's method finds the level at which the awards add up, halving where a step would leave the levels found so far. A bloc whose
 * sum there is outside its bounds stands at the bound, and is divided by itself.
 *
 * <p><b>Error.</b> All awards rise with the level. So where awards at a level miss the total by <i>d</i>, those at the right level
 * differ from them by <i>d</i>, all members together, whatever led to the level. Where all claims are wrong by a part <i>r</i> at most,
 * awards at the same level are wrong by <i>r</i> (total + slope &middot; |level|), the second part for levels below 0 only, where lines
 * lie that far below a part of the claim. The right level makes up for that by as much again. What a bloc that is divided by itself
 * misses adds to what is missed around it.
 *
 * <p>O(members + blocs) for each step; fails where no {@code double} level adds up.
 */
final class TreeDivision {
    /** Half a unit in the last place of 1. */
    static final double UNIT = 0x1p-53;

    private static final double HALF = 0.5;
    private static final int MOST_STEPS = 60;

    /** Roundings of a line, its product and its clamped sum. */
    private static final int LINE = 3;

    /** How far from each other, as a part, numbers are that no rounding makes equal. */
    private static final double NEAR = 0x1p-30;

    private final DrawTree tree;
    private final DrawBounds bounds;
    private final TreeAwards awards;
    private final double[] levels;
    private final double[] levelErrors;
    private double[] claims = {};
    private double claimError;
    private double error;
    private boolean isClear;

    TreeDivision(DrawTree tree, DrawBounds bounds, Schedule schedule) {
        this.tree = tree;
        this.bounds = bounds;
        awards = new TreeAwards(tree, bounds, schedule);
        levels = new double[tree.nodes()];
        levelErrors = new double[tree.nodes()];
    }

    /**
     * Divides a total.
     *
     * @param total not less and not more than the bounds allow
     * @param claims by place; not changed, and not to be changed before the results are read
     * @param claimError the greatest part by which a claim may be wrong
     * @return false if no level adds up
     */
    boolean divide(double total, double[] claims, double claimError) {
        this.claims = claims;
        this.claimError = claimError;
        error = 0;
        isClear = true;
        return divide(tree.root(), total);
    }

    /** By place. */
    double[] amounts() {
        return awards.awards();
    }

    /** At which level the members of a node are that are not at their own bounds. */
    double level(int node) {
        return levels[node];
    }

    /** By how much all amounts together may be wrong. */
    double error() {
        return error;
    }

    private boolean divide(int node, double total) {
        double level = awards.begin(node, total, claims);
        double below = Double.NEGATIVE_INFINITY;
        double above = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            awards.evaluate(node, level);
            double missing = total - awards.sum(node);
            double moved = total - awards.slope(node) * Math.min(0, level);
            double rounding = UNIT * (awards.additions(node) * total + LINE * moved);
            if (Math.abs(missing) <= rounding) {
                accept(node, level, Math.abs(missing) + rounding + 2 * claimError * moved);
                return divideWithin(node);
            }
            below = missing > 0 ? level : below;
            above = missing > 0 ? above : level;
            level += missing / awards.slope(node);
            if (!isBetween(level, below, above)) {
                level = middle(node, below, above);
            }
            if (!isBetween(level, below, above)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBetween(double level, double below, double above) {
        return level > below && level < above;
    }

    private double middle(int node, double below, double above) {
        double low = Double.isInfinite(below) ? awards.lowest(node) : below;
        double high = Double.isInfinite(above) ? awards.highest(node) : above;
        return low + HALF * (high - low);
    }

    private void accept(int node, double level, double missed) {
        levels[node] = level;
        levelErrors[node] = missed == 0 ? 0 : missed / (awards.slope(node) * Math.abs(level));
        error += missed;
        isClear &= levelErrors[node] < NEAR * HALF;
    }

    /** Divides the blocs within a node that stand at their bounds; the others have the level of the node. */
    private boolean divideWithin(int node) {
        for (int child = node - 1; child >= tree.lowest(node); child--) {
            double sum = awards.sum(child);
            double floor = bounds.blocFloors[child];
            double ceiling = bounds.blocCeilings[child];
            isClear &= isAway(sum, floor) && isAway(sum, ceiling);
            if (sum < floor || sum > ceiling) {
                if (!divide(child, sum < floor ? floor : ceiling)) {
                    return false;
                }
                child = tree.lowest(child);
            } else {
                levels[child] = levels[node];
                levelErrors[child] = levelErrors[node];
            }
        }
        return true;
    }

    private boolean isAway(double value, double bound) {
        return bound == 0 || bound >= bounds.total || Math.abs(value - bound) > NEAR * bounds.total;
    }

    /**
     * The largest level of all nodes. Where all members are clearly at a bound or between their bounds, and each node has one that is
     * between them, it is the largest level of any member that is not at its own floor.
     */
    double largestLevel() {
        double largest = 0;
        for (double level : levels) {
            largest = Math.max(largest, level);
        }
        return largest;
    }

    /** The greatest part by which the largest level of any member may be wrong; infinite if bounds are too near to say. */
    double largestLevelError() {
        double least = largestLevel() * (1 - NEAR);
        double greatest = isClear && membersAreClear() ? 0 : Double.POSITIVE_INFINITY;
        for (int node = 0; node < levels.length; node++) {
            greatest = levels[node] < least ? greatest : Math.max(greatest, levelErrors[node]);
        }
        return greatest;
    }

    private boolean membersAreClear() {
        boolean areClear = true;
        for (int node = 0; node < levels.length; node++) {
            for (int place = tree.first(node); place < tree.end(node); place++) {
                double line = levels[node] * claims[place];
                areClear &= isAway(line, bounds.floors[place]) && isAway(line, bounds.ceilings[place]);
            }
        }
        return areClear;
    }
}
