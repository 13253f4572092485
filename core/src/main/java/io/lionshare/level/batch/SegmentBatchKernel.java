package io.lionshare.level.batch;

import io.lionshare.level.Segment;
import java.util.Arrays;

/**
 * Problems within limits of a schedule with segments along which members gain or lose alike: the level <i>u</i> with
 * &Sigma; clamp(<i>a&#7522; + u</i>, <i>lo&#7522;</i>, <i>hi&#7522;</i>) = <i>T</i>, where <i>lo</i> and <i>hi</i> are
 * the awards at the ends of the segment, within the limits.
 *
 * <p>First the segment in which each total lies, then the steps of {@link BatchEquations}: three for all problems of a block
 * together, then more for each that does not add up yet. Totals beyond all claims are left to the proportional kernel. Left to
 * the general kernel are segments that are proportional, totals so small that the lines would lose them in their rounding,
 * and what does not add up after some steps.
 *
 * <p>O(members) for each segment and step. The arrays are a workspace for one thread.
 */
final class SegmentBatchKernel implements BatchKernel {
    /*
     * Order of work for a block. choose(): amounts serve as scratch for the awards at the end of each segment; the first end
     * whose awards reach the total is the upper end, the one before it the lower end. start() and setUp(): the equations. Then
     * approach() of BatchEquations, and finish() for each. Problems without done go to another kernel.
     *
     * Places. Problems whose lines do not start at zero take places from the front, the others from the back, so that loops over
     * places need no branch that depends on the problem. A problem that no segment is found for takes no place. starts is scratch
     * for the lower ends until the segment is known.
     *
     * Invalid numbers. atFirstPart() makes an award negative or NaN where a claim, floor or ceiling is invalid; the sum is then
     * below zero or NaN, wanted becomes NaN, and the general kernel refuses the problem by name.
     *
     * A level above 0 in a segment that starts at its end would pass the end, so such a result is not used. In the last segment
     * the total is beyond all claims then.
     */

    /** Steps of a problem after those of its block. */
    private static final int MANY_STEPS = 13;

    private static final double LARGEST_TOTAL = 0x1p960;

    /** How many times the total the starts of the lines may add up to. */
    private static final double MOST_ORIGIN = 16;

    private final Segments segments;
    private final GeneralBatchKernel careful;
    private final ProportionalBatchKernel beyond;
    private final int members;

    /* One entry per segment: whether its lines start at its end, or at the claim, where levels are not above zero. */
    private final boolean[] fromEnd;

    private final BatchEquations rows;

    /* Places taken by problems with shifted lines, from 0, and the first of those taken by the others, up to the end. */
    private int front;

    private int back;

    /*
     * One entry per problem of a block: its total (NaN if a number is not valid), its segment (-1 for none, beyond all claims),
     * what the awards at the ends of that add up to, and whether its amounts are written.
     */
    private final double[] totals;
    private final double[] least;
    private final double[] most;
    private final int[] chosen;
    private final boolean[] done;

    SegmentBatchKernel(Segments segments, GeneralBatchKernel careful, int members, int block) {
        this.segments = segments;
        this.careful = careful;
        beyond = new ProportionalBatchKernel(careful, members, 1);
        this.members = members;
        fromEnd = new boolean[segments.count()];
        for (int s = 0; s < fromEnd.length; s++) {
            Segment.Kind kind = segments.kind(s);
            fromEnd[s] = kind == Segment.Kind.EQUAL_LOSSES || kind == Segment.Kind.EQUAL_SHORTFALLS;
        }
        rows = new BatchEquations(members, block);
        totals = new double[block];
        least = new double[block];
        most = new double[block];
        chosen = new int[block];
        done = new boolean[block];
    }

    @Override
    public int solve(Batch batch, int begin, int end, double[] amounts) {
        choose(batch, begin, end, amounts);
        start(batch, begin);
        int count = end - begin;
        setUp(count);
        rows.approach(count);
        for (int place = 0; place < count; place++) {
            finish(place, begin, amounts);
        }
        for (int r = 0; r < count; r++) {
            if (!done[r]) {
                BatchKernel kernel = chosen[r] < 0 ? beyond : careful;
                if (kernel.solve(batch, begin + r, begin + r + 1, amounts) == begin + r) {
                    return begin + r;
                }
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
                int from = first + r * members;
                most[r] = chosen[r] < 0 ? Sums.of(amounts, from, from + members) : most[r];
            }
            for (int r = 0; r < end - begin; r++) {
                if (chosen[r] < 0) {
                    choose(r, s, batch, amounts, first + r * members);
                }
            }
        }
    }

    private void choose(int r, int segment, Batch batch, double[] amounts, int from) {
        double sum = most[r];
        if (sum >= totals[r]) {
            int to = place(r, segment) * members;
            System.arraycopy(amounts, from, rows.hi, to, members);
            if (segment == 0) {
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
                int to = place(r, segments.count() - 1) * members;
                System.arraycopy(amounts, from, rows.lo, to, members);
                System.arraycopy(batch.upper(), from, rows.hi, to, members);
            }
        }
    }

    private void setUp(int count) {
        Arrays.fill(rows.wanted, front, back, Double.NaN); // places of no problem
        setUp(0, front);
        setUp(back, count);
    }

    private void setUp(int fromPlace, int toPlace) {
        for (int place = fromPlace; place < toPlace; place++) {
            int r = rows.problem[place];
            int s = chosen[r];
            double total = totals[r];
            int from = place * members;
            double origin = place < front ? Sums.of(rows.starts, from, from + members) : 0;
            least[r] = s == 0 ? Sums.of(rows.lo, from, from + members) : least[r];
            most[r] = isLast(s) ? origin : most[r];
            boolean fits = segments.kind(s) != Segment.Kind.PROPORTIONAL
                    && total > 0
                    && total <= LARGEST_TOTAL
                    && origin <= MOST_ORIGIN * total;
            rows.wanted[place] = fits ? total : Double.NaN;
            rows.sums[place] = fromEnd[s] ? most[r] : least[r];
            rows.far[place] = fromEnd[s] ? least[r] : most[r];
            rows.levels[place] = (rows.sums[place] - origin) / members;
            rows.free[place] = members;
            // a line at minus all starts is not above 0, and one at the total is not below it
            rows.bracket[2 * place] = fromEnd[s] ? -origin : 0;
            rows.bracket[2 * place + 1] = 2 * total;
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

    /** Makes steps until an equation adds up, and writes its amounts. */
    private void finish(int place, int begin, double[] amounts) {
        int r = rows.problem[place];
        double tolerance = Sums.tolerance(members, rows.wanted[place]);
        double missing = Math.abs(rows.wanted[place] - rows.sums[place]);
        for (int steps = 0; missing > tolerance && steps < MANY_STEPS; steps++) {
            rows.step(place);
            missing = Math.abs(rows.wanted[place] - rows.sums[place]);
        }
        if (missing <= tolerance) {
            if (rows.levels[place] <= 0 || !fromEnd[chosen[r]]) {
                System.arraycopy(rows.awards, place * members, amounts, (begin + r) * members, members);
                done[r] = true;
            } else if (isLast(chosen[r])) {
                chosen[r] = -1;
            }
        }
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
