package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Weightings spread evenly over a weight space, each a function of the seed and its number ({@link DrawNumbers}). A simplex is chosen
 * by its part; within it, the gaps between sorted uniform numbers are the weights of its corners (Devroye, Non-Uniform Random Variate
 * Generation, 1986, V.2). Immutable; safe for use by many threads.
 */
public final class WeightDraws {
    /** Dimensions of {@link DrawNumbers} that a weighting uses; others are free for what else is drawn. */
    public static final int DIMENSIONS = 8;

    private static final long GRID = 1L << 53;
    private static final double UNIT = 0x1p-53;

    private final List<Simplex> space;
    private final double[][][] corners;
    private final long seed;

    WeightDraws(List<Simplex> space, long seed) {
        this.space = List.copyOf(space);
        this.corners = space.stream()
                .map(simplex -> simplex.corners().stream().map(Amounts::toArray).toArray(double[][]::new))
                .toArray(double[][][]::new);
        this.seed = seed;
    }

    /**
     * The draws of a space.
     *
     * @param space the weightings
     * @param seed any number
     * @return the draws
     */
    public static WeightDraws of(WeightSpace space, long seed) {
        Objects.requireNonNull(space, "space of weightings");
        return new WeightDraws(space.simplices(), seed);
    }

    /**
     * A weighting in {@code double}: {@link #get} but for rounding.
     *
     * @param number of the draw, &ge; 0
     * @return one weight per strategy, in the order of the space
     */
    public double[] rounded(long number) {
        double[][] corner = corners[corners.length == 1 ? 0 : simplex(number)];
        long[] cuts = cuts(number, corner.length);
        double[] weights = new double[corner.length];
        long before = 0;
        for (int k = 0; k < cuts.length; k++) {
            double gap = (cuts[k] - before) * UNIT;
            before = cuts[k];
            for (int strategy = 0; strategy < weights.length; strategy++) {
                weights[strategy] += gap * corner[k][strategy];
            }
        }
        return weights;
    }

    /**
     * A weighting, exact.
     *
     * @param number of the draw, &ge; 0
     * @return one weight per strategy, in the order of the space; they add up to 1
     */
    public Amounts get(long number) {
        Simplex simplex = space.get(simplex(number));
        return simplex.mixture(GRID, cuts(number, simplex.corners().size()));
    }

    /** The ends of the gaps, in order; the last is the whole. */
    private long[] cuts(long number, int size) {
        long[] cuts = new long[size];
        for (int k = 0; k < size - 1; k++) {
            cuts[k] = DrawNumbers.whole(seed, number, k + 1);
        }
        cuts[size - 1] = GRID;
        Arrays.sort(cuts);
        return cuts;
    }

    private int simplex(long number) {
        Fraction place = Fraction.of(DrawNumbers.whole(seed, number, 0), GRID);
        Fraction passed = Fraction.ZERO;
        for (int k = 0; k < space.size() - 1; k++) {
            passed = passed.plus(space.get(k).part());
            if (place.compareTo(passed) < 0) {
                return k;
            }
        }
        return space.size() - 1;
    }

    @Override
    public String toString() {
        return PrintableText.brief("weightings from " + Nouns.count(space.size(), "simplices") + ", seed " + seed);
    }
}
