package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.level.Fraction;
import io.lionshare.score.ScoringStrategy;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightPositionsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyWeightsAreSpreadEvenlyWithinTheirBounds(long seed) {
        WeightSpace all =
                WeightSpace.of(List.of(ScoringStrategy.by("a"), ScoringStrategy.by("b"), ScoringStrategy.by("c")));
        String first = all.names().get(0);
        WeightSpace space =
                all.withMost(first, Fraction.of(1, 2)).withLeast(all.names().get(1), Fraction.of(1, 10));
        Random random = new Random(seed);
        int draws = 3_000;
        int above = 0;
        for (int draw = 0; draw < draws; draw++) {
            Weighting weighting = WeightPositions.of(space).at(random.doubles(3).toArray());
            assertThat(space.contains(weighting)).isTrue();
            above += weighting.weight(first).compareTo(Fraction.of(1, 4)) > 0 ? 1 : 0;
        }
        // the part above 1/4 of the trapezoid in which a is 0 .. 1/2 and the rest at most 9/10
        double exact = (0.65 + 0.4) / 2 * 0.25 / ((0.9 + 0.4) / 2 * 0.5);
        assertThat((double) above / draws).as("seed %d", seed).isCloseTo(exact, within(0.04));
    }

    @Test
    void positionsOutsideOfTheCubeAreRefused() {
        WeightPositions positions =
                WeightPositions.of(WeightSpace.of(List.of(ScoringStrategy.by("a"), ScoringStrategy.by("b"))));
        assertThatThrownBy(() -> positions.at(0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("length of a position (1) must be the number of strategies (2)");
        assertThatThrownBy(() -> positions.at(0.5, 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("coordinate of a position (1.5) must be within 0 .. 1");
        assertThatThrownBy(() -> positions.at(0.5, Double.NaN)).hasMessageContaining("(NaN) must be within 0 .. 1");
    }
}
