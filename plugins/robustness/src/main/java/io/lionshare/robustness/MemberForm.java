package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The ideal amount of a member as a function of the weights: <i>rest &middot; score(w) / sum(w)</i>, a ratio of linear forms. A
 * member that stands at a limit has that amount for its rest, and forms that are 1.
 *
 * <p>A form <i>f</i> that is not negative at all corners of a simplex is not negative inside; the ratio of two such forms has its
 * least and greatest value at corners.
 *
 * @param rest what the members of its pool divide in proportion to their scores, in quanta
 * @param score the score of the member
 * @param sum the scores of its pool, &ge; 0
 */
record MemberForm(BigInteger rest, LinearForm score, LinearForm sum) {
    /** A member whose amount is the same for all weightings of a cell. */
    static MemberForm fixed(BigInteger amount, int strategies) {
        LinearForm one = LinearForm.constant(BigInteger.ONE, strategies);
        return new MemberForm(amount, one, one);
    }

    /** The amount at a weighting; empty where all members of its pool have the score 0, so that the amount hangs on the way there. */
    Optional<Fraction> at(Amounts weights) {
        BigInteger whole = sum.numeratorAt(weights);
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(new Fraction(rest.multiply(score.numeratorAt(weights)), whole));
    }

    /** A form with the sign of the amount less a number. */
    LinearForm less(Fraction amount) {
        return score.times(rest.multiply(amount.denominator())).minus(sum.times(amount.numerator()));
    }

    /** Whether the difference from another member has the sign of a linear form: in one pool, or where one of them is fixed. */
    boolean isLinearTo(MemberForm other) {
        return sum.equals(other.sum) || isFixed() || other.isFixed();
    }

    /** Whether the amount is the same in the whole cell. */
    boolean isFixed() {
        return score.equals(sum);
    }

    /** Whether moving towards the weight of one strategy alone leaves the amount as it is. */
    boolean ignores(int strategy) {
        List<BigInteger> own = score.coefficients();
        List<BigInteger> all = sum.coefficients();
        return IntStream.range(0, own.size())
                .allMatch(k ->
                        own.get(strategy).multiply(all.get(k)).equals(own.get(k).multiply(all.get(strategy))));
    }

    /** A form with the sign of this amount less another, where that is linear. */
    LinearForm minus(MemberForm other) {
        if (sum.equals(other.sum)) {
            return rest.equals(other.rest) && rest.signum() > 0
                    ? score.minus(other.score)
                    : score.times(rest).minus(other.score.times(other.rest));
        }
        return other.isFixed()
                ? less(new Fraction(other.rest, BigInteger.ONE))
                : other.less(new Fraction(rest, BigInteger.ONE)).negated();
    }

    /**
     * On which side of another amount this one lies within a simplex; {@link Side#BOTH} where that is not proved. It is read from the
     * linear form at the corners, else from the coefficients of Bernstein of the quadratic form.
     */
    Side sideOf(MemberForm other, Simplex simplex) {
        if (isLinearTo(other)) {
            return minus(other).sideOf(simplex);
        }
        BigInteger[] own = score.numeratorsAt(simplex);
        BigInteger[] ownSum = sum.numeratorsAt(simplex);
        BigInteger[] others = other.score.numeratorsAt(simplex);
        BigInteger[] otherSum = other.sum.numeratorsAt(simplex);
        Side side = Side.ZERO;
        for (int a = 0; a < own.length; a++) {
            for (int b = a; b < own.length; b++) {
                // of the coefficient of the product of weights a and b only the sign counts, so denominators are left
                // out
                BigInteger more = rest.multiply(symmetric(own, otherSum, a, b));
                BigInteger less = other.rest.multiply(symmetric(others, ownSum, a, b));
                side = side.with(more.compareTo(less));
            }
        }
        return side;
    }

    private static BigInteger symmetric(BigInteger[] one, BigInteger[] other, int a, int b) {
        return one[a].multiply(other[b]).add(one[b].multiply(other[a]));
    }
}
