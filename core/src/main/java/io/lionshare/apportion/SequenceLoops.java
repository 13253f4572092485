package io.lionshare.apportion;

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
            long k = (long) quotient;
            boolean up = (k == 0 && zeroFirst) ? weights[i] > 0 : sequence.at(k) < quotient;
            units[i] = up ? k + 1 : k;
            sum += units[i];
        }
        return sum;
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
