package io.lionshare.rule.kernel;

import io.lionshare.shapley.CoalitionSums;

/**
 * The random arrival rule in {@code double}, for many members, by meeting in the middle (Horowitz and Sahni 1974).
 *
 * <p>As in {@link SubsetSums#arrival}, all that is needed is, for each member, the sum over the sets <i>S</i> that it is in
 * of <i>v</i>(|<i>S</i>|)&middot;max(0, 1 &minus; <i>c(S)</i>). Members are split into two halves; a set is a pair of
 * subsets, one of each half. While one half's subsets are walked with falling sums, more and more of the other half's fit in
 * next to them. A subset needs two numbers for each size to account for every set that it is part of: how many subsets fit,
 * and what they add up to. Then the subsets are folded back to their members.
 */
public final class ArrivalKernel {
    /*
     * Layout. Subsets hold the 2^(n/2) subsets of a half in order of their sums, as bit sets and sums. counts[s], totals[s] and
     * lost[s] belong to subsets of the other half with s members: how many fit, their sum, and its compensation.
     *
     * Invariant. k falls, so the room 1 - sums[k] grows, and each subset of the other half is added once. excess() then weighs, by
     * size, what all sets made of subset k and a fitting subset leave of the total.
     */

    private ArrivalKernel() {}

    /**
     * The awards.
     *
     * @param claims at least two, all within 0 .. 1, with a sum above 1, the total
     */
    public static double[] awards(double[] claims) {
        int n = claims.length;
        Subsets even = Subsets.of(everySecond(claims, 0));
        Subsets odd = Subsets.of(everySecond(claims, 1));
        double[] weights = CoalitionSums.weights(n);
        double[] sums = new double[n];
        scatter(sumsByMember(even, odd, weights), sums, 0);
        scatter(sumsByMember(odd, even, weights), sums, 1);
        double common = 1;
        for (double sum : sums) {
            common += sum;
        }
        for (int i = 0; i < n; i++) {
            sums[i] = common / n - sums[i];
        }
        return sums;
    }

    /** For the members of one half; sums over the other half are compensated (Kahan 1965), size by size. */
    private static double[] sumsByMember(Subsets half, Subsets other, double[] weights) {
        int sizes = other.members() + 1;
        double[] counts = new double[sizes];
        double[] totals = new double[sizes];
        double[] lost = new double[sizes];
        double[] terms = new double[half.sets().length];
        double[] otherSums = other.sums();
        int next = 0;
        for (int k = terms.length - 1; k >= 0; k--) {
            double rest = 1 - half.sums()[k];
            while (next < otherSums.length && otherSums[next] < rest) {
                int size = Integer.bitCount(other.sets()[next]);
                double term = otherSums[next++] - lost[size];
                double total = totals[size] + term;
                lost[size] = (total - totals[size]) - term;
                totals[size] = total;
                counts[size]++;
            }
            if (next > 0) {
                int set = half.sets()[k];
                terms[set] = excess(rest, counts, totals, weights, Integer.bitCount(set));
            }
        }
        return CoalitionSums.byPlayer(terms);
    }

    /** The weighted sum of what the subsets of the other half leave of an amount, in two chains for speed. */
    private static double excess(double amount, double[] counts, double[] totals, double[] weights, int size) {
        double first = 0;
        double second = 0;
        int last = counts.length - 1;
        for (int b = 0; b < last; b += 2) {
            first += weights[size + b] * (amount * counts[b] - totals[b]);
            second += weights[size + b + 1] * (amount * counts[b + 1] - totals[b + 1]);
        }
        return last % 2 == 1
                ? first + second
                : first + second + weights[size + last] * (amount * counts[last] - totals[last]);
    }

    private static double[] everySecond(double[] values, int first) {
        double[] some = new double[(values.length - first + 1) / 2];
        for (int k = 0; k < some.length; k++) {
            some[k] = values[2 * k + first];
        }
        return some;
    }

    private static void scatter(double[] some, double[] values, int first) {
        for (int k = 0; k < some.length; k++) {
            values[2 * k + first] = some[k];
        }
    }
}
