package io.lionshare.shapley;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RandomOrdersTest {
    @Test
    void everyOrderIsEquallyLikely() {
        RandomOrders orders = new RandomOrders(4, 3);
        Map<String, Integer> counts = new HashMap<>();
        int draws = 24 * 2000;
        for (int k = 0; k < draws; k++) {
            counts.merge(Arrays.toString(orders.next()), 1, Integer::sum);
        }
        assertThat(counts).hasSize(24);
        double squares = counts.values().stream()
                .mapToDouble(count -> Math.pow(count - 2000, 2) / 2000)
                .sum();
        assertThat(squares).as("chi-squared with 23 degrees of freedom").isBetween(7.5, 50.0);
    }

    @Test
    void aSeedMeansTheOrdersOfSplitMix64() {
        RandomOrders orders = new RandomOrders(50, -9);
        SplittableRandom random = new SplittableRandom(-9);
        int[] expected = new int[50];
        Arrays.setAll(expected, k -> k);
        for (int draw = 0; draw < 5; draw++) {
            for (int k = 49; k > 0; k--) {
                int other = (int) ((random.nextLong() >>> 1) % (k + 1));
                int moved = expected[k];
                expected[k] = expected[other];
                expected[other] = moved;
            }
            assertThat(orders.next()).containsExactly(expected);
        }
    }
}
