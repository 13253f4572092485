package io.lionshare.apportion.kernel;

/** Keeps products of weights within the range of a double. */
final class WeightScaling {
    private static final double SMALLEST = 1e-100;
    private static final double LARGEST = 1e100;

    private WeightScaling() {}

    static boolean isNeeded(double sum) {
        return !(sum > SMALLEST && sum < LARGEST);
    }

    /**
     * The same weights if their sum is far from the ends of the range; else a power of two times them, near one. No
     * positive weight becomes zero.
     */
    static double[] toMiddle(double[] weights) {
        double sum = 0;
        double largest = 0;
        for (double weight : weights) {
            sum += weight;
            largest = Math.max(largest, weight);
        }
        if (!isNeeded(sum) || largest == 0) {
            return weights;
        }
        int exponent = Math.getExponent(largest);
        double[] scaled = new double[weights.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = weights[i] == 0 ? 0 : Math.max(Double.MIN_VALUE, Math.scalb(weights[i], -exponent));
        }
        return scaled;
    }
}
