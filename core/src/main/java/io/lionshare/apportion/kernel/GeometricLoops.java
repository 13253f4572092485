package io.lionshare.apportion.kernel;

/** Loops for <i>d(k) = &radic;(k(k + 1))</i>, whose priorities are compared as squares. */
record GeometricLoops() implements DivisorLoops {
    private static final double ERROR = 1e-14;

    @Override
    public double error() {
        return ERROR;
    }

    @Override
    public boolean isZeroFirst() {
        return true;
    }

    @Override
    public double offset() {
        return 0.5;
    }

    /** k(k + 1) &lt; q&sup2; for all k below &radic;(q&sup2; + &frac14;) &minus; &frac12;. */
    @Override
    public long round(double[] weights, double multiplier, long[] units) {
        long sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double quotient = weights[i] * multiplier;
            long k = weights[i] > 0 ? (long) (Math.sqrt(quotient * quotient + 0.25) + 0.5) : 0;
            units[i] = k;
            sum += k;
        }
        return sum;
    }

    @Override
    public void next(double[] weights, long[] units, double[] priorities) {
        for (int i = 0; i < weights.length; i++) {
            double k = units[i];
            priorities[i] = weights[i] * weights[i] / (k * (k + 1));
        }
    }

    @Override
    public void last(double[] weights, long[] units, double[] priorities) {
        for (int i = 0; i < weights.length; i++) {
            double k = units[i];
            priorities[i] = weights[i] * weights[i] / (k * (k - 1));
        }
    }

    @Override
    public double priority(double weight, long k) {
        return weight * weight / (k * (k + 1.0));
    }

    @Override
    public double edge(double multiplier) {
        return 1 / (multiplier * multiplier);
    }
}
