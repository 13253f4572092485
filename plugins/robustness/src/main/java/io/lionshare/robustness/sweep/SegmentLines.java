package io.lionshare.robustness.sweep;

import io.lionshare.level.Schedule;
import io.lionshare.level.Segment;
import java.util.Arrays;

/**
 * The awards of a schedule as lines ({@link AwardLines}) in that segment ({@link Segment}) where they add up to a total, for draws side
 * by side ({@link DrawLanes}); for one thread. Past all segments the lines are proportional to the claims.
 *
 * <p>O(members + blocs) for each lane and segment.
 */
final class SegmentLines {
    private final DrawTree tree;
    private final TreeAwards awards;
    private final Segment.Kind[] kinds;
    private final double[] ends;
    private final AwardLines proportional;
    private final AwardLines lines;

    /*
     * Layout. Entries at [lane], of its segment: awards at its two ends are these parts of the claims, and lines are
     * origin * claim + (equal + (1 - equal) * claim) * level. least is what awards at its start add up to; targets are what lines are to
     * add up to at the level to begin with.
     */
    private final double[] startParts = new double[DrawLanes.MOST];
    private final double[] endParts = new double[DrawLanes.MOST];
    private final double[] origins = new double[DrawLanes.MOST];
    private final double[] equals = new double[DrawLanes.MOST];
    private final double[] least = new double[DrawLanes.MOST];
    private final double[] targets = new double[DrawLanes.MOST];
    private final int[] open = new int[DrawLanes.MOST];

    SegmentLines(DrawTree tree, Schedule schedule, TreeAwards awards) {
        this.tree = tree;
        this.awards = awards;
        kinds = schedule.segments().stream().map(Segment::kind).toArray(Segment.Kind[]::new);
        ends = schedule.segments().stream()
                .mapToDouble(segment -> segment.end().doubleValue())
                .toArray();
        proportional = new AwardLines(tree.places());
        lines = new AwardLines(tree.places());
    }

    /**
     * Chooses the segments and a level to begin with.
     *
     * @param totals at [lane]
     * @param claims at [place][lane]
     * @param levels takes the levels
     * @return the lines of the places within the node
     */
    AwardLines begin(int node, int lanes, DrawBounds bounds, double[] totals, double[][] claims, double... levels) {
        for (int place = tree.begin(node); place < tree.end(node); place++) {
            proportional.slopes.share(place, claims[place]);
            proportional.lo.share(place, bounds.floors.row(place));
            proportional.hi.share(place, bounds.ceilings.row(place));
        }
        if (kinds.length == 0) {
            awards.begin(node, lanes, proportional, totals, levels);
            return proportional;
        }
        choose(node, lanes, bounds, totals, levels);
        set(node, lanes, bounds, claims);
        awards.begin(node, lanes, lines, targets, levels);
        return lines;
    }

    /** Sets the lines in the segments; what all lanes have in common is not worked out, but shared. */
    private void set(int node, int lanes, DrawBounds bounds, double[]... claims) {
        double[] start = LaneRows.known(lanes, startParts);
        double[] end = LaneRows.known(lanes, endParts);
        double[] origin = LaneRows.known(lanes, origins);
        double[] equal = LaneRows.known(lanes, equals);
        for (int place = tree.begin(node); place < tree.end(node); place++) {
            double[] claim = claims[place];
            if (LaneRows.is(LaneRows.ZEROS, start)) {
                lines.lo.share(place, bounds.floors.row(place));
            } else {
                setEnd(place, lanes, bounds, start, claim, lines.lo.fill(place));
            }
            if (LaneRows.is(LaneRows.ONES, end) && bounds.areNone(place)) {
                lines.hi.share(place, claim);
            } else {
                setEnd(place, lanes, bounds, end, claim, lines.hi.fill(place));
            }
            if (LaneRows.is(LaneRows.ZEROS, origin)) {
                lines.starts.share(place, LaneRows.ZEROS);
            } else {
                LaneRows.multiply(lanes, origin, claim, lines.starts.fill(place));
            }
            if (LaneRows.is(LaneRows.ONES, equal)) {
                lines.slopes.share(place, LaneRows.ONES);
            } else {
                setSlopes(lanes, equal, claim, lines.slopes.fill(place));
            }
        }
    }

    private static void setEnd(int place, int lanes, DrawBounds bounds, double[] part, double[] claim, double... ends) {
        LaneRows.multiply(lanes, part, claim, ends);
        LaneRows.clamp(lanes, ends, bounds.floors.row(place), bounds.ceilings.row(place), ends);
    }

    private void choose(int node, int lanes, DrawBounds bounds, double[] totals, double... levels) {
        Arrays.setAll(open, lane -> lane);
        Arrays.fill(least, 0, lanes, 0);
        int left = lanes;
        for (int s = 0; s < kinds.length && left > 0; s++) {
            Arrays.fill(levels, 0, lanes, ends[s]);
            awards.evaluate(node, lanes, proportional, bounds, levels);
            int size = left;
            left = 0;
            for (int k = 0; k < size; k++) {
                int lane = open[k];
                double most = awards.sums(node)[lane];
                if (most >= totals[lane]) {
                    setSegment(s, lane, totals[lane], most);
                } else {
                    least[lane] = most;
                    open[left++] = lane;
                }
            }
        }
        for (int k = 0; k < left; k++) {
            setPast(open[k], totals[open[k]]);
        }
    }

    private void setSegment(int segment, int lane, double total, double most) {
        Segment.Kind kind = kinds[segment];
        startParts[lane] = segment == 0 ? 0 : ends[segment - 1];
        endParts[lane] = ends[segment];
        equals[lane] = kind == Segment.Kind.PROPORTIONAL ? 0 : 1;
        origins[lane] = switch (kind) {
            case EQUAL_GAINS -> startParts[lane];
            case EQUAL_LOSSES -> endParts[lane];
            case EQUAL_SHORTFALLS -> 1;
            case EQUAL_AWARDS, PROPORTIONAL -> 0;
        };
        targets[lane] = target(kind, total, least[lane], most);
    }

    /** Ends at any claim but 0, times which even the largest number is 0. */
    private void setPast(int lane, double total) {
        startParts[lane] = 1;
        endParts[lane] = Double.MAX_VALUE;
        equals[lane] = 0;
        origins[lane] = 0;
        targets[lane] = total;
    }

    /**
     * What lines add up to where the awards of a segment add up to a total, about: as in UnlimitedBatchKernel of the core. In a segment
     * without length awards do not move.
     */
    private static double target(Segment.Kind kind, double total, double least, double most) {
        double end =
                switch (kind) {
                    case PROPORTIONAL -> total;
                    case EQUAL_GAINS, EQUAL_AWARDS -> least;
                    case EQUAL_LOSSES, EQUAL_SHORTFALLS -> most;
                };
        double share = most > least ? Math.abs((total - end) / (most - least)) : 0;
        return end + (total - end) * ((6 - 2 * share) / (6 - 4 * share));
    }

    private static void setSlopes(int lanes, double[] equals, double[] claims, double[] slopes) {
        for (int l = 0; l < lanes; l++) {
            slopes[l] = equals[l] + (1 - equals[l]) * claims[l];
        }
    }
}
