package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * The probability that &Sigma; w&#8342;d&#8342; &gt; 0 for weights <i>w</i> that are spread evenly over the simplex, exactly.
 *
 * <p>It is the divided difference of <i>(x)&#8314;<sup>K&minus;1</sup></i> over the numbers <i>d</i>, confluent where they
 * coincide (Curry and Schoenberg, On Polya frequency functions IV, 1966). With a number <i>a</i> &gt; 0 and a number
 * <i>&minus;b</i> &lt; 0 it is
 *
 * <p><i>P = (a &middot; P without &minus;b + b &middot; P without a) / (a + b)</i>,
 *
 * <p>which ends at 1 where no negative number is left and at 0 where no positive one is. No term is subtracted and no
 * difference of equal numbers is divided by, so numbers may coincide; zeros change nothing.
 *
 * <ul>
 *   <li>All numbers 0: the sum is 0 for all weights, and the probability is 0.
 *   <li>Otherwise the sum is 0 with probability 0.
 * </ul>
 *
 * <p>O(positive numbers &times; negative numbers) operations on fractions.
 */
final class SignProbability {
    private SignProbability() {}

    /** The probability that the weighted sum of the numbers is above 0. */
    static Fraction positive(List<Fraction> numbers) {
        return chance(numbers).reduced();
    }

    /** The same, without the last step. */
    static UnreducedFraction chance(List<Fraction> numbers) {
        BigInteger common = Fraction.commonDenominator(numbers);
        List<BigInteger> whole = numbers.stream()
                .map(number -> number.numerator().multiply(common.divide(number.denominator())))
                .toList();
        List<BigInteger> above =
                whole.stream().filter(number -> number.signum() > 0).toList();
        List<BigInteger> below = whole.stream()
                .filter(number -> number.signum() < 0)
                .map(BigInteger::negate)
                .toList();
        return chance(above, below);
    }

    /*
     * Layout. chances[j] is the numerator of the probability for the numbers above so far and the first j below. Its denominator is the
     * product of a + b over all of these pairs; columns[j] is the product over the numbers above so far with the j-th below, and row that
     * over the present number above with those below so far. So no fraction is brought into lowest terms on the way.
     */
    private static UnreducedFraction chance(List<BigInteger> above, List<BigInteger> below) {
        BigInteger[] chances = new BigInteger[below.size() + 1];
        BigInteger[] columns = new BigInteger[below.size()];
        Arrays.fill(chances, BigInteger.ZERO);
        Arrays.fill(columns, BigInteger.ONE);
        for (BigInteger a : above) {
            BigInteger row = BigInteger.ONE;
            chances[0] = BigInteger.ONE;
            for (int j = 0; j < columns.length; j++) {
                BigInteger b = below.get(j);
                BigInteger withoutB = a.multiply(chances[j]).multiply(columns[j]);
                BigInteger withoutA = b.multiply(chances[j + 1]).multiply(row);
                chances[j + 1] = withoutB.add(withoutA);
                columns[j] = columns[j].multiply(a.add(b));
                row = row.multiply(a.add(b));
            }
        }
        BigInteger product = Arrays.stream(columns).reduce(BigInteger.ONE, BigInteger::multiply);
        return new UnreducedFraction(chances[columns.length], product);
    }
}
