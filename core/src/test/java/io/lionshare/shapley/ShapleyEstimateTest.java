package io.lionshare.shapley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapleyEstimateTest {
    private static Contributions of(double... worths) {
        return (order, contributions) -> {
            int there = 0;
            for (int player : order) {
                int with = there | 1 << player;
                contributions[player] = worths[with] - worths[there];
                there = with;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void estimatesLieWithinFiveStandardErrors(long seed) {
        double[] worths = new Random(seed).doubles(1 << 8, -1, 1).toArray();
        int[] different = IntStream.range(0, 8).toArray();
        ShapleyEstimate estimate = ShapleyEstimate.of(different, 5000, seed, of(worths));
        double[] exact = ShapleyValues.of(worths);
        for (int i = 0; i < exact.length; i++) {
            double error = estimate.standardErrors()[i];
            assertThat(error).as("seed %d", seed).isBetween(1e-4, 2e-2);
            assertThat(estimate.means()[i]).as("seed %d", seed).isCloseTo(exact[i], within(5 * error));
        }
    }

    /** Two right gloves are alike; the game of one left and two right gloves. */
    @Test
    void playersOfAKindGetTheSame() {
        ShapleyEstimate estimate = ShapleyEstimate.of(new int[] {0, 1, 1}, 99, 7, of(0, 0, 0, 1, 0, 1, 0, 1));
        double[] means = estimate.means();
        assertThat(means[1]).isEqualTo(means[2]);
        assertThat(means[0] + means[1] + means[2]).isCloseTo(1, within(1e-12));
        assertThat(means[0]).isNotCloseTo(1, within(0.1));
    }

    @Test
    void anOrderThatIsChangedByItsUserLeavesTheNextOnesAsTheyAre() {
        double[] worths = new Random(3).doubles(1 << 4, -1, 1).toArray();
        Contributions plain = of(worths);
        Contributions careless = (order, contributions) -> {
            plain.of(order, contributions);
            Arrays.fill(order, 0);
        };
        int[] different = {0, 1, 2, 3};
        assertThat(ShapleyEstimate.of(different, 50, 9, careless).means())
                .containsExactly(ShapleyEstimate.of(different, 50, 9, plain).means());
    }

    @Test
    void tooFewSamplesAndUnknownKindsAreRefused() {
        assertThatThrownBy(() -> ShapleyEstimate.of(new int[] {0, 1}, 1, 1, of(0, 1, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("samples (1) must be at least 2");
        assertThatThrownBy(() -> ShapleyEstimate.of(new int[] {0, 2}, 9, 1, of(0, 1, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("kind (2) must be within 0 .. 1, one less than the players");
    }
}
