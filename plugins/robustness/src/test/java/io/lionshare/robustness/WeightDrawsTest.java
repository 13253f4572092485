package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.score.ScoringStrategy;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WeightDrawsTest {
    private static final int DRAWS = 100;

    static LongStream seeds() {
        return WeightCases.seeds(20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName(
            "Rounded weightings are the exact ones, of two to eight strategies, with least and most weights, from any draw on")
    void roundsExactWeightings(long seed) {
        Random random = new Random(seed);
        WeightSpace space = space(random);
        WeightDraws draws = WeightDraws.of(space, seed);
        long from = Math.abs(random.nextLong() >> random.nextInt(63));

        double[][] rounded = draws.rounded(from, DRAWS);

        assertThat(rounded).hasDimensions(space.strategies().size(), DRAWS);
        for (int draw = 0; draw < DRAWS; draw++) {
            Amounts exact = draws.get(from + draw);
            assertThat(Fraction.sum(IntStream.range(0, exact.size())
                            .mapToObj(k -> Fraction.of(exact, k))
                            .toList()))
                    .as("seed %d, draw %d", seed, from + draw)
                    .isEqualTo(Fraction.ONE);
            for (int k = 0; k < exact.size(); k++) {
                assertThat(rounded[k][draw])
                        .as("seed %d, draw %d, strategy %d", seed, from + draw, k)
                        .isCloseTo(exact.get(k), within(1e-15));
            }
        }
    }

    /** Some spaces are a simplex, others several. */
    private static WeightSpace space(Random random) {
        int size = 2 + random.nextInt(7);
        WeightSpace space = WeightSpace.of(IntStream.range(0, size)
                .mapToObj(k -> ScoringStrategy.of("s" + k, "strategy " + k, member -> 1))
                .toList());
        if (random.nextBoolean()) {
            space = space.withLeast("s0", Fraction.of(1, 10));
        }
        return random.nextBoolean() ? space.withMost("s1", Fraction.of(1, 3)) : space;
    }

    @Test
    @DisplayName("A draw is the same whatever draws are asked for with it")
    void dependsOnItsNumberAlone() {
        WeightDraws draws = WeightDraws.of(space(new Random(5)).withMost("s0", Fraction.of(1, 2)), 7);
        double[][] many = draws.rounded(1_000, 50);
        double[][] few = draws.rounded(1_040, 3);
        for (int k = 0; k < few.length; k++) {
            assertThat(few[k]).containsExactly(many[k][40], many[k][41], many[k][42]);
        }
        assertThat(List.of(draws.rounded(3, 0))).allMatch(row -> row.length == 0);
    }

    @Test
    @DisplayName("A number of draws below 0 is refused")
    void refusesNegativeNumbers() {
        WeightDraws draws = WeightDraws.of(space(new Random(5)), 7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draws.rounded(0, -1))
                .withMessage("number of draws (-1) must be at least 0");
    }
}
