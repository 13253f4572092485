package io.lionshare.level.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleLevelTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("The sum at the level is the total, also where rounding hides the root from Newton's method")
    void reachesTheTotal(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            int n = 1 + random.nextInt(40);
            double scale = Math.pow(10, random.nextInt(25) - 9);
            double[] a = new double[n];
            double[] b = new double[n];
            double[] lo = new double[n];
            double[] hi = new double[n];
            double least = 0;
            double most = 0;
            for (int i = 0; i < n; i++) {
                b[i] = scale * random.nextDouble();
                a[i] = random.nextInt(3) == 0 ? scale * (random.nextDouble() - 0.5) : 0;
                lo[i] = random.nextInt(4) == 0 ? scale * random.nextDouble() / 10 : 0;
                hi[i] = lo[i] + scale * random.nextDouble() * (random.nextInt(4) == 0 ? 0.1 : n);
                least += lo[i];
                most += hi[i];
            }
            double total = least + (most - least) * random.nextDouble();
            double level = DoubleLevel.level(a, b, lo, hi, total);
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += Math.min(hi[i], Math.max(lo[i], a[i] + b[i] * level));
            }
            assertThat(sum).as("seed %d, round %d", seed, round).isCloseTo(total, within(1e-12 * most));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("One dominant member does not hide the root")
    void reachesTheTotalWithOneDominantMember(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            int n = 1 + random.nextInt(40);
            double[] slopes = new double[n];
            double[] hi = new double[n];
            double total = Math.rint(Math.pow(10, random.nextInt(16)) * (1 + random.nextDouble()));
            for (int i = 0; i < n; i++) {
                slopes[i] = Math.exp(random.nextGaussian() * 3) * 1e9;
                hi[i] = i > 0 && random.nextInt(4) == 0 ? total * random.nextDouble() : total;
            }
            double level = DoubleLevel.level(new double[n], slopes, new double[n], hi, total);
            double sum = 0;
            for (int i = 0; i < n; i++) {
                sum += Math.min(hi[i], slopes[i] * level);
            }
            assertThat(sum).as("seed %d, round %d", seed, round).isCloseTo(total, within(1e-13 * total));
        }
    }
}
