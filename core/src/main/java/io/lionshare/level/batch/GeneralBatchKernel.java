package io.lionshare.level.batch;

import io.lionshare.level.Segment;
import io.lionshare.level.kernel.DoubleLevel;
import java.util.Arrays;

/**
 * One problem at a time, of any schedule within any limits, in {@code double}: the segment in which the total lies, and
 * the level there from {@link DoubleLevel}.
 *
 * <p>What the nearest {@code double} level misses of the total goes to the free members as a second part of the level. So the
 * amounts add up even where they are tiny compared with the claims. A problem that still does not add up, such as claims of
 * 1e198 and a total of 1e-136, is solved exactly ({@link ExactBatchProblem}). O(members) for each segment and step. The
 * arrays are a workspace for one thread, made at the first problem. lo and hi are the awards at the ends of a segment, within
 * the limits; they change places as the search moves from one segment to the next.
 */
final class GeneralBatchKernel implements BatchKernel {
    /*
     * Layout. One entry per member. claims, floors and ceilings are copied from the batch; without limits floors stay 0 and ceilings
     * infinite. lo and hi are the awards at the ends of the present segment, starts is where its lines begin.
     *
     * Two parts of a level. Doubles near a level are so far apart that none may add up. write() therefore adds what is missing, per
     * unit of free slope, as a second product: its rounding is that of a small number.
     *
     * Certificate. The sum of the clamped amounts is compared with the total, so a wrong level cannot pass.
     */

    private final Segments segments;
    private final int members;
    private double[] claims = {};
    private double[] floors = {};
    private double[] ceilings = {};
    private double[] ones = {};
    private double[] starts = {};
    private double[] amounts = {};
    private double[] lo = {};
    private double[] hi = {};

    GeneralBatchKernel(Segments segments, int members) {
        this.segments = segments;
        this.members = members;
    }

    /** Most batches never need this kernel. */
    private void makeWorkspace() {
        claims = new double[members];
        floors = new double[members];
        ceilings = new double[members];
        ones = new double[members];
        starts = new double[members];
        amounts = new double[members];
        lo = new double[members];
        hi = new double[members];
        Arrays.fill(ones, 1);
        Arrays.fill(ceilings, Double.POSITIVE_INFINITY);
    }

    @Override
    public int solve(Batch batch, int begin, int end, double[] results) {
        for (int row = begin; row < end; row++) {
            if (!solve(batch, row, results)) {
                return row;
            }
        }
        return end;
    }

    /**
     * Solves one problem.
     *
     * @return false if its numbers are not valid or its limits leave no solution
     */
    boolean solve(Batch batch, int row, double[] results) {
        if (!batch.valid(row)) {
            return false;
        }
        if (claims.length == 0) {
            makeWorkspace();
        }
        int from = row * members;
        System.arraycopy(batch.claims(), from, claims, 0, members);
        if (batch.limited()) {
            System.arraycopy(batch.lower(), from, floors, 0, members);
            System.arraycopy(batch.upper(), from, ceilings, 0, members);
        }
        if (divide(batch.totals()[row])) {
            System.arraycopy(amounts, 0, results, from, members);
            return true;
        }
        return ExactBatchProblem.solve(segments.schedule(), batch, row, results);
    }

    private boolean divide(double total) {
        atPart(0, lo);
        for (int s = 0; s < segments.count(); s++) {
            atPart(segments.end(s), hi);
            if (Sums.of(hi, 0, members) >= total) {
                double[] slopes = segments.kind(s) == Segment.Kind.PROPORTIONAL ? claims : ones;
                return addUp(segments.origin(s), slopes, total);
            }
            double[] swap = lo;
            lo = hi;
            hi = swap;
        }
        for (int i = 0; i < members; i++) {
            hi[i] = claims[i] > 0 ? ceilings[i] : floors[i];
        }
        return addUp(0, claims, total);
    }

    /** A part of each claim, within the limits. */
    private void atPart(double part, double[] awards) {
        for (int i = 0; i < members; i++) {
            awards[i] = Math.min(Math.max(part * claims[i], floors[i]), ceilings[i]);
        }
    }

    private boolean addUp(double origin, double[] slopes, double total) {
        for (int i = 0; i < members; i++) {
            starts[i] = origin * claims[i];
        }
        double level = DoubleLevel.level(starts, slopes, lo, hi, total);
        double missing = write(slopes, level, 0, total);
        if (missing != 0) {
            double free = freeSlope(slopes, level);
            if (free > 0) {
                missing = write(slopes, level, missing / free, total);
            }
        }
        return Math.abs(missing) <= Sums.tolerance(members, total);
    }

    /** Writes the amounts at a level in two parts, and returns what they miss of the total. */
    private double write(double[] slopes, double level, double correction, double total) {
        for (int i = 0; i < members; i++) {
            double line = (starts[i] + slopes[i] * level) + slopes[i] * correction;
            amounts[i] = Math.min(hi[i], Math.max(lo[i], line));
        }
        return total - Sums.of(amounts, 0, members);
    }

    private double freeSlope(double[] slopes, double level) {
        double free = 0;
        for (int i = 0; i < members; i++) {
            double line = starts[i] + slopes[i] * level;
            free += line >= lo[i] && line <= hi[i] ? slopes[i] : 0;
        }
        return free;
    }
}
