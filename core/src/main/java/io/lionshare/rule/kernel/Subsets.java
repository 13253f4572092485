package io.lionshare.rule.kernel;

/**
 * All subsets of some members in order of the sum of their claims.
 *
 * <p>A subset is an integer whose bits are its members. A member is added by merging the subsets without it with the same
 * subsets moved up by its claim, so nothing is sorted.
 *
 * @param members how many members
 * @param sums the sums, rising
 * @param sets the subsets, in the order of their sums
 */
@SuppressWarnings("ArrayRecordComponent") // a workspace of one call, never compared
record Subsets(int members, double[] sums, int[] sets) {
    static Subsets of(double... claims) {
        double[] sums = new double[1];
        int[] sets = new int[1];
        for (int member = 0; member < claims.length; member++) {
            double claim = claims[member];
            double[] moreSums = new double[2 * sums.length];
            int[] moreSets = new int[2 * sums.length];
            int with = 0;
            int without = 0;
            for (int to = 0; to < moreSums.length; to++) {
                double moved = sums[with] + claim;
                if (without < sums.length && sums[without] <= moved) {
                    moreSums[to] = sums[without];
                    moreSets[to] = sets[without++];
                } else {
                    moreSums[to] = moved;
                    moreSets[to] = sets[with++] | 1 << member;
                }
            }
            sums = moreSums;
            sets = moreSets;
        }
        return new Subsets(claims.length, sums, sets);
    }
}
