package io.lionshare.apportion;

import java.math.BigInteger;

/** <i>d(k) = k + halves / 2</i>: 0 is Adams, 1 Webster, 2 Jefferson. Its divisors have no rounding errors of their own. */
record HalfSequence(int halves) implements RoundingSequence, DivisorLoops {
    private static final double ERROR = 1e-14;

    @Override
    public int exponent() {
        return 1;
    }

    @Override
    public BigInteger numerator(long k) {
        return BigInteger.valueOf(k).shiftLeft(1).add(BigInteger.valueOf(halves));
    }

    @Override
    public BigInteger denominator(long k) {
        return BigInteger.TWO;
    }

    @Override
    public double at(long k) {
        return k + offset();
    }

    @Override
    public double error() {
        return ERROR;
    }

    @Override
    public boolean isZeroFirst() {
        return halves == 0;
    }

    @Override
    public double offset() {
        return 0.5 * halves;
    }

    @Override
    public long round(double[] weights, double multiplier, long[] units) {
        double up = 1 - offset();
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            long k = weights[i] > 0 ? (long) (weights[i] * multiplier + up) : 0;
            units[i] = k;
            sum += k;
        }
        return sum;
    }

    @Override
    public void next(double[] weights, long[] units, double[] priorities) {
        divide(weights, units, offset(), priorities);
    }

    @Override
    public void last(double[] weights, long[] units, double[] priorities) {
        divide(weights, units, offset() - 1, priorities);
    }

    private static void divide(double[] weights, long[] units, double offset, double[] priorities) {
        for (int i = 0; i < weights.length; i++) {
            priorities[i] = weights[i] / (units[i] + offset);
        }
    }

    @Override
    public double priority(double weight, long k) {
        return weight / at(k);
    }

    @Override
    public double edge(double multiplier) {
        return 1 / multiplier;
    }
}
