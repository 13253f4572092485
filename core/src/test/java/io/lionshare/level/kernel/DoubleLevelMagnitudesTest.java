package io.lionshare.level.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.oracle.Seeds;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kernel ends, at any magnitude, and where it ends the amounts add up. */
class DoubleLevelMagnitudesTest {
    static LongStream seeds() {
        return Seeds.first(1000);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("the sum at the level found is the total, or no double level is nearer")
    void addsUp(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        int n = 1 + random.nextInt(20);
        int magnitudes = seed % 3 == 0 ? 300 : seed % 3 == 1 ? 30 : 2;
        double[] a = new double[n];
        double[] b = new double[n];
        double[] lo = new double[n];
        double[] hi = new double[n];
        double total = 0;
        for (int i = 0; i < n; i++) {
            boolean fixed = random.nextInt(5) == 0;
            a[i] = random.nextBoolean() ? 0 : number(random, magnitudes);
            b[i] = fixed ? 0 : random.nextBoolean() ? 1 : number(random, magnitudes);
            lo[i] = random.nextBoolean() ? 0 : number(random, magnitudes);
            hi[i] = fixed ? lo[i] : lo[i] + number(random, magnitudes) * random.nextInt(3);
            total += lo[i] + (hi[i] - lo[i]) * (random.nextInt(3) / 2.0);
        }
        double level = DoubleLevel.level(a, b, lo, hi, total);
        double slack = 4 * n * Math.ulp(total);
        assertThat(sumAt(a, b, lo, hi, Math.nextDown(level))).isLessThanOrEqualTo(total + slack);
        assertThat(sumAt(a, b, lo, hi, Math.nextUp(level))).isGreaterThanOrEqualTo(total - slack);
    }

    /** From a few equal numbers to numbers from 1e-150 to 1e150, whose quotients are the levels. */
    private static double number(Random random, int magnitudes) {
        return magnitudes == 2 ? 1 + random.nextInt(3) : Math.pow(10, magnitudes * (random.nextDouble() - 0.5));
    }

    private static double sumAt(double[] a, double[] b, double[] lo, double[] hi, double level) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.min(hi[i], Math.max(lo[i], a[i] + b[i] * level));
        }
        return sum;
    }

    @Test
    @DisplayName("a jump over hundreds of orders of magnitude takes no time")
    void farBreakpoints() {
        double level = DoubleLevel.level(
                new double[] {0, 0, 0},
                new double[] {1e-300, 1, 1e300},
                new double[3],
                new double[] {1, 1e-300, 1},
                1.5);
        assertThat(level * 1e-300).isCloseTo(0.5, within(1e-15));
    }
}
