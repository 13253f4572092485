package io.lionshare.rule;

/**
 * All subsets of some members by size, each size in order of the sum of claims, with a workspace for one number per
 * subset.
 *
 * <p>Layout: the subsets of one size are a run of all arrays, sizes rising; {@code starts[size]} is where a run begins.
 * A member is added by merging the run of each size with the run of the size below moved up by the member's claim, so
 * nothing is sorted. {@code running} holds the sum of a run from its start to each subset, made with Kahan's
 * compensation.
 */
final class SubsetLists {
    private final int members;
    private int[] starts;
    private double[] sums;
    private int[] sets;
    private final double[] running;
    private final double[] collected;

    SubsetLists(double[] claims) {
        members = claims.length;
        starts = new int[] {0, 1};
        sums = new double[1];
        sets = new int[1];
        for (int i = 0; i < members; i++) {
            addMember(claims[i], 1 << i);
        }
        running = new double[sums.length];
        collected = new double[sums.length];
        for (int size = 0; size <= members; size++) {
            addUp(starts[size], starts[size + 1]);
        }
    }

    private void addMember(double claim, int bit) {
        int sizes = starts.length;
        int[] newStarts = new int[sizes + 1];
        double[] newSums = new double[2 * sums.length];
        int[] newSets = new int[2 * sums.length];
        int to = 0;
        for (int size = 0; size < sizes; size++) {
            int without = size < sizes - 1 ? starts[size] : sums.length;
            int withoutEnd = size < sizes - 1 ? starts[size + 1] : sums.length;
            int with = size > 0 ? starts[size - 1] : 0;
            int withEnd = size > 0 ? starts[size] : 0;
            while (without < withoutEnd || with < withEnd) {
                if (with == withEnd || (without < withoutEnd && sums[without] <= sums[with] + claim)) {
                    newSums[to] = sums[without];
                    newSets[to++] = sets[without++];
                } else {
                    newSums[to] = sums[with] + claim;
                    newSets[to++] = sets[with++] | bit;
                }
            }
            newStarts[size + 1] = to;
        }
        starts = newStarts;
        sums = newSums;
        sets = newSets;
    }

    private void addUp(int from, int to) {
        double sum = 0;
        double lost = 0;
        for (int k = from; k < to; k++) {
            double term = sums[k] - lost;
            double next = sum + term;
            lost = (next - sum) - term;
            sum = next;
            running[k] = sum;
        }
    }

    int members() {
        return members;
    }

    int start(int size) {
        return starts[size];
    }

    int end(int size) {
        return starts[size + 1];
    }

    double sum(int k) {
        return sums[k];
    }

    /** The sum of amount &minus; sum over the subsets of one size, up to the one at a position. */
    double excess(double amount, int size, int last) {
        int count = last - starts[size] + 1;
        return count == 0 ? 0 : count * amount - running[last];
    }

    /** Adds to the number of a subset. */
    void add(int k, double value) {
        collected[k] += value;
    }

    /** For each member, the sum of the numbers of the subsets that it is in; members are folded away. */
    double[] sumsByMember() {
        double[] bySet = new double[collected.length];
        for (int k = 0; k < bySet.length; k++) {
            bySet[sets[k]] = collected[k];
        }
        double[] result = new double[members];
        for (int i = members - 1; i >= 0; i--) {
            int half = 1 << i;
            double sum = 0;
            double lost = 0;
            for (int set = 0; set < half; set++) {
                double term = bySet[half + set] - lost;
                double next = sum + term;
                lost = (next - sum) - term;
                sum = next;
                bySet[set] += bySet[half + set];
            }
            result[i] = sum;
        }
        return result;
    }
}
