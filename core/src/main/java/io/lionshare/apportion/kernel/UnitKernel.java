package io.lionshare.apportion.kernel;

import java.util.Arrays;

/**
 * Whole units by rounding weight &times; multiplier, then giving or taking the few units that are missing. A linear search
 * over priorities that are kept finds the unit not given of the largest priority, or the unit given of the smallest.
 *
 * <p>The search goes one step further than needed. If the unit that it would move next is farther from the last one
 * moved, the <em>edge</em>, than rounding can explain, this outcome is certain and no other one is valid. The reason: except
 * for rounding, every unit given has a priority above the edge, and every unit not given has one below it. If nothing was
 * missing, the edge is that of rounding itself. Otherwise {@link #release} takes back what is within rounding of the
 * edge, to be decided in integers.
 *
 * <p>O(n), independent of the number of units; 8 bytes per member are allocated. Jump and step (Dorfleitner and Klein 1999;
 * Pukelsheim 2014, chapter 4), with a proof of certainty.
 */
final class UnitKernel {
    /*
     * Layout. weights and units are by member; units belongs to the caller and receives the outcome. give() and take() keep
     * one priority per member: of its next unit, or of its last one.
     *
     * States. After fill() one of three holds. The outcome is certain (true was returned). Or it is valid but for units
     * within rounding of edge (hasEdge()), and release() takes those back. Or doubles prove nothing (edge is NaN), and units
     * is meaningless. isOpen marks the second state where many units are missing: every member is then contested.
     *
     * missing is what is still to be given; negative while units are to be taken.
     *
     * One comparison proves the outcome. Rounding gives the units whose priority is above its edge. give() then moves in falling
     * order, so each unit given has at least the priority of the last one moved; only the best unit not given is left to compare.
     * take() is the same for the worst unit given. error() has room for both sides.
     *
     * Many missing. A multiplier that misses too many units to search for is made smaller until none is given too many. The units
     * given then all rank above the edge, so every valid outcome has them, but for those that release() takes back.
     */

    /** Up to this many missing units are searched for one by one; beyond, the multiplier is corrected first. */
    private static final int FEW = 8;

    /** What searching may cost before a heap is cheaper. */
    private static final long MOST_SEARCHED = 1 << 14;

    /**
     * Beyond this, neighbouring priorities are too close for {@code double} to separate. Up to this, at most some hundred
     * units lie within rounding of the edge: {@code 4 * error * MOST_UNITS}, and one for each member.
     */
    private static final long MOST_UNITS = 1L << 50;

    /** Up to this many units for each member may be left to a heap; with more, integers find a nearer start. */
    private static final long MOST_MISSING = 4;

    /** A multiplier that is too large is corrected by twice what it seems to be off, then by more, up to this. */
    private static final int MOST_TIMES = 16;

    /** Priorities below are too close to the end of the range to have the usual relative error. */
    private static final double LEAST_EDGE = 1e-290;

    private final DivisorLoops loops;
    private final double[] weights;
    private final long[] units;
    private final UnitBounds bounds;
    private long missing;
    private double edge = Double.NaN;
    private boolean isOpen;

    /** The sum of the weights must be far from the ends of the range of a double; units receives the outcome. */
    UnitKernel(DivisorLoops loops, double[] weights, long[] units, UnitBounds bounds) {
        this.loops = loops;
        this.weights = weights;
        this.units = units;
        this.bounds = bounds;
    }

    /** How many units {@link #release} left to be given. */
    long missing() {
        return missing;
    }

    /**
     * Fills in the units.
     *
     * @param total the number of units, within the bounds
     * @param start a first guess of the multiplier
     * @param slope by how much the units grow with the multiplier: the sum of the weights not held at a bound
     * @return whether the outcome is certain; if not, it must be decided in integers
     */
    boolean fill(long total, double start, double slope) {
        if (total > MOST_UNITS || !isPlain(total)) {
            return false;
        }
        double multiplier = start;
        missing = total - round(multiplier);
        while (Math.abs(missing) > FEW) {
            long before = Math.abs(missing);
            multiplier = Math.max(multiplier / 2, multiplier + missing / slope);
            missing = total - round(multiplier);
            // units that jump together, as with equal weights, cannot be separated by more steps
            if (Math.abs(missing) > before / 2) {
                break;
            }
        }
        if (Math.abs(missing) > Math.max(FEW, MOST_SEARCHED / weights.length)) {
            leaveMany(total, multiplier, slope);
            return false;
        }
        double rounded = loops.edge(multiplier);
        return missing >= 0 ? give(rounded) : take(rounded);
    }

    /** Rounds so that some units for each member are missing, and none is given too many, if a few corrections do it. */
    private void leaveMany(long total, double multiplier, double slope) {
        double less = multiplier;
        for (int times = 2; missing < 0 && times <= MOST_TIMES; times *= 2) {
            less = Math.max(less / 2, less + times * missing / slope);
            missing = total - round(less);
        }
        isOpen = missing >= 0 && missing <= MOST_MISSING * weights.length;
        edge = isOpen ? loops.edge(less) : Double.NaN;
    }

    /** Whether doubles can order first units: there is one for each member, or they do not come far before all others. */
    private boolean isPlain(long total) {
        return loops.isZeroFirst()
                ? bounds.firstUnits(weights) <= total
                : loops.priority(1, 0) < 1 / Priorities.LEAST_DIVISOR;
    }

    private long round(double multiplier) {
        long sum = loops.round(weights, multiplier, units);
        return bounds.isNone() ? sum : bounds.clamp(units);
    }

    private boolean give(double rounded) {
        double[] priorities = new double[weights.length];
        loops.next(weights, units, priorities);
        for (int i = 0; i < bounds.most().length; i++) {
            if (!bounds.canGive(i, units[i])) {
                priorities[i] = Double.NEGATIVE_INFINITY;
            }
        }
        edge = rounded;
        int best = largest(priorities);
        for (; missing > 0 && best >= 0; missing--) {
            edge = priorities[best];
            long k = ++units[best];
            priorities[best] = bounds.canGive(best, k) ? loops.priority(weights[best], k) : Double.NEGATIVE_INFINITY;
            best = largest(priorities);
        }
        return foundAll() && hasEdge() && (best < 0 || priorities[best] < edge * (1 - loops.error()));
    }

    private boolean take(double rounded) {
        double[] priorities = new double[weights.length];
        loops.last(weights, units, priorities);
        for (int i = 0; i < priorities.length; i++) {
            if (!bounds.canTake(i, units[i])) {
                priorities[i] = Double.POSITIVE_INFINITY;
            }
        }
        edge = rounded;
        int worst = smallest(priorities);
        for (; missing < 0 && worst >= 0; missing++) {
            edge = priorities[worst];
            long k = --units[worst];
            priorities[worst] =
                    bounds.canTake(worst, k) ? loops.priority(weights[worst], k - 1) : Double.POSITIVE_INFINITY;
            worst = smallest(priorities);
        }
        return foundAll() && hasEdge() && (worst < 0 || priorities[worst] > edge * (1 + loops.error()));
    }

    /** False only where priorities are beyond the range of a double; then there is no edge. */
    private boolean foundAll() {
        edge = missing == 0 ? edge : Double.NaN;
        return missing == 0;
    }

    /**
     * Whether the outcome is right but for units within rounding of the edge. If it is not, it says nothing.
     *
     * @return whether {@link #release} may be called
     */
    boolean hasEdge() {
        return edge > LEAST_EDGE && edge < Double.POSITIVE_INFINITY;
    }

    private static int largest(double[] priorities) {
        int best = -1;
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < priorities.length; i++) {
            if (priorities[i] > top) {
                top = priorities[i];
                best = i;
            }
        }
        return best;
    }

    private static int smallest(double[] priorities) {
        int worst = -1;
        double bottom = Double.POSITIVE_INFINITY;
        for (int i = 0; i < priorities.length; i++) {
            if (priorities[i] < bottom) {
                bottom = priorities[i];
                worst = i;
            }
        }
        return worst;
    }

    /**
     * Takes back every unit within rounding of the edge.
     *
     * @return the members that have a unit there, given or not, rising; all members of positive weight if many are missing
     */
    int[] release() {
        int[] contested = new int[weights.length];
        int count = 0;
        for (int i = 0; i < weights.length; i++) {
            long before = units[i];
            while (bounds.canTake(i, units[i])
                    && loops.priority(weights[i], units[i] - 1) <= edge * (1 + 2 * loops.error())) {
                units[i]--;
                missing++;
            }
            boolean gains = bounds.canGive(i, units[i])
                    && loops.priority(weights[i], units[i]) >= edge * (1 - 2 * loops.error());
            if (gains || units[i] < before || (isOpen && weights[i] > 0)) {
                contested[count++] = i;
            }
        }
        return Arrays.copyOf(contested, count);
    }
}
