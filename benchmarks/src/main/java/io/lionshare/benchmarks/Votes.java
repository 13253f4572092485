package io.lionshare.benchmarks;

import java.util.Random;

/** Weights of members for whole units, in shapes that make apportionment easy or hard. */
public enum Votes {
    /** Between 1 % and 100 % of the largest. */
    UNIFORM {
        @Override
        double weight(Random random) {
            return 1e5 + 9.9e6 * random.nextDouble();
        }
    },
    /** As states and parties are: the largest of 50 is some hundred times the smallest. */
    LOGNORMAL {
        @Override
        double weight(Random random) {
            return 1e6 * StrictMath.exp(1.2 * random.nextGaussian());
        }
    },
    /** Whole numbers from 1 to 10, so that members are often tied for the last unit. */
    TIES {
        @Override
        double weight(Random random) {
            return 1 + random.nextInt(10);
        }
    };

    private static final long SEED = 435;

    abstract double weight(Random random);

    /** Several lists of weights, the same at every call. */
    double[][] lists(int lists, int members) {
        Random random = new Random(SEED);
        double[][] weights = new double[lists][members];
        for (double[] list : weights) {
            for (int i = 0; i < members; i++) {
                list[i] = weight(random);
            }
        }
        return weights;
    }
}
