package io.lionshare.robustness;

import io.lionshare.level.Fraction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * The Shapley effects of weights that are spread evenly over a simplex, from draws.
 *
 * <p>The variance that is left when the weights of a set <i>S</i> are known is half the mean of (<i>f(w) &minus; f(w')</i>)&sup2;, where
 * <i>w'</i> has the weights of <i>S</i> from <i>w</i> and spreads the rest evenly again (Jansen 1999; for dependent inputs Song, Nelson and
 * Staum 2016). All sets are looked at, so that only the draws are random. {@value #BATCHES} batches with seeds of their own give the
 * standard errors. A part changes nothing if all weights are scaled and moved by least weights, so the simplex is that of all weights.
 */
final class DrawnWeightParts {
    private static final int BATCHES = 16;
    private static final int EVALUATIONS = 1 << 13;

    private final int strategies;
    private final UnaryOperator<double[]> results;
    private final double[][][] parts = new double[BATCHES][][];

    /**
     * Draws.
     *
     * @param strategies how many weights, within 2 .. 8
     * @param results several results for each weighting
     */
    DrawnWeightParts(int strategies, UnaryOperator<double[]> results) {
        this.strategies = strategies;
        this.results = results;
        for (int batch = 0; batch < BATCHES; batch++) {
            parts[batch] = batch(new SplittableRandom(batch));
        }
    }

    /** The part of each weight in the variance of one result; empty if it does not vary in each batch. */
    Optional<List<Estimate>> of(int result) {
        boolean varies = Arrays.stream(parts).allMatch(batch -> batch[result].length > 0);
        return varies
                ? Optional.of(IntStream.range(0, strategies)
                        .mapToObj(k -> estimate(result, k))
                        .toList())
                : Optional.empty();
    }

    private Estimate estimate(int result, int strategy) {
        double[] each = Arrays.stream(parts)
                .mapToDouble(batch -> batch[result][strategy])
                .toArray();
        double mean = Arrays.stream(each).sum() / BATCHES;
        double squares =
                Arrays.stream(each).map(part -> (part - mean) * (part - mean)).sum();
        return Estimate.sampled(Fraction.ofDecimal(mean), Math.sqrt(squares / (BATCHES - 1) / BATCHES));
    }

    /** By result and weight; no parts of a result that does not vary. */
    private double[][] batch(SplittableRandom random) {
        int sets = 1 << strategies;
        double[][] left = new double[sets][];
        for (int draw = 0; draw < EVALUATIONS / sets; draw++) {
            double[] weights = spread(random, strategies);
            double[] first = results.apply(weights);
            for (int set = 0; set < sets; set++) {
                double[] second = results.apply(redrawn(weights, set, random));
                left[set] = left[set] == null ? new double[first.length] : left[set];
                for (int i = 0; i < first.length; i++) {
                    left[set][i] += (first[i] - second[i]) * (first[i] - second[i]);
                }
            }
        }
        return IntStream.range(0, left[0].length)
                .mapToObj(i ->
                        shapley(Arrays.stream(left).mapToDouble(each -> each[i]).toArray()))
                .toArray(double[][]::new);
    }

    private static double[] spread(SplittableRandom random, int size) {
        double[] gaps = new double[size];
        double sum = 0;
        for (int k = 0; k < size; k++) {
            gaps[k] = -StrictMath.log(1 - random.nextDouble());
            sum += gaps[k];
        }
        for (int k = 0; k < size; k++) {
            gaps[k] /= sum;
        }
        return gaps;
    }

    private double[] redrawn(double[] weights, int kept, SplittableRandom random) {
        double[] other = weights.clone();
        double[] spread = spread(random, strategies - Integer.bitCount(kept));
        double rest = 0;
        for (int k = 0; k < strategies; k++) {
            rest += (kept >> k & 1) == 0 ? weights[k] : 0;
        }
        int next = 0;
        for (int k = 0; k < strategies; k++) {
            if ((kept >> k & 1) == 0) {
                other[k] = rest * spread[next++];
            }
        }
        return other;
    }

    /** How much less is left, on average over all orders, when a weight becomes known, over what is left of none. */
    private double[] shapley(double... left) {
        if (left[0] == 0) {
            return new double[0];
        }
        double[] shapley = new double[strategies];
        for (int set = 0; set < left.length; set++) {
            for (int k = 0; k < strategies; k++) {
                if ((set >> k & 1) == 0) {
                    shapley[k] += (left[set] - left[set | 1 << k]) / orders(Integer.bitCount(set)) / left[0];
                }
            }
        }
        return shapley;
    }

    /** One over the part of all orders in which a set of a size comes before an element, in its place. */
    private double orders(int size) {
        double choices = strategies;
        for (int k = 1; k <= size; k++) {
            choices = choices * (strategies - k) / k;
        }
        return choices;
    }
}
