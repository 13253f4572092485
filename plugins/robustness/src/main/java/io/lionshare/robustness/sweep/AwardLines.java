package io.lionshare.robustness.sweep;

import java.util.Arrays;

/**
 * Awards of draws side by side ({@link DrawLanes}) as lines in the level, each kept within two ends; for one thread. All are at
 * [place][lane]: <i>starts + slopes &middot; level</i>, not below <i>lo</i> and not above <i>hi</i>.
 *
 * <p>Lines that start at 0 and have no lower end but 0 are added up faster. At levels below 0 these continue below 0: all lines of a
 * segment start at 0 then, so that no total needs such a level.
 */
final class AwardLines {
    /*
     * Compiler (C2 of JDK 17). Loops over lanes become vectors if their arrays are parameters and each stores to one array. A loop in a
     * method of its own is compiled early; a method that has many takes a second to compile.
     * ceil(|award - line| * 2^-600) is 1 where a bound stops a line, else 0: a branch is mispredicted for the few members near a bound.
     * So BatchEquations of the core has it, too. In the same way ceil(min(1, x)) is 1 where x is positive, and 0 where it is 0.
     */

    /** Awards at level 0. */
    final LaneTable starts;

    /** Not below 0. */
    final LaneTable slopes;

    final LaneTable lo;
    final LaneTable hi;

    private final double[] line = new double[DrawLanes.MOST];
    private final double[] award = new double[DrawLanes.MOST];

    AwardLines(int places) {
        starts = new LaneTable(places);
        slopes = new LaneTable(places);
        lo = new LaneTable(places);
        hi = new LaneTable(places);
    }

    /** Takes the lines of some places in some lanes. */
    void gather(int from, int to, int count, int[] chosen, AwardLines lines) {
        for (int place = from; place < to; place++) {
            starts.gather(place, count, chosen, lines.starts);
            slopes.gather(place, count, chosen, lines.slopes);
            lo.gather(place, count, chosen, lines.lo);
            hi.gather(place, count, chosen, lines.hi);
        }
    }

    private boolean startsAtZero(int place) {
        return LaneRows.is(LaneRows.ZEROS, lo.row(place)) && LaneRows.is(LaneRows.ZEROS, starts.row(place));
    }

    /** Whether the awards of a place are the level itself, up to their upper end. */
    private boolean isLevel(int place) {
        return startsAtZero(place) && LaneRows.is(LaneRows.ONES, slopes.row(place));
    }

    private boolean isUnbounded(int place) {
        return startsAtZero(place) && LaneRows.is(LaneRows.UNBOUNDED, hi.row(place));
    }

    /** Adds the awards of a place, each lane at its own level, and how they move with the level. */
    void add(int place, int lanes, double[] levels, double[] sums, double... sumSlopes) {
        double[] slope = slopes.row(place);
        double[] high = hi.row(place);
        if (isLevel(place)) {
            addLower(lanes, levels, high, sums);
            addNotAbove(lanes, levels, high, sumSlopes);
        } else if (isUnbounded(place)) {
            addProducts(lanes, levels, slope, sums);
            LaneRows.add(lanes, slope, sumSlopes);
        } else {
            setLines(lanes, levels, starts.row(place), slope, line);
            LaneRows.clamp(lanes, line, lo.row(place), high, award);
            LaneRows.add(lanes, award, sums);
            LaneRows.addUnclamped(lanes, line, award, slope, sumSlopes);
        }
    }

    private static void addLower(int lanes, double[] some, double[] others, double[] sums) {
        for (int l = 0; l < lanes; l++) {
            sums[l] += Math.min(some[l], others[l]);
        }
    }

    private static void addNotAbove(int lanes, double[] values, double[] bounds, double[] counts) {
        for (int l = 0; l < lanes; l++) {
            counts[l] += 1 - Math.ceil((values[l] - bounds[l]) * LaneRows.TO_ONE);
        }
    }

    private static void addProducts(int lanes, double[] some, double[] others, double[] sums) {
        for (int l = 0; l < lanes; l++) {
            sums[l] += some[l] * others[l];
        }
    }

    private static void setLines(int lanes, double[] levels, double[] starts, double[] slopes, double[] lines) {
        for (int l = 0; l < lanes; l++) {
            lines[l] = starts[l] + slopes[l] * levels[l];
        }
    }

    /** Works out the awards of a place, each lane at its own level. */
    void award(int place, int lanes, double[] levels, double... awards) {
        if (isLevel(place)) {
            LaneRows.setLower(lanes, levels, hi.row(place), awards);
        } else {
            setLines(lanes, levels, starts.row(place), slopes.row(place), line);
            LaneRows.clamp(lanes, line, lo.row(place), hi.row(place), awards);
        }
    }

    /**
     * Takes out of what is left of totals what a place has whatever the level is, or else its award at level 0, and adds its slope where
     * it moves with the level.
     */
    void takeOut(int place, int lanes, double[] rest, double... moving) {
        if (!startsAtZero(place)) {
            takeOut(lanes, starts.row(place), slopes.row(place), lo.row(place), hi.row(place), rest);
        }
        addMoving(lanes, slopes.row(place), lo.row(place), hi.row(place), moving);
    }

    private static void takeOut(int lanes, double[] starts, double[] slopes, double[] lo, double[] hi, double[] rest) {
        for (int l = 0; l < lanes; l++) {
            double moves = Math.ceil(Math.min(1, slopes[l])) * Math.ceil(Math.min(1, hi[l] - lo[l]));
            rest[l] -= lo[l] + moves * (starts[l] - lo[l]);
        }
    }

    private static void addMoving(int lanes, double[] slopes, double[] lo, double[] hi, double[] sums) {
        for (int l = 0; l < lanes; l++) {
            sums[l] += slopes[l] * Math.ceil(Math.min(1, hi[l] - lo[l]));
        }
    }

    /**
     * Sets levels between which that of a total is: at the lower one no line is above its lower end, at the upper one all are at their upper
     * ends or one reaches the total.
     *
     * @param totals at [lane]
     * @param below takes the lower level
     * @param above takes the upper level
     */
    void setEnds(int from, int to, int lanes, double[] totals, double[] below, double... above) {
        Arrays.fill(below, 0, lanes, 0);
        Arrays.fill(above, 0, lanes, 0);
        for (int place = from; place < to; place++) {
            if (!LaneRows.is(LaneRows.ZEROS, starts.row(place))) {
                lower(lanes, starts.row(place), below);
            }
            if (LaneRows.is(LaneRows.ONES, slopes.row(place))) {
                raise(lanes, starts.row(place), hi.row(place), above);
            } else {
                raise(lanes, starts.row(place), slopes.row(place), hi.row(place), totals, above);
            }
        }
    }

    private static void lower(int lanes, double[] starts, double[] below) {
        for (int l = 0; l < lanes; l++) {
            below[l] = Math.min(below[l], -starts[l]);
        }
    }

    private static void raise(int lanes, double[] starts, double[] hi, double[] above) {
        for (int l = 0; l < lanes; l++) {
            above[l] = Math.max(above[l], hi[l] - starts[l]);
        }
    }

    private static void raise(
            int lanes, double[] starts, double[] slopes, double[] hi, double[] totals, double[] above) {
        for (int l = 0; l < lanes; l++) {
            double most = Math.min(hi[l], totals[l]) - starts[l];
            double moves = Math.ceil(Math.min(1, slopes[l]));
            above[l] = Math.max(above[l], most * moves / Math.max(slopes[l], Double.MIN_NORMAL));
        }
    }
}
