package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/**
 * A linear function of weights, &Sigma; c&#8342;w&#8342;, with whole numbers as coefficients.
 *
 * @param coefficients one for each strategy
 */
record LinearForm(List<BigInteger> coefficients) {
    /** Copies the list. */
    LinearForm {
        coefficients = List.copyOf(coefficients);
    }

    /** The form that is the same number for all weightings, which add up to 1. */
    static LinearForm constant(BigInteger value, int size) {
        return new LinearForm(Collections.nCopies(size, value));
    }

    /** The weight of one strategy less a share, times the denominator of the share. */
    static LinearForm weightLess(int strategy, Fraction share, int size) {
        return new LinearForm(IntStream.range(0, size)
                .mapToObj(k -> (k == strategy ? share.denominator() : BigInteger.ZERO).subtract(share.numerator()))
                .toList());
    }

    LinearForm plus(LinearForm other) {
        return with(other, BigInteger::add);
    }

    LinearForm minus(LinearForm other) {
        return with(other, BigInteger::subtract);
    }

    private LinearForm with(LinearForm other, BinaryOperator<BigInteger> operation) {
        return new LinearForm(IntStream.range(0, coefficients.size())
                .mapToObj(k -> operation.apply(coefficients.get(k), other.coefficients.get(k)))
                .toList());
    }

    LinearForm times(BigInteger factor) {
        return new LinearForm(coefficients.stream().map(factor::multiply).toList());
    }

    LinearForm negated() {
        return times(BigInteger.ONE.negate());
    }

    boolean isZero() {
        return coefficients.stream().allMatch(coefficient -> coefficient.signum() == 0);
    }

    /** The value at a weighting. */
    Fraction at(Amounts weights) {
        return new Fraction(numeratorAt(weights), weights.denominator());
    }

    /** The value at a weighting times the denominator of its weights. */
    BigInteger numeratorAt(Amounts weights) {
        BigInteger sum = BigInteger.ZERO;
        for (int k = 0; k < coefficients.size(); k++) {
            sum = sum.add(coefficients.get(k).multiply(weights.numerator(k)));
        }
        return sum;
    }

    /** On which side of 0 the values within a simplex lie; O(strategies) for each corner. */
    Side sideOf(Simplex simplex) {
        Side side = Side.ZERO;
        for (Amounts corner : simplex.corners()) {
            side = side.with(numeratorAt(corner).signum());
        }
        return side;
    }

    /** The values at the corners of a simplex, each times the denominator of the corner. */
    BigInteger[] numeratorsAt(Simplex simplex) {
        return simplex.corners().stream().map(this::numeratorAt).toArray(BigInteger[]::new);
    }

    /** The values at the corners of a simplex. */
    List<Fraction> at(Simplex simplex) {
        return simplex.corners().stream().map(this::at).toList();
    }
}
