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
     * Places. Problems whose lines do not start at zero take places from the front, the others from the back, so that starts are
     * added in one loop over the front alone. A problem that no segment is found for takes no place. starts is scratch for the
     * lower ends until the segment is known.
     *
     * First level. With g the way from the end at which the lines start to the total, and s its part of the whole segment,
     * u = (sum at that end - sum of starts + g * (6 - 2s) / (6 - 4s)) / n. The factor is 1 + s/3 + ...; uniform claims need
     * 1 + s/4 + ..., exponential ones 1 + s/2 + ...
     *
     * Invalid numbers. atFirstPart() makes an award negative or NaN where a claim, floor or ceiling is invalid; the sum is then
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

    private final BatchEquations rows;

    /* Places taken by problems with shifted lines, from 0, and the first of those taken by the others, up to the end. */
    private int front;

    private int back;

    /*
     * One entry per problem of a block: its total (NaN if a number is not valid), the sum of its claims, its segment (-1 for
     * none), what the awards at the ends of that add up to, and whether its amounts are written.
     */
    private final double[] totals;
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
        for (int s = 0; s < fromEnd.length; s++) {
            Segment.Kind kind = segments.kind(s);
            fromEnd[s] = kind == Segment.Kind.EQUAL_LOSSES || kind == Segment.Kind.EQUAL_SHORTFALLS;
        }
        rows = new BatchEquations(members, block);
        totals = new double[block];
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
        start(batch, begin);
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
        front = 0;
        back = end - begin;
        for (int r = 0; r < end - begin; r++) {
            totals[r] = batch.totals()[begin + r];
            chosen[r] = -1;
            done[r] = false;
        }
        for (int s = 0; s < segments.count(); s++) {
            if (isLast(s)) {
                chooseLast(batch, begin, end, amounts);
                return;
            }
            double part = segments.end(s);
            if (s == 0) {
                atFirstPart(batch.claims(), batch.lower(), batch.upper(), amounts, part, first, last);
            } else {
                atPart(batch.claims(), batch.lower(), batch.upper(), amounts, part, first, last);
            }
            for (int r = 0; r < end - begin; r++) {
                if (chosen[r] < 0) {
                    choose(r, s, batch, amounts, first + r * members);
                }
            }
        }
    }

    private void choose(int r, int segment, Batch batch, double[] amounts, int from) {
        double sum = Sums.of(amounts, from, from + members);
        if (sum >= totals[r]) {
            most[r] = sum;
            claimed[r] = segments.origin(segment) > 0 ? Sums.of(batch.claims(), from, from + members) : 0;
            int to = place(r, segment) * members;
            System.arraycopy(amounts, from, rows.hi, to, members);
            if (segment == 0) {
                least[r] = Sums.of(batch.lower(), from, from + members);
                System.arraycopy(batch.lower(), from, rows.lo, to, members);
            } else {
                System.arraycopy(rows.starts, r * members, rows.lo, to, members);
            }
        } else {
            // the sum is not a number, or below zero, if one of the numbers is not valid
            totals[r] = sum >= 0 ? totals[r] : Double.NaN;
            least[r] = sum;
            if (!isLast(segment + 1)) {
                System.arraycopy(amounts, from, rows.starts, r * members, members);
            }
        }
    }

    /** Whether a segment is the last one and takes all problems that are left. */
    private boolean isLast(int segment) {
        return segment > 0 && segment == segments.count() - 1 && fromEnd[segment];
    }

    /** Notes a problem's segment, and returns the place of its equation. */
    private int place(int r, int segment) {
        chosen[r] = segment;
        int place = segments.origin(segment) > 0 ? front++ : --back;
        rows.problem[place] = r;
        return place;
    }

    /**
     * Chooses the last segment for all problems that are left. It ends at full claims, as every schedule does. Its lines start
     * there and its level is not above 0, so awards cannot exceed the claims, and the upper limits alone serve as upper ends.
     */
    private void chooseLast(Batch batch, int begin, int end, double[] amounts) {
        for (int r = 0; r < end - begin; r++) {
            if (chosen[r] < 0) {
                int from = (begin + r) * members;
                claimed[r] = Sums.of(batch.claims(), from, from + members);
                most[r] = claimed[r];
                int to = place(r, segments.count() - 1) * members;
                System.arraycopy(amounts, from, rows.lo, to, members);
                System.arraycopy(batch.upper(), from, rows.hi, to, members);
            }
        }
    }

    /** The first levels; returns the number of places. */
    private int setUp(int count) {
        Arrays.fill(rows.wanted, front, back, Double.NaN); // places of no problem
        Arrays.fill(rows.below, 0, count, Double.NEGATIVE_INFINITY);
        Arrays.fill(rows.above, 0, count, Double.POSITIVE_INFINITY);
        setUp(0, front);
        setUp(back, count);
        return count;
    }

    private void setUp(int fromPlace, int toPlace) {
        for (int place = fromPlace; place < toPlace; place++) {
            int r = rows.problem[place];
            int s = chosen[r];
            double total = totals[r];
            double origin = segments.origin(s) * claimed[r];
            boolean fits = segments.kind(s) != Segment.Kind.PROPORTIONAL
                    && total > 0
                    && total <= LARGEST_TOTAL
                    && origin <= MOST_ORIGIN * total;
            rows.wanted[place] = fits ? total : Double.NaN;
            double end = fromEnd[s] ? most[r] : least[r];
            double share = Math.abs((total - end) / (most[r] - least[r]));
            rows.levels[place] = (end - origin + (total - end) * ((6 - 2 * share) / (6 - 4 * share))) / members;
        }
    }

    /** Where the shifted lines start. */
    private void start(Batch batch, int begin) {
        rows.shifted = front;
        for (int place = 0; place < front; place++) {
            int r = rows.problem[place];
            int to = place * members;
            System.arraycopy(batch.claims(), (begin + r) * members, rows.starts, to, members);
            double origin = segments.origin(chosen[r]);
            if (origin != 1) {
                scale(rows.starts, origin, to, to + members);
            }
        }
    }

    /** Writes the amounts of those that add up, and moves the others to the front. */
    private int writeDone(int open, int begin, double[] amounts) {
        int left = 0;
        int shifted = 0;
        for (int r = 0; r < open; r++) {
            double missing = Math.abs(rows.wanted[r] - rows.sums[r]);
            if (missing <= Sums.tolerance(members, rows.wanted[r])) {
                if (rows.levels[r] <= 0 || !fromEnd[chosen[rows.problem[r]]]) {
                    System.arraycopy(rows.awards, r * members, amounts, (begin + rows.problem[r]) * members, members);
                    done[rows.problem[r]] = true;
                }
            } else if (missing >= 0) {
                shifted += r < rows.shifted ? 1 : 0;
                rows.move(r, left++);
            }
        }
        rows.shifted = shifted;
        return left;
    }

    /** A part of each claim, within the limits. */
    private static void atPart(
            double[] claims, double[] lower, double[] upper, double[] awards, double part, int from, int to) {
        for (int k = from; k < to; k++) {
            awards[k] = Math.min(upper[k], Math.max(lower[k], part * claims[k]));
        }
    }

    /**
     * A part of each claim, within the limits. Takes an award far below zero, or makes it no number, if its claim, floor or
     * ceiling is not valid.
     */
    private static void atFirstPart(
            double[] claims, double[] lower, double[] upper, double[] awards, double part, int from, int to) {
        for (int k = from; k < to; k++) {
            double award = Math.min(upper[k], Math.max(lower[k], part * claims[k]));
            double width = award - lower[k];
            double invalid =
                    (Math.abs(claims[k]) - claims[k]) - (lower[k] - Math.abs(lower[k])) - (width - Math.abs(width));
            awards[k] = award - invalid * Double.MAX_VALUE * Double.MAX_VALUE * Double.MAX_VALUE;
        }
    }

    private static void scale(double[] values, double factor, int from, int to) {
        for (int k = from; k < to; k++) {
            values[k] *= factor;
        }
    }
}
