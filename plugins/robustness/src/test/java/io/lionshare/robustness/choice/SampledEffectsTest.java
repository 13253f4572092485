package io.lionshare.robustness.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.robustness.Workers;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two functions whose effects are known in closed form. */
class SampledEffectsTest {
    private static SampledEffects effects(
            Function<double[][], double[]> function, double error, int mostPoints, long seed, int... inputs) {
        JansenSums.Results results =
                points -> Arrays.stream(points).map(function).toArray(double[][]::new);
        try {
            return SampledEffects.of(
                    inputs,
                    Collections.nCopies(SampledEffects.SHIFTS, results),
                    () -> false,
                    error,
                    mostPoints,
                    seed,
                    new Workers(2, more -> {}));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** sin x + 7 sin&sup2; y + 0.1 z&#8308; sin x over (&minus;&pi;, &pi;)&sup3;: Ishigami and Homma 1990. */
    private static double[] ishigami(double[]... u) {
        double x = Math.PI * (2 * u[0][0] - 1);
        double y = Math.PI * (2 * u[1][0] - 1);
        double z = Math.PI * (2 * u[2][0] - 1);
        return new double[] {Math.sin(x) + 7 * Math.pow(Math.sin(y), 2) + 0.1 * Math.pow(z, 4) * Math.sin(x), 5};
    }

    @Test
    void effectsOfTheFunctionOfIshigami() {
        double fourth = Math.pow(Math.PI, 4);
        double ofX = Math.pow(1 + 0.1 * fourth / 5, 2) / 2;
        double ofY = 49.0 / 8;
        double together = 0.01 * fourth * fourth * 8 / 225;
        double variance = ofX + ofY + together;
        SampledEffects effects = effects(SampledEffectsTest::ishigami, 0.002, 1 << 12, 7, 1, 1, 1);
        assertThat(effects.largestError()).isLessThanOrEqualTo(0.002);
        assertClose(effects.main()[0], effects.mainErrors()[0], ofX / variance, ofY / variance, 0);
        assertClose(
                effects.total()[0],
                effects.totalErrors()[0],
                (ofX + together) / variance,
                ofY / variance,
                together / variance);
        assertThat(effects.total()[1]).as("a result that does not vary").containsOnly(0);
    }

    /** &Pi; (|4u &minus; 2| + a) / (1 + a): Sobol's g function. */
    @Test
    void effectsOfTheFunctionOfSobol() {
        double[] a = {0, 1, 4.5, 9};
        double[] parts = new double[a.length];
        double all = 1;
        for (int k = 0; k < a.length; k++) {
            parts[k] = 1 / (3 * (1 + a[k]) * (1 + a[k]));
            all *= 1 + parts[k];
        }
        double[] main = new double[a.length];
        double[] total = new double[a.length];
        for (int k = 0; k < a.length; k++) {
            main[k] = parts[k] / (all - 1);
            total[k] = parts[k] * all / (1 + parts[k]) / (all - 1);
        }
        SampledEffects effects = effects(
                u -> {
                    double product = 1;
                    for (int k = 0; k < a.length; k++) {
                        product *= (Math.abs(4 * u[k][0] - 2) + a[k]) / (1 + a[k]);
                    }
                    return new double[] {product};
                },
                0.002,
                1 << 12,
                3,
                1,
                1,
                1,
                1);
        assertClose(effects.main()[0], effects.mainErrors()[0], main);
        assertClose(effects.total()[0], effects.totalErrors()[0], total);
    }

    private static void assertClose(double[] found, double[] errors, double... exact) {
        for (int k = 0; k < exact.length; k++) {
            assertThat(found[k]).as("input %d", k).isCloseTo(exact[k], within(5 * errors[k] + 1e-4));
        }
    }

    /** The product of two coordinates and a third one: of the pair together the variance is 7/144, of the third 1/12. */
    @Test
    void coordinatesOfOneInputAreDecidedTogether() {
        SampledEffects effects = effects(u -> new double[] {u[0][0] * u[0][1] + u[1][0]}, 0.002, 1 << 12, 11, 2, 1);
        double all = 7.0 / 144 + 1.0 / 12;
        assertClose(effects.main()[0], effects.mainErrors()[0], 7.0 / 144 / all, 1.0 / 12 / all);
        assertClose(effects.total()[0], effects.totalErrors()[0], 7.0 / 144 / all, 1.0 / 12 / all);
    }

    @Test
    void theSameSeedGivesTheSameEstimatesAndAnotherOneOthers() {
        SampledEffects first = effects(SampledEffectsTest::ishigami, 1, 64, 7, 1, 1, 1);
        assertThat(effects(SampledEffectsTest::ishigami, 1, 64, 7, 1, 1, 1).main()[0])
                .containsExactly(first.main()[0]);
        assertThat(effects(SampledEffectsTest::ishigami, 1, 64, 8, 1, 1, 1).main()[0])
                .isNotEqualTo(first.main()[0]);
    }

    /** The first result is one input alone, the second depends on all three together. */
    private static double[] easyAndHard(double[]... u) {
        return new double[] {u[0][0], (u[0][0] - 0.5) * (u[1][0] - 0.5) * (u[2][0] - 0.3)};
    }

    @Test
    @DisplayName("32 shifts are doubled from 64 points until the error of every result is small enough, and no further")
    void stops() {
        AtomicLong evaluations = new AtomicLong();
        SampledEffects effects = effects(
                u -> {
                    evaluations.incrementAndGet();
                    return easyAndHard(u);
                },
                0.004,
                1 << 12,
                5,
                1,
                1,
                1);
        assertThat(effects.largestError()).isLessThanOrEqualTo(0.004);
        assertThat(Integer.bitCount(effects.points())).isOne();
        assertThat(effects.points()).isGreaterThan(64);
        assertThat(evaluations).hasValue(32L * effects.points() * (3 + 2));
        SampledEffects fewer = effects(SampledEffectsTest::easyAndHard, 0.004, effects.points() / 2, 5, 1, 1, 1);
        assertThat(fewer.largestError()).isGreaterThan(0.004);
        assertThat(fewer.totalErrors()[0][0]).as("the easy result").isLessThan(0.004);
    }
}
