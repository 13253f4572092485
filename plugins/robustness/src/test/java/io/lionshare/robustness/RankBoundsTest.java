package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Fraction;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bounds on ranks hold what is exact, and the parts that are counted in draws. */
class RankBoundsTest {
    private static final int DRAWS = 4_000;

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    private static Simplex whole(int strategies) {
        return Simplex.above(
                IntStream.range(0, strategies).mapToObj(k -> Fraction.ZERO).toList());
    }

    /** Small whole numbers, so that zeros of several forms meet in a point. */
    private static List<LinearForm> forms(Random random, int strategies, int count) {
        return IntStream.range(0, count)
                .mapToObj(j -> new LinearForm(IntStream.range(0, strategies)
                        .mapToObj(k -> BigInteger.valueOf(random.nextInt(9) - 4L))
                        .toList()))
                .filter(form -> form.sideOf(whole(strategies)) == Side.BOTH)
                .toList();
    }

    private static List<Estimate> bounds(List<LinearForm> forms, int strategies, int steps) {
        RankBounds bounds = new RankBounds(forms.size() + 1);
        List<Difference> differences = forms.stream()
                .<Difference>map(form -> LinearDifference.of(form.at(whole(strategies))))
                .toList();
        bounds.add(whole(strategies), 0, differences);
        bounds.divide(steps);
        return bounds.estimates();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName(
            "Exact parts lie within, however many steps are taken; without a limit of steps bounds are 10^-8 apart")
    void holdWhatIsExact(long seed) {
        Random random = new Random(seed);
        int strategies = 2 + random.nextInt(2);
        List<LinearForm> forms = forms(random, strategies, 2 + random.nextInt(10));
        ExactRanks ranks = new ExactRanks(forms.size() + 1);
        ranks.add(whole(strategies), 0, forms);
        List<Estimate> exact = ranks.estimates();
        for (int steps : List.of(0, 10, 100, 100_000)) {
            List<Estimate> bounds = bounds(forms, strategies, steps);
            for (int above = 0; above < exact.size(); above++) {
                assertThat(exact.get(above).low())
                        .as("seed %d, %d above, %d steps", seed, above, steps)
                        .isBetween(bounds.get(above).low(), bounds.get(above).high());
            }
        }
        assertThat(bounds(forms, strategies, 100_000))
                .allMatch(each -> each.width().toDouble() < 1e-8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Draws agree within five standard errors for four to eight strategies, however many steps are taken")
    void holdDraws(long seed) {
        Random random = new Random(seed);
        int strategies = 4 + random.nextInt(5);
        List<LinearForm> forms = forms(random, strategies, 2 + random.nextInt(10));
        int[] counts = new int[forms.size() + 1];
        WeightDraws draws = new WeightDraws(List.of(whole(strategies)), seed);
        double[][] rounded = draws.rounded(0, DRAWS);
        for (int draw = 0; draw < DRAWS; draw++) {
            int lane = draw;
            double[] weights =
                    Arrays.stream(rounded).mapToDouble(row -> row[lane]).toArray();
            counts[(int) forms.stream().filter(form -> value(form, weights) > 0).count()]++;
        }
        for (int steps : List.of(0, 1_000)) {
            List<Estimate> bounds = bounds(forms, strategies, steps);
            for (int above = 0; above < counts.length; above++) {
                double part = (double) counts[above] / DRAWS;
                double error = 5 * Math.sqrt((part * (1 - part) + 1.0 / DRAWS) / DRAWS);
                assertThat(part)
                        .as("seed %d, %d above, %d steps", seed, above, steps)
                        .isBetween(
                                bounds.get(above).low().toDouble() - error,
                                bounds.get(above).high().toDouble() + error);
            }
        }
    }

    private static double value(LinearForm form, double... weights) {
        return IntStream.range(0, weights.length)
                .mapToDouble(k -> weights[k] * form.coefficients().get(k).doubleValue())
                .sum();
    }

    @Test
    @DisplayName("A rank that no weighting gives is exactly 0 if no zeros meet, else below 10^-9")
    void never() {
        LinearForm form = form(3, -1, 2, -2);
        List<Estimate> apart = bounds(List.of(form, form.negated().minus(form(1, 1, 1, 1))), 4, 10_000);
        assertThat(apart.get(2)).isEqualTo(Estimate.exact(Fraction.ZERO));
        // they add up to 0, so that neither none nor all are above 0
        List<LinearForm> meeting = List.of(form, form(-1, 4, -1, -1), form(-2, -3, -1, 3));
        assertThat(bounds(meeting, 4, 10_000)).allMatch(each -> each.width().toDouble() < 1e-9);
    }

    private static LinearForm form(long... coefficients) {
        return new LinearForm(
                LongStream.of(coefficients).mapToObj(BigInteger::valueOf).toList());
    }

    @Test
    @DisplayName("A rank that rounding hides is not called impossible")
    void nearlyNever() {
        BigInteger large = BigInteger.TEN.pow(30);
        LinearForm form = form(3, -1, 2, -2).times(large);
        List<Estimate> bounds = bounds(List.of(form, form.negated().plus(form(1, 1, 1, 1))), 4, 10_000);
        assertThat(bounds.get(2).high())
                .isBetween(new Fraction(BigInteger.ONE, large.multiply(BigInteger.TEN)), Fraction.of(1, 1_000_000));
    }
}
