package io.lionshare.shapley;

import java.math.BigInteger;

/**
 * Sums over the coalitions that a player is in, for each player.
 *
 * <p>A coalition is an index whose bits are its players. Players are folded away from the last on: half of the numbers belong to
 * coalitions with that player; they are added up, then each is added to the same coalition without it. So each player takes half as long as the
 * one before, O(2<sup>n</sup>) together.
 */
public final class CoalitionSums {
    private CoalitionSums() {}

    /**
     * Exact sums.
     *
     * @param terms one for each coalition, 2<sup>n</sup> of them, overwritten
     * @return one for each player
     */
    public static BigInteger[] byPlayer(BigInteger[] terms) {
        BigInteger[] sums = new BigInteger[players(terms.length)];
        for (int i = sums.length - 1; i >= 0; i--) {
            int half = 1 << i;
            sums[i] = BigInteger.ZERO;
            for (int set = 0; set < half; set++) {
                sums[i] = sums[i].add(terms[half + set]);
                terms[set] = terms[set].add(terms[half + set]);
            }
        }
        return sums;
    }

    /**
     * Sums in {@code double}, compensated (Kahan 1965) over the coalitions of a player.
     *
     * @param terms one for each coalition, 2<sup>n</sup> of them, overwritten
     * @return one for each player
     */
    public static double[] byPlayer(double[] terms) {
        double[] sums = new double[players(terms.length)];
        for (int i = sums.length - 1; i >= 0; i--) {
            int half = 1 << i;
            double sum = 0;
            double lost = 0;
            for (int set = 0; set < half; set++) {
                double term = terms[half + set] - lost;
                double next = sum + term;
                lost = (next - sum) - term;
                sum = next;
                terms[set] += terms[half + set];
            }
            sums[i] = sum;
        }
        return sums;
    }

    /**
     * What a coalition counts in a Shapley value, by its size <i>s</i>: 1 / ((<i>n</i> &minus; 1) &middot; (<i>n</i> &minus; 2 over
     * <i>s</i> &minus; 1)), and 0 for no player and for all, who count the same for each player.
     *
     * @param players their number <i>n</i>, at least 1
     * @return <i>n</i> + 1 numbers
     */
    public static double[] weights(int players) {
        double[] weights = new double[players + 1];
        double choices = players - 1;
        for (int size = 1; size < players; size++) {
            weights[size] = 1 / choices;
            choices = choices * (players - 1 - size) / size;
        }
        return weights;
    }

    /**
     * The number of players of that many coalitions.
     *
     * @throws IllegalArgumentException if they are not as many as the coalitions of some players
     */
    static int players(int coalitions) {
        if (Integer.bitCount(coalitions) != 1) {
            throw new IllegalArgumentException("number of coalitions (" + coalitions
                    + ") must be 2 to the power of the number of players, the empty coalition first");
        }
        return Integer.numberOfTrailingZeros(coalitions);
    }
}
