package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The number of events that occur keeps the bounds that the probability of each alone sets. */
class CountBoundsTest {
    private static final double ROUNDING = 1e-12;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("Any joint distribution keeps the bounds, with some events of which nothing is known")
    void anyJointDistribution(long seed) {
        Random random = new Random(seed);
        int events = 1 + random.nextInt(5);
        int unknown = random.nextInt(events);
        double[] weights =
                random.doubles(1 << events).map(weight -> Math.pow(weight, 6)).toArray();
        double sum = Arrays.stream(weights).sum();
        double[] chances = new double[events - unknown];
        double[] counts = new double[events + 1];
        for (int set = 0; set < weights.length; set++) {
            double part = weights[set] / sum;
            counts[Integer.bitCount(set)] += part;
            for (int event = 0; event < chances.length; event++) {
                chances[event] += (set >> event & 1) * part;
            }
        }
        CountBounds bounds = new CountBounds(chances, unknown);
        for (int count = 0; count <= events; count++) {
            assertThat(counts[count])
                    .as("seed %d, %d events", seed, count)
                    .isBetween(bounds.least(count) - ROUNDING, bounds.most(count) + ROUNDING);
        }
    }

    @Test
    @DisplayName("One event has its probability; two that are rare hardly occur together")
    void few() {
        CountBounds one = new CountBounds(new double[] {0.25}, 0);
        assertThat(one.least(1)).isEqualTo(0.25);
        assertThat(one.most(1)).isEqualTo(0.25);
        assertThat(one.least(0)).isEqualTo(0.75);
        CountBounds two = new CountBounds(new double[] {0.1, 0.2}, 0);
        assertThat(two.least(2)).isZero();
        assertThat(two.most(2)).isCloseTo(0.1, within(ROUNDING));
        assertThat(two.least(0)).isCloseTo(0.7, within(ROUNDING));
        assertThat(two.most(0)).isCloseTo(0.8, within(ROUNDING));
    }
}
