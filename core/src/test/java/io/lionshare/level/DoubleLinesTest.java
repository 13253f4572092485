package io.lionshare.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DoubleLinesTest {
    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void misses_the_total_by_rounding_only_also_with_one_dominant_member(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(40);
        double[] slopes = new double[n];
        double[] hi = new double[n];
        double total = Math.rint(Math.pow(10, random.nextInt(16)) * (1 + random.nextDouble()));
        for (int i = 0; i < n; i++) {
            slopes[i] = Math.exp(random.nextGaussian() * 3) * 1e9;
            hi[i] = random.nextInt(4) == 0 ? total * random.nextDouble() : total;
        }
        hi[0] = total;

        double level = DoubleLines.level(new double[n], slopes, new double[n], hi, total);

        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.min(hi[i], slopes[i] * level);
        }
        assertThat(Math.abs(sum - total))
                .as("seed %s, %s", seed, Arrays.toString(slopes))
                .isLessThan(1e-13 * total);
    }
}
