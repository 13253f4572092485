package io.lionshare.apportion.kernel;

/** Loops for <i>d(k) = k + halves / 2</i>, without a call for each divisor. */
record HalfLoops(int halves) implements DivisorLoops {
    private static final double ERROR = 1e-14;

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
        return weight / (k + offset());
    }

    @Override
    public double edge(double multiplier) {
        return 1 / multiplier;
    }
}
