package io.lionshare.plan;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Kendall's <i>&tau;<sub>b</sub></i> of two series of whole numbers, by counting the exchanges of a merge sort (Knight, A
 * computer method for calculating Kendall's tau with ungrouped data, 1966). O(n log n); all counts are exact up to 2^32 numbers.
 *
 * <p>Of the n (n &minus; 1) / 2 pairs, those tied in the first, in the second and in both are counted in runs of equal numbers. Sorted
 * by the first series, the exchanges that sort the second are the pairs in opposite order.
 */
final class RankAgreement {
    private RankAgreement() {}

    static OptionalDouble of(long[] first, long[] second) {
        int n = first.length;
        Comparator<Integer> byFirst = Comparator.comparingLong(i -> first[i]);
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(byFirst.thenComparingLong(i -> second[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] x = Arrays.stream(order).mapToLong(i -> first[i]).toArray();
        long[] y = Arrays.stream(order).mapToLong(i -> second[i]).toArray();
        long tiedInBoth = 0;
        for (int from = 0, to = 1; to <= n; to++) {
            if (to == n || x[to] != x[from]) {
                tiedInBoth += tied(Arrays.copyOfRange(y, from, to));
                from = to;
            }
        }
        long all = pairs(n);
        long tiedInFirst = tied(x);
        long opposite = exchanges(y, new long[n], 0, n);
        long tiedInSecond = tied(y);
        long agreement = all - tiedInFirst - tiedInSecond + tiedInBoth - 2 * opposite;
        return tiedInFirst == all || tiedInSecond == all
                ? OptionalDouble.empty()
                : OptionalDouble.of(agreement / Math.sqrt((double) (all - tiedInFirst) * (all - tiedInSecond)));
    }

    /** The pairs of equal numbers in a sorted series. */
    private static long tied(long[] sorted) {
        long tied = 0;
        for (int from = 0, to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] != sorted[from]) {
                tied += pairs(to - from);
                from = to;
            }
        }
        return tied;
    }

    private static long pairs(long n) {
        return n * (n - 1) / 2;
    }

    /** Sorts a part of a series; gives the number of pairs in it of which the larger number stood first. */
    private static long exchanges(long[] series, long[] spare, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long exchanges = exchanges(series, spare, from, middle) + exchanges(series, spare, middle, to);
        int left = from;
        int right = middle;
        for (int k = from; k < to; k++) {
            boolean takesLeft = right == to || (left < middle && series[left] <= series[right]);
            exchanges += takesLeft ? 0 : middle - left;
            spare[k] = series[takesLeft ? left++ : right++];
        }
        System.arraycopy(spare, from, series, from, to - from);
        return exchanges;
    }
}
