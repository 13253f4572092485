package io.lionshare.document.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelPlacesTest {
    @Test
    @DisplayName("Labels that are far apart stay, near ones move apart by the same way, those at an edge inwards")
    void places() {
        assertThat(LabelPlaces.apart(List.of(), 6)).isEmpty();
        assertThat(LabelPlaces.apart(List.of(50.0), 6)).containsExactly(50.0);
        assertThat(LabelPlaces.apart(List.of(10.0, 50.0, 52.0, 80.0), 6)).containsExactly(10.0, 48.0, 54.0, 80.0);
        assertThat(LabelPlaces.apart(List.of(0.0, 1.0), 6)).containsExactly(0.0, 6.0);
        assertThat(LabelPlaces.apart(List.of(99.0, 100.0), 6)).containsExactly(94.0, 100.0);
    }

    @Test
    @DisplayName("Where labels have no room they stand closer, over the whole height")
    void crowded() {
        assertThat(LabelPlaces.apart(List.of(40.0, 40.0, 40.0, 40.0, 40.0), 30))
                .containsExactly(0.0, 25.0, 50.0, 75.0, 100.0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("No two labels are nearer than the distance, and none lies outside")
    void apart(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Double> places = random.doubles(1 + random.nextInt(12), 0, 100)
                    .sorted()
                    .boxed()
                    .toList();
            List<Double> apart = LabelPlaces.apart(places, 6);
            assertThat(apart).as("seed %d, round %d", seed, round).hasSameSizeAs(places);
            for (int i = 0; i < apart.size(); i++) {
                assertThat(apart.get(i)).isBetween(-1e-9, 100 + 1e-9);
                assertThat(i == 0 ? 6 : apart.get(i) - apart.get(i - 1))
                        .as("seed %d, round %d", seed, round)
                        .isGreaterThanOrEqualTo(6 - 1e-9);
            }
            assertThat(LabelPlaces.apart(apart, 6).get(0)).isCloseTo(apart.get(0), within(1e-9));
        }
    }
}
