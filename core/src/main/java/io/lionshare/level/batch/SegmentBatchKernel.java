package io.lionshare.level.batch;

import io.lionshare.level.Segment;
import java.util.Arrays;

/**
 * Problems within limits of a schedule with segments along which members gain or lose alike: the level <i>u</i> with
 * &Sigma; clamp(<i>a&#7522; + u</i>, <i>lo&#7522;</i>, <i>hi&#7522;</i>) = <i>T</i>, where <i>lo</i> and <i>hi</i> are
 * the awards at the ends of the segment, within the limits.
 *
 * <p>First the segment in which each total lies, then Newton's method from a level between those of uniform and of
 * exponential claims. Two steps are made for all problems of a block together; then only for those that do not add up
 * yet. Left to the general kernel are totals beyond all claims, segments that are proportional, totals so small that the
 * lines would lose them in their rounding, and what does not add up after some steps.
 *
 * <p>O(members) for each segment and step. The arrays are a workspace for one thread.
 */
final class SegmentBatchKernel implements BatchKernel {
    /*
     * Order of work for a block. choose(): amounts serve as scratch for the awards at the end of each segment; the first end
     * whose awards reach the total is the upper end, the one before it the lower end. setUp(): the first level. Then evaluate()
     * and step() of BatchEquations; writeDone() removes what adds up. Problems without done go to the general kernel.
     *
     * First level. With g the way from the end at which the lines start to the total, and s its part of the whole segment,
     * u = (sum at that end - sum of starts + g * (6 - 2s) / (6 - 4s)) / n. The factor is 1 + s/3 + ...; uniform claims need
     * 1 + s/4 + ..., exponential ones 1 + s/2 + ...
     *
     * Invalid numbers. markInvalid() makes an award negative or NaN where a claim, floor or ceiling is invalid; the sum is then
     * below zero or NaN, wanted becomes NaN, and the general kernel refuses the problem by name.
     *
     * A level above 0 in a segment that starts at its end would pass the end, so such a result is not used.
     */

    private static final int BLOCK_STEPS = 2;

    private static final int MANY_STEPS = 16;

    private static final double LARGEST_TOTAL = 0x1p960;

    /** How many times the total the starts of the lines may add up to. */
    private static final double MOST_ORIGIN = 16;

    private final Segments segments;
    private final GeneralBatchKernel careful;
    private final int members;

    /* One entry per segment: whether its lines start at its end, or at the claim, where levels are not above zero. */
    private final boolean[] fromEnd;

    /** Whether some lines do not start at zero. */
    private final boolean shifted;

    private final BatchEquations rows;

    /*
     * One entry per problem of a block: the sum of its claims, its segment (-1 for none), what the awards at the ends of
     * that add up to, and whether its amounts are written.
     */
    private final double[] claimed;
    private final double[] least;
    private final double[] most;
    private final int[] chosen;
    private final boolean[] done;

    SegmentBatchKernel(Segments segments, GeneralBatchKernel careful, int members, int block) {
        this.segments = segments;
        this.careful = careful;
        this.members = members;
        fromEnd = new boolean[segments.count()];
        boolean anyShifted = false;
        for (int s = 0; s < fromEnd.length; s++) {
            Segment.Kind kind = segments.kind(s);
            fromEnd[s] = kind == Segment.Kind.EQUAL_LOSSES || kind == Segment.Kind.EQUAL_SHORTFALLS;
            anyShifted |= segments.origin(s) > 0;
        }
        shifted = anyShifted;
        rows = new BatchEquations(members, block, shifted);
        claimed = new double[block];
        least = new double[block];
        most = new double[block];
        chosen = new int[block];
        done = new boolean[block];
    }

    @Override
    public int solve(Batch batch, int begin, int end, double[] amounts) {
        choose(batch, begin, end, amounts);
        int open = setUp(end - begin);
        if (shifted) {
            start(batch, begin, end);
        }
        for (int steps = 0; open > 0 && steps < MANY_STEPS; steps++) {
            if (steps > 0) {
                rows.step(open);
            }
            rows.evaluate(open);
            if (steps >= BLOCK_STEPS) {
                open = writeDone(open, begin, amounts);
            }
        }
        for (int r = 0; r < end - begin; r++) {
            if (!done[r] && !careful.solve(batch, begin + r, amounts)) {
                return begin + r;
            }
        }
        return end;
    }

    /** Finds the segment in which each total lies, and the awards at its ends. */
    private void choose(Batch batch, int begin, int end, double[] amounts) {
        int first = begin * members;
        int last = end * members;
        for (int r = 0; r < end - begin; r++) {
            int from = first + r * members;
            rows.wanted[r] = batch.totals()[begin + r];
            claimed[r] = Sums.of(batch.claims(), from, from + members);
            least[r] = Sums.of(batch.lower(), from, from + members);
            chosen[r] = -1;
            done[r] = false;
        }
        for (int s = 0; s < segments.count(); s++) {
            if (s > 0 && s == segments.count() - 1 && fromEnd[s]) {
                chooseLast(batch, begin, end);
                return;
            }
            double part = segments.end(s);
            atPart(batch.claims(), batch.lower(), batch.upper(), amounts, part, first, last);
            if (s == 0) {
                markInvalid(batch.claims(), batch.lower(), amounts, first, last);
            }
            for (int r = 0; r < end - begin; r++) {
                if (chosen[r] < 0) {
                    choose(r, s, batch.lower(), amounts, first + r * members);
                }
            }
        }
    }

    private void choose(int r, int segment, double[] lower, double[] amounts, int from) {
        double sum = Sums.of(amounts, from, from + members);
        if (sum >= rows.wanted[r]) {
            chosen[r] = segment;
            most[r] = sum;
            System.arraycopy(amounts, from, rows.hi, r * members, members);
            if (segment == 0) {
                System.arraycopy(lower, from, rows.lo, r * members, members);
            }
        } else {
            // the sum is not a number, or below zero, if one of the numbers is not valid
            rows.wanted[r] = sum >= 0 ? rows.wanted[r] : Double.NaN;
            least[r] = sum;
            System.arraycopy(amounts, from, rows.lo, r * members, members);
        }
    }

    /**
     * Chooses the last segment for all problems that are left. It ends at full claims, as every schedule does. Its lines start
     * there and its level is not above 0, so awards cannot exceed the claims, and the upper limits alone serve as upper ends.
     */
    private void chooseLast(Batch batch, int begin, int end) {
        for (int r = 0; r < end - begin; r++) {
            if (chosen[r] < 0) {
                chosen[r] = segments.count() - 1;
                most[r] = claimed[r];
                System.arraycopy(batch.upper(), (begin + r) * members, rows.hi, r * members, members);
            }
        }
    }

    /** The first levels; returns the number of problems. */
    private int setUp(int count) {
        for (int r = 0; r < count; r++) {
            rows.problem[r] = r;
            int s = chosen[r];
            double total = rows.wanted[r];
            double origin = s < 0 ? 0 : segments.origin(s) * claimed[r];
            boolean fits = s >= 0
                    && segments.kind(s) != Segment.Kind.PROPORTIONAL
                    && total > 0
                    && total <= LARGEST_TOTAL
                    && origin <= MOST_ORIGIN * total;
            rows.wanted[r] = fits ? total : Double.NaN;
            rows.below[r] = Double.NEGATIVE_INFINITY;
            rows.above[r] = Double.POSITIVE_INFINITY;
            double end = fits && fromEnd[s] ? most[r] : least[r];
            double share = Math.abs((total - end) / (most[r] - least[r]));
            rows.levels[r] = (end - origin + (total - end) * ((6 - 2 * share) / (6 - 4 * share))) / members;
        }
        return count;
    }

    /** Where the lines start. */
    private void start(Batch batch, int begin, int end) {
        for (int r = 0; r < end - begin; r++) {
            double origin = chosen[r] < 0 ? 0 : segments.origin(chosen[r]);
            int from = r * members;
            if (origin == 0) {
                Arrays.fill(rows.starts, from, from + members, 0);
            } else {
                System.arraycopy(batch.claims(), (begin + r) * members, rows.starts, from, members);
                if (origin != 1) {
                    scale(rows.starts, origin, from, from + members);
                }
            }
        }
    }

    /** Writes the amounts of those that add up, and moves the others to the front. */
    private int writeDone(int open, int begin, double[] amounts) {
        int left = 0;
        for (int r = 0; r < open; r++) {
            double missing = Math.abs(rows.wanted[r] - rows.sums[r]);
            if (missing <= Sums.tolerance(members, rows.wanted[r])) {
                if (rows.levels[r] <= 0 || !fromEnd[chosen[rows.problem[r]]]) {
                    System.arraycopy(rows.awards, r * members, amounts, (begin + rows.problem[r]) * members, members);
                    done[rows.problem[r]] = true;
                }
            } else if (missing >= 0) {
                rows.move(r, left++);
            }
        }
        return left;
    }

    /** A part of each claim, within the limits. */
    private static void atPart(
            double[] claims, double[] lower, double[] upper, double[] awards, double part, int from, int to) {
        for (int k = from; k < to; k++) {
            awards[k] = Math.min(upper[k], Math.max(lower[k], part * claims[k]));
        }
    }

    /** Takes an award far below zero, or makes it no number, if its claim, floor or ceiling is not valid. */
    private static void markInvalid(double[] claims, double[] lower, double[] awards, int from, int to) {
        for (int k = from; k < to; k++) {
            double width = awards[k] - lower[k];
            double invalid =
                    (Math.abs(claims[k]) - claims[k]) - (lower[k] - Math.abs(lower[k])) - (width - Math.abs(width));
            awards[k] = awards[k] - invalid * Double.MAX_VALUE * Double.MAX_VALUE * Double.MAX_VALUE;
        }
    }

    private static void scale(double[] values, double factor, int from, int to) {
        for (int k = from; k < to; k++) {
            values[k] *= factor;
        }
    }
}
