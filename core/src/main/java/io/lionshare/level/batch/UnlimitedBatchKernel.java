package io.lionshare.level.batch;

import io.lionshare.level.kernel.DoubleLevel;
import java.util.Arrays;

/**
 * Problems without limits. Equal gains and equal losses are one question then, asked of the claims themselves: the level
 * <i>u</i> with &Sigma; min(<i>c&#7522;</i>, <i>u</i>) = <i>E</i>. Here <i>E</i> is what has been gained since the start of
 * the segment, or lost since its end, in units of the segment's length.
 *
 * <p>The left side is concave, so Newton's step from any level ends at or below the root, and steps from there only
 * rise; when a step changes no member's side, the level is right. The first level lies between those of uniform and of
 * exponential claims. Two steps are made for every problem of a block in turn, without a branch that depends on the
 * numbers; then the few that are not done continue.
 *
 * <p>O(members) for each step. The arrays are a workspace for one thread.
 */
final class UnlimitedBatchKernel implements BatchKernel {
    /*
     * Layout. One entry per problem of a block. An amount is part * claim + length * min(claim, level), where wanted is the E of
     * the level; a negative length serves losses. NaN in wanted or level marks a problem for the general kernel. level first
     * holds the sum of the claims. below first counts the claims below the level before the last step, then subtracts those
     * below the level after it: 0 means that the step moved no member to the other side, so the level is right.
     *
     * First level. With s = E / sum of claims, u = E / n * (6 - 2s) / (6 - 4s), which is E / n times 1 + s/3 + ...; uniform
     * claims have 1 + s/4 + ..., exponential ones 1 + s/2 + ...
     *
     * Ends of a step. No solution is below E / n, since no member gets more than u. Where all claims are below the level, the step
     * divides by 0: the next level is infinite if E is above their sum by rounding, so that every member gets its claim, else E / n.
     *
     * Why no branches. A mispredicted branch per problem costs as much as a step. Numbers >= 0 are in the order of their bits,
     * so (bits of claim - bits of level) >> 63 is a mask; comparing integers took a step for 32 members from 40 to 23 ns. Four
     * sums are carried, so that an addition need not wait for the one before.
     */

    private static final int MANY_STEPS = 100;

    private final Segments segments;
    private final GeneralBatchKernel careful;
    private final int members;

    private final double[] part;
    private final double[] length;
    private final double[] wanted;
    private final double[] level;
    private final long[] below;
    private long counted;

    UnlimitedBatchKernel(Segments segments, GeneralBatchKernel careful, int members, int block) {
        this.segments = segments;
        this.careful = careful;
        this.members = members;
        part = new double[block];
        length = new double[block];
        wanted = new double[block];
        level = new double[block];
        below = new long[block];
    }

    @Override
    public int solve(Batch batch, int begin, int end, double[] amounts) {
        double[] claims = batch.claims();
        int count = end - begin;
        for (int r = 0; r < count; r++) {
            int from = (begin + r) * members;
            level[r] = Sums.ofUnsigned(claims, from, from + members);
        }
        for (int r = 0; r < count; r++) {
            setUp(r, level[r], batch.totals()[begin + r]);
        }
        for (int r = 0; r < count; r++) {
            int from = (begin + r) * members;
            level[r] = step(claims, from, wanted[r], level[r]);
        }
        for (int r = 0; r < count; r++) {
            int from = (begin + r) * members;
            level[r] = step(claims, from, wanted[r], level[r]);
            below[r] = counted;
        }
        for (int r = 0; r < count; r++) {
            int from = (begin + r) * members;
            below[r] -= below(claims, from, from + members, level[r]);
        }
        for (int r = 0; r < count; r++) {
            int from = (begin + r) * members;
            if (below[r] != 0) {
                finish(claims, from, r);
            }
            Arrays.fill(amounts, from, from + members, level[r]);
        }
        for (int k = begin * members; k < end * members; k++) {
            amounts[k] = Math.min(claims[k], amounts[k]);
        }
        for (int r = 0; r < count; r++) {
            if (!(level[r] >= 0)) {
                if (!careful.solve(batch, begin + r, amounts)) {
                    return begin + r;
                }
            } else if (length[r] != 1) {
                int from = (begin + r) * members;
                scale(claims, amounts, from, from + members, part[r], length[r]);
            }
        }
        return end;
    }

    /** Finds the segment in which a total lies, and the first level. */
    private void setUp(int r, double all, double total) {
        wanted[r] = Double.NaN;
        level[r] = 0;
        if (!(total >= 0 && all > 0 && total <= Double.MAX_VALUE && all <= Double.MAX_VALUE)) {
            return;
        }
        double start = 0;
        for (int s = 0; s < segments.count(); s++) {
            double end = segments.end(s);
            if (end > start && total <= end * all) {
                switch (segments.kind(s)) {
                    case EQUAL_GAINS -> setUp(r, start, end - start, (total - start * all) / (end - start), all);
                    case EQUAL_LOSSES -> {
                        // a total that is small compared with the claims would be lost in the rounding of their
                        // difference
                        if (total * 16 > end * all) {
                            setUp(r, end, start - end, (end * all - total) / (end - start), all);
                        }
                    }
                    case PROPORTIONAL -> setUpProportional(r, total, all);
                    case EQUAL_AWARDS, EQUAL_SHORTFALLS -> {}
                }
                return;
            }
            start = end;
        }
        setUpProportional(r, total, all);
    }

    private void setUpProportional(int r, double total, double all) {
        double level = total / all;
        // a level below the normal numbers has lost digits, or all of them
        if (total == 0 || (level >= Double.MIN_NORMAL && level <= Double.MAX_VALUE)) {
            setUp(r, level, 0, 0, all);
        }
    }

    private void setUp(int r, double fromPart, double overLength, double sum, double all) {
        double share = sum / all;
        part[r] = fromPart;
        length[r] = overLength;
        wanted[r] = sum;
        level[r] = sum / members * ((6 - 2 * share) / (6 - 4 * share));
    }

    /**
     * Newton's step: where the members on each side of a level add up. Counts those below the level; the bits of numbers
     * that are not negative are in the same order as the numbers.
     */
    private double step(double[] claims, int from, double sum, double reached) {
        long bits = Double.doubleToRawLongBits(reached);
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        long odd = 0;
        long even = 0;
        int k = from;
        int end = from + members;
        for (; k + 3 < end; k += 4) {
            long one = (Double.doubleToRawLongBits(claims[k]) - bits) >> 63;
            long two = (Double.doubleToRawLongBits(claims[k + 1]) - bits) >> 63;
            long three = (Double.doubleToRawLongBits(claims[k + 2]) - bits) >> 63;
            long four = (Double.doubleToRawLongBits(claims[k + 3]) - bits) >> 63;
            first += DoubleLevel.select(claims[k], one);
            second += DoubleLevel.select(claims[k + 1], two);
            third += DoubleLevel.select(claims[k + 2], three);
            fourth += DoubleLevel.select(claims[k + 3], four);
            odd -= one + three;
            even -= two + four;
        }
        for (; k < end; k++) {
            long one = (Double.doubleToRawLongBits(claims[k]) - bits) >> 63;
            first += DoubleLevel.select(claims[k], one);
            odd -= one;
        }
        counted = odd + even;
        double held = (first + second) + (third + fourth);
        double least = sum / members;
        double next = (sum - held) / (members - counted);
        return next >= least ? next : least;
    }

    /** Makes steps until one changes no member's side; NaN if the problem is for the general kernel. */
    private void finish(double[] claims, int from, int r) {
        double reached = level[r];
        long before = -1;
        for (int steps = 0; steps < MANY_STEPS; steps++) {
            long now = below(claims, from, from + members, reached);
            if (now == before || now == members) {
                level[r] = reached;
                return;
            }
            reached = step(claims, from, wanted[r], reached);
            before = counted;
        }
        level[r] = Double.NaN;
    }

    /** How many claims are below a level. */
    private static long below(double[] claims, int from, int to, double level) {
        long bits = Double.doubleToRawLongBits(level);
        long count = 0;
        for (int k = from; k < to; k++) {
            count += (Double.doubleToRawLongBits(claims[k]) - bits) >>> 63;
        }
        return count;
    }

    private static void scale(double[] claims, double[] amounts, int from, int to, double part, double length) {
        for (int k = from; k < to; k++) {
            amounts[k] = part * claims[k] + length * amounts[k];
        }
    }
}
