package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Weightings spread evenly over the weight space, each a function of seed and number. A simplex is chosen by its part; within it, the
 * gaps between sorted uniform numbers are the weights of its corners (Devroye, Non-Uniform Random Variate Generation, 1986, V.2).
 */
final class WeightDraws {
    private static final long GRID = 1L << 53;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final int SHIFT = 11;

    private final List<Simplex> space;
    private final long seed;

    WeightDraws(List<Simplex> space, long seed) {
        this.space = List.copyOf(space);
        this.seed = seed;
    }

    Amounts get(int number) {
        Random random = new Random((seed + number * MULTIPLIER) * MULTIPLIER);
        Simplex simplex = simplex(Fraction.of(uniform(random), GRID));
        long[] cuts = new long[simplex.corners().size()];
        for (int k = 0; k < cuts.length - 1; k++) {
            cuts[k] = uniform(random);
        }
        cuts[cuts.length - 1] = GRID;
        Arrays.sort(cuts);
        List<Fraction> weights = new ArrayList<>();
        for (int strategy = 0; strategy < cuts.length; strategy++) {
            Fraction sum = Fraction.ZERO;
            for (int k = 0; k < cuts.length; k++) {
                long gap = cuts[k] - (k == 0 ? 0 : cuts[k - 1]);
                sum = sum.plus(Fraction.of(simplex.corners().get(k), strategy).times(Fraction.of(gap, GRID)));
            }
            weights.add(sum);
        }
        return Amounts.of(weights);
    }

    private static long uniform(Random random) {
        return random.nextLong() >>> SHIFT;
    }

    private Simplex simplex(Fraction place) {
        Fraction passed = Fraction.ZERO;
        for (Simplex simplex : space) {
            passed = passed.plus(simplex.part());
            if (place.compareTo(passed) < 0) {
                return simplex;
            }
        }
        return space.get(space.size() - 1);
    }
}
