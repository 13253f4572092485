package io.lionshare.rule;

/**
 * The random arrival rule in {@code double}, for many members (Horowitz and Sahni 1974, meeting in the middle).
 *
 * <p>As in {@link SubsetSums#arrival}, all that is needed is <i>A&#7522;</i>, the sum over the sets <i>S</i> with
 * <i>i</i> of <i>v</i>(|<i>S</i>|)&middot;max(0, 1 &minus; <i>c(S)</i>). Members are split into two halves; a set is a
 * pair of subsets, one of each half. For each pair of sizes one sweep over the two sorted lists of subsets finds, for
 * every subset on either side, how many of the other side go with it and what they add up to. At the end the sums of
 * subsets are folded back to their members.
 */
final class ArrivalKernel {
    private ArrivalKernel() {}

    /**
     * The awards.
     *
     * @param claims at least two, all within 0 .. 1, with a sum above 1, the total
     */
    static double[] awards(double[] claims) {
        int n = claims.length;
        SubsetLists even = new SubsetLists(everySecond(claims, 0));
        SubsetLists odd = new SubsetLists(everySecond(claims, 1));
        double[] weights = weights(n);
        for (int a = 0; a <= even.members(); a++) {
            for (int b = 0; b <= odd.members(); b++) {
                sweep(even, a, odd, b, weights[a + b]);
            }
        }
        double[] sums = new double[n];
        scatter(even.sumsByMember(), sums, 0);
        scatter(odd.sumsByMember(), sums, 1);
        double common = 1;
        for (double sum : sums) {
            common += sum;
        }
        for (int i = 0; i < n; i++) {
            sums[i] = common / n - sums[i];
        }
        return sums;
    }

    /** By size: 1 / ((n &minus; 1) &middot; (n &minus; 2 over size &minus; 1)); 0 for nobody and for all. */
    private static double[] weights(int n) {
        double[] weights = new double[n + 1];
        double choices = n - 1;
        for (int size = 1; size < n; size++) {
            weights[size] = 1 / choices;
            choices = choices * (n - 1 - size) / size;
        }
        return weights;
    }

    /** One list is walked up and the other down, along the line where the two sums reach 1. */
    private static void sweep(SubsetLists up, int upSize, SubsetLists down, int downSize, double weight) {
        int i = up.start(upSize);
        int j = down.end(downSize) - 1;
        int upEnd = up.end(upSize);
        int downStart = down.start(downSize);
        while (i < upEnd && j >= downStart) {
            double rest = 1 - up.sum(i);
            if (down.sum(j) < rest) {
                up.add(i, weight * down.excess(rest, downSize, j));
                i++;
            } else {
                down.add(j, weight * up.excess(1 - down.sum(j), upSize, i - 1));
                j--;
            }
        }
        while (j >= downStart) {
            down.add(j, weight * up.excess(1 - down.sum(j), upSize, i - 1));
            j--;
        }
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
