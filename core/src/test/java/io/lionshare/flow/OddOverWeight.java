package io.lionshare.flow;

import java.math.BigInteger;

/** Unit k + 1 of a cell costs the logarithm of (2k + 1) / weight, as in a division by the method of Webster. */
final class OddOverWeight implements ExactCosts {
    private final int[] weights;

    OddOverWeight(int... weights) {
        this.weights = weights;
    }

    @Override
    public double next(int cell, long units) {
        return Math.log((2 * units + 1) / (double) weights[cell]);
    }

    @Override
    public BigInteger numerator(int cell, long units) {
        return BigInteger.valueOf(2 * units + 1);
    }

    @Override
    public BigInteger denominator(int cell, long units) {
        return BigInteger.valueOf(weights[cell]);
    }
}
