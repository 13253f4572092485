package io.lionshare.robustness;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.plugin.Nouns;
import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * Weightings spread evenly over a weight space, each a function of the seed and its number ({@link DrawNumbers}). A simplex is chosen
 * by its part; within it, the pieces of a stick ({@link StickCuts}) are the weights of its corners. Immutable; safe for use by many
 * threads.
 */
public final class WeightDraws {
    /** Dimensions of {@link DrawNumbers} that a weighting uses; others are free for what else is drawn. */
    public static final int DIMENSIONS = 8;

    private final List<Simplex> space;
    private final double[][][] corners;
    private final long seed;
    private final StickCuts sticks;

    WeightDraws(List<Simplex> space, long seed) {
        this.space = List.copyOf(space);
        this.corners = space.stream()
                .map(simplex -> simplex.corners().stream().map(Amounts::toArray).toArray(double[][]::new))
                .toArray(double[][][]::new);
        this.seed = seed;
        this.sticks = new StickCuts(seed, corners[0].length);
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
     * Weightings in {@code double}: {@link #get} but for rounding.
     *
     * @param from the number of the first draw, &ge; 0
     * @param count how many draws, &ge; 0
     * @return at [strategy][draw] one weight per strategy, in the order of the space
     */
    public double[][] rounded(long from, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("number of draws (" + count + ") must be at least 0");
        }
        double[][] pieces = sticks.pieces(from, count);
        double[][] weights = new double[pieces.length][count];
        if (corners.length == 1) {
            for (int strategy = 0; strategy < weights.length; strategy++) {
                for (int k = 0; k < pieces.length; k++) {
                    add(corners[0][k][strategy], pieces[k], weights[strategy]);
                }
            }
        } else {
            for (int draw = 0; draw < count; draw++) {
                mix(draw, corners[simplex(from + draw)], pieces, weights);
            }
        }
        return weights;
    }

    /** Adds the weights at a corner in draws of the same simplex: a long loop without a branch. */
    private static void add(double corner, double[] pieces, double[] weights) {
        for (int draw = 0; draw < weights.length; draw++) {
            weights[draw] += corner * pieces[draw];
        }
    }

    private static void mix(int draw, double[][] corner, double[][] pieces, double[][] weights) {
        for (int k = 0; k < pieces.length; k++) {
            for (int strategy = 0; strategy < weights.length; strategy++) {
                weights[strategy][draw] += corner[k][strategy] * pieces[k][draw];
            }
        }
    }

    /**
     * A weighting, exact.
     *
     * @param number of the draw, &ge; 0
     * @return one weight per strategy, in the order of the space; they add up to 1
     */
    public Amounts get(long number) {
        return space.get(simplex(number)).mixture(StickCuts.WHOLE, sticks.ends(number));
    }

    private int simplex(long number) {
        Fraction place = Fraction.of(DrawNumbers.whole(seed, number, 0), StickCuts.WHOLE);
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
