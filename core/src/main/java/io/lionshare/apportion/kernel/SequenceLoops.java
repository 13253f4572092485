package io.lionshare.apportion.kernel;

import io.lionshare.apportion.sequence.RoundingSequence;

/** Loops for any sequence, by its divisors in floating point. */
record SequenceLoops(RoundingSequence sequence) implements DivisorLoops {
    private static final double ERROR = 1e-13;

    /** More than the kernel ever keeps, and far from where one more unit is too much for a long. */
    private static final double LARGEST = 0x1p60;

    @Override
    public double error() {
        return ERROR;
    }

    @Override
    public boolean isZeroFirst() {
        return sequence.numerator(0).signum() == 0;
    }

    @Override
    public double offset() {
        return 0.5;
    }

    @Override
    public long round(double[] weights, double multiplier, long[] units) {
        boolean zeroFirst = isZeroFirst();
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double quotient = Math.min(weights[i] * multiplier, LARGEST);
            units[i] = zeroFirst && weights[i] > 0 ? Math.max(1, below(quotient)) : below(quotient);
            sum += units[i];
        }
        return sum;
    }

    /** How many divisors are below a quotient. */
    private long below(double quotient) {
        long reach = sequence.reach();
        long least = Math.max(0, (long) quotient - reach + 1);
        long most = (long) quotient + reach;
        while (least < most) {
            long middle = (least + most) >>> 1;
            if (sequence.at(middle) < quotient) {
                least = middle + 1;
            } else {
                most = middle;
            }
        }
        return least;
    }

    @Override
    public void next(double[] weights, long[] units, double[] priorities) {
        for (int i = 0; i < weights.length; i++) {
            priorities[i] = priority(weights[i], units[i]);
        }
    }

    @Override
    public void last(double[] weights, long[] units, double[] priorities) {
        for (int i = 0; i < weights.length; i++) {
            priorities[i] = priority(weights[i], Math.max(0, units[i] - 1));
        }
    }

    @Override
    public double priority(double weight, long k) {
        return weight / sequence.at(k);
    }

    @Override
    public double edge(double multiplier) {
        return 1 / multiplier;
    }
}
