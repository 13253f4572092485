package io.lionshare.shapley;

import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The Shapley value of a game: what a player adds to the players before it, on average over all orders.
 *
 * <p>&phi;&#7522; = &Sigma;<sub><i>S&#8713;i</i></sub> |<i>S</i>|! (<i>n</i> &minus; |<i>S</i>| &minus; 1)! / <i>n</i>! &middot;
 * (<i>v</i>(<i>S</i> &cup; <i>i</i>) &minus; <i>v</i>(<i>S</i>)). The values add up to <i>v</i>(all) &minus; <i>v</i>(none). O(2<sup>n</sup>).
 *
 * <p>Shapley, A value for n-person games, Contributions to the Theory of Games II, 1953.
 */
public final class ShapleyValues {
    /*
     * A coalition S with i counts (s-1)! (n-s)! / n! for i, one without it -s! (n-s-1)! / n!. The second, added to all coalitions, is
     * the same for each player; what a coalition with i then counts more is their sum, (s-1)! (n-s-1)! / (n-1)!, the weight of
     * CoalitionSums. So a value is its sum over coalitions, all players' coalition left out, plus what makes the values add up.
     */

    private ShapleyValues() {}

    /**
     * Exact values.
     *
     * @param worths what each coalition is worth, 2<sup>n</sup> of them; bit <i>i</i> of an index says whether player <i>i</i> is in
     * @return one for each player
     * @throws IllegalArgumentException if their number is not a power of two
     */
    public static List<Fraction> of(List<Fraction> worths) {
        BigInteger common = Fraction.commonDenominator(worths);
        BigInteger[] whole = new BigInteger[worths.size()];
        for (int set = 0; set < whole.length; set++) {
            Fraction worth = worths.get(set);
            whole[set] = worth.numerator().multiply(common.divide(worth.denominator()));
        }
        Fraction unit = new Fraction(BigInteger.ONE, common);
        return ofWhole(whole).stream().map(value -> value.times(unit)).toList();
    }

    /**
     * Exact values of worths that are whole numbers.
     *
     * @param worths as in {@link #of(List)}
     * @return one for each player
     * @throws IllegalArgumentException if their number is not a power of two
     */
    public static List<Fraction> ofWhole(BigInteger... worths) {
        int players = CoalitionSums.players(worths.length);
        if (players == 0) {
            return List.of();
        }
        BigInteger[] terms = worths.clone();
        terms[0] = BigInteger.ZERO;
        terms[terms.length - 1] = BigInteger.ZERO;
        for (int set = 1; set < terms.length - 1; set++) {
            int size = Integer.bitCount(set);
            terms[set] = terms[set].multiply(factorial(size - 1).multiply(factorial(players - size - 1)));
        }
        BigInteger[] sums = CoalitionSums.byPlayer(terms);
        BigInteger divisor = factorial(players - 1);
        BigInteger common = worths[worths.length - 1].subtract(worths[0]).multiply(divisor);
        for (BigInteger sum : sums) {
            common = common.subtract(sum);
        }
        BigInteger number = BigInteger.valueOf(players);
        List<Fraction> values = new ArrayList<>();
        for (BigInteger sum : sums) {
            values.add(new Fraction(common.add(sum.multiply(number)), divisor.multiply(number)));
        }
        return values;
    }

    /**
     * Values in {@code double}; errors are a few rounding errors of the largest worth for each player.
     *
     * @param worths as in {@link #of(List)}
     * @return one for each player
     * @throws IllegalArgumentException if their number is not a power of two
     */
    public static double[] of(double... worths) {
        int players = CoalitionSums.players(worths.length);
        if (players == 0) {
            return new double[0];
        }
        double[] weights = CoalitionSums.weights(players);
        double[] terms = worths.clone();
        terms[0] = 0;
        terms[terms.length - 1] = 0;
        for (int set = 1; set < terms.length - 1; set++) {
            terms[set] *= weights[Integer.bitCount(set)];
        }
        double[] values = CoalitionSums.byPlayer(terms);
        double common = worths[worths.length - 1] - worths[0];
        for (double value : values) {
            common -= value;
        }
        for (int i = 0; i < players; i++) {
            values[i] += common / players;
        }
        return values;
    }

    private static BigInteger factorial(int n) {
        BigInteger factorial = BigInteger.ONE;
        for (int k = 2; k <= n; k++) {
            factorial = factorial.multiply(BigInteger.valueOf(k));
        }
        return factorial;
    }
}
