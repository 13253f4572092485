package io.lionshare.benchmarks;

import java.util.Random;

/** Members of very different size, as the members of alliances are. */
final class Sizes {
    private static final long SEED = 20_231_231;
    private static final double MEDIAN = 4e11;

    private Sizes() {}

    /** Log-normal with &sigma; = 1.5: the largest of 32 is some hundred times the smallest. The same at every call. */
    static double[] logNormal(int members) {
        Random random = new Random(SEED);
        double[] sizes = new double[members];
        for (int i = 0; i < members; i++) {
            sizes[i] = MEDIAN * StrictMath.exp(1.5 * random.nextGaussian());
        }
        return sizes;
    }

    /** What each would carry of a total in proportion to its size, without limits. */
    static double[] proportional(double[] sizes, double total) {
        double sum = 0;
        for (double size : sizes) {
            sum += size;
        }
        double level = total / sum;
        double[] amounts = new double[sizes.length];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = sizes[i] * level;
        }
        return amounts;
    }
}
