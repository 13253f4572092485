package io.lionshare.robustness;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The probability of each rank of one member over two and three strategies, in fractions, where all differences are linear.
 *
 * <p>Over two strategies a simplex is a segment, which is divided where a difference is 0. Over three it is a triangle. On a ray from its
 * first corner a difference changes its sign at most once, and there the rank changes by one: the ray up to there counts for the rank
 * before, and against the one after. So the area of a rank is a sum of triangles with signs, between the first corner and parts
 * of segments: the opposite side and the zeros of each difference. O(n&sup2; log n) for <i>n</i> differences.
 */
final class ExactRanks {
    /** The greatest number of strategies. */
    static final int MOST_STRATEGIES = 3;

    private final List<PartSum> counted = new ArrayList<>();
    private final List<PartSum> deducted = new ArrayList<>();

    /** Where a difference is 0 on a segment, and by how much the number of members that carry more rises there. */
    private record Zero(UnreducedFraction way, int rise) {}

    /** Takes a part of a segment: how many members carry more, how much it is, and its sign. */
    private interface Taker {
        void take(int above, UnreducedFraction part, boolean isCounted);
    }

    ExactRanks(int size) {
        for (int rank = 0; rank < size; rank++) {
            counted.add(new PartSum());
            deducted.add(new PartSum());
        }
    }

    /** Adds a part in which some members carry more, and others where their difference is above 0. */
    void add(Simplex simplex, int above, List<LinearForm> differences) {
        List<EdgeValues> corners = IntStream.range(0, simplex.corners().size())
                .mapToObj(corner -> EdgeValues.of(simplex, corner, differences))
                .toList();
        UnreducedFraction whole = UnreducedFraction.of(simplex.part());
        EdgeValues from = corners.get(corners.size() - 2);
        EdgeValues to = corners.get(corners.size() - 1);
        int[] signs =
                IntStream.range(0, differences.size()).map(corners.get(0)::sign).toArray();
        divide(from, to, above, signs, (more, part, isCounted) -> take(more, part.times(whole), isCounted));
        if (corners.size() == MOST_STRATEGIES) {
            for (int j = 0; j < signs.length; j++) {
                addZeros(corners, j, above, signs, whole);
            }
        }
    }

    private void take(int above, UnreducedFraction part, boolean isCounted) {
        (isCounted ? counted : deducted).get(above).add(part);
    }

    /** What the zeros of one difference within a triangle count and deduct. */
    private void addZeros(List<EdgeValues> corners, int j, int above, int[] signs, UnreducedFraction whole) {
        EdgeValues first = corners.get(0);
        EdgeValues second = corners.get(1);
        EdgeValues third = corners.get(2);
        boolean isCrossed = signs[j] * second.sign(j) < 0 || signs[j] * third.sign(j) < 0;
        if (!isCrossed) {
            return;
        }
        EdgeValues from = second.zero(j, signs[j] * second.sign(j) < 0 ? first : third);
        EdgeValues to = third.zero(j, signs[j] * third.sign(j) < 0 ? first : second);
        UnreducedFraction area = from.triangle(to).times(whole);
        int[] others = signs.clone();
        // of differences with the same zeros, those before this one have changed their sign already
        for (int k = 0; k < j; k++) {
            others[k] = -signs[k];
        }
        others[j] = -1;
        int before = signs[j] > 0 ? 1 : 0;
        divide(from, to, above, others, (more, part, isCounted) -> {
            UnreducedFraction size = part.times(area);
            take(more + before, size, isCounted);
            take(more + 1 - before, size, !isCounted);
        });
    }

    /** Divides a segment by the number of differences that are above 0; one that is 0 in all of it has a given sign. */
    private static void divide(EdgeValues from, EdgeValues to, int above, int[] signs, Taker taker) {
        int more = above;
        List<Zero> zeros = new ArrayList<>();
        for (int k = 0; k < signs.length; k++) {
            int begin = from.sign(k);
            int end = to.sign(k);
            if (begin * end < 0) {
                zeros.add(new Zero(from.way(k, to), end));
            }
            int sign = begin != 0 ? begin : end != 0 ? end : signs[k];
            more += sign > 0 ? 1 : 0;
        }
        zeros.sort(Comparator.comparing(Zero::way));
        for (Zero zero : zeros) {
            taker.take(more, zero.way, true);
            more += zero.rise;
            taker.take(more, zero.way, false);
        }
        taker.take(more, new UnreducedFraction(BigInteger.ONE, BigInteger.ONE), true);
    }

    /** One estimate for each rank from 1, of what was added. */
    List<Estimate> estimates() {
        return IntStream.range(0, counted.size())
                .mapToObj(above -> counted.get(above).less(deducted.get(above)))
                .toList();
    }
}
