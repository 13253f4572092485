package io.lionshare.robustness.sweep;

import java.util.Arrays;
import java.util.List;

/**
 * Sums of whole numbers over draws, for one thread. Two members carry the same if they differ by one grain at most.
 *
 * <p>O(members&sup2;) for each draw.
 */
final class Tally {
    /** Bins of amounts: bin <i>k</i> is within half a ten-thousandth of the greatest total of <i>k</i> ten-thousandths. */
    static final int BINS = 10_001;

    /** The greatest total has 2 to this many grains. */
    static final int GRAIN_BITS = 30;

    private static final int HALF_BITS = 32;
    private static final long LOW_HALF = (1L << HALF_BITS) - 1;

    /*
     * Layout, for n members. least, most and sums have one entry a member. squares has two: the sum of the low 32 bits of the squares
     * at 2i, the sum of what is above them at 2i + 1, so that neither overflows in 2^31 draws. bins has BINS entries a member. ranks
     * has at i * n + r how often r members carry more than i; more has at i * n + j how often i carries more than j.
     */
    final long[] refused;
    final long[] least;
    final long[] most;
    final long[] sums;
    final long[] squares;
    final long[] bins;
    final long[] ranks;
    final long[] more;

    private final OrderCounts order;

    Tally(int members) {
        refused = new long[NoResult.values().length];
        least = new long[members];
        Arrays.fill(least, Long.MAX_VALUE);
        most = new long[members];
        Arrays.fill(most, -1);
        sums = new long[members];
        squares = new long[2 * members];
        bins = new long[members * BINS];
        ranks = new long[members * members];
        more = new long[members * members];
        order = new OrderCounts(members);
    }

    /** All numbers, in the order in which they are written. */
    List<long[]> all() {
        return List.of(refused, least, most, sums, squares, bins, ranks, more);
    }

    /** What is added up when tallies are merged. */
    private List<long[]> totals() {
        return List.of(refused, sums, squares, bins, ranks, more);
    }

    void add(Tally other) {
        for (int k = 0; k < totals().size(); k++) {
            addAll(totals().get(k), other.totals().get(k));
        }
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(least[i], other.least[i]);
            most[i] = Math.max(most[i], other.most[i]);
        }
    }

    private static void addAll(long[] sums, long... others) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += others[k];
        }
    }

    void add(DrawBlock block) {
        for (int reason = 0; reason < refused.length; reason++) {
            refused[reason] += block.refused(reason);
        }
        int count = block.results();
        for (int i = 0; i < least.length; i++) {
            addAmounts(i, block.row(i), count);
            addBins(i * BINS, block.row(i), count);
        }
        order.add(block, ranks, more);
    }

    private void addAmounts(int member, int[] grains, int count) {
        int low = Integer.MAX_VALUE;
        int high = -1;
        long sum = 0;
        long lowHalves = 0;
        long highHalves = 0;
        for (int d = 0; d < count; d++) {
            long amount = grains[d];
            long square = amount * amount;
            low = Math.min(low, grains[d]);
            high = Math.max(high, grains[d]);
            sum += amount;
            lowHalves += square & LOW_HALF;
            highHalves += square >>> HALF_BITS;
        }
        if (count > 0) {
            least[member] = Math.min(least[member], low);
            most[member] = Math.max(most[member], high);
        }
        sums[member] += sum;
        squares[2 * member] += lowHalves;
        squares[2 * member + 1] += highHalves;
    }

    private void addBins(int from, int[] grains, int count) {
        for (int d = 0; d < count; d++) {
            bins[from + bin(grains[d])]++;
        }
    }

    static int bin(int grains) {
        return (int) ((grains * (BINS - 1L) + (1L << (GRAIN_BITS - 1))) >> GRAIN_BITS);
    }
}
