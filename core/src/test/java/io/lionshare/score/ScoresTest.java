package io.lionshare.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores are finite, not negative, and not all zero. */
class ScoresTest {
    private static final Alliance TWO =
            Alliance.of(List.of(), List.of(Member.of("FRA", "France"), Member.of("DEU", "Germany")), List.of());

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -1, -Double.MIN_VALUE})
    void aScoreThatIsNotFiniteAndPositiveIsRefused(double score) {
        assertThatThrownBy(() -> Scores.of(TWO, new double[] {1, score}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("score of FRA (" + score + ") must be finite and >= 0");
    }

    @Test
    void allZeroIsRefused() {
        assertThatThrownBy(() -> Scores.of(TWO, new double[] {0, -0.0}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the score of every member is 0, so there is nothing to divide by");
    }

    @Test
    void aWrongNumberOfScoresIsRefused() {
        assertThatThrownBy(() -> Scores.of(TWO, new double[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of scores (3) must be the number of members (2)");
    }

    @Test
    void theArraysGivenAndTakenAreCopies() {
        double[] values = {1, 3};
        Scores scores = Scores.of(TWO, values);
        values[0] = 9;
        scores.shares()[0] = 9;
        assertThat(scores.get(0)).isEqualTo(1);
        assertThat(scores.shares()).containsExactly(0.25, 0.75);
        assertThat(scores.size()).isEqualTo(2);
        assertThat(scores.exact().get(1)).isEqualTo(3);
    }

    @Test
    void sharesDoNotOverflowOrVanish() {
        assertThat(Scores.of(TWO, new double[] {Double.MAX_VALUE, Double.MAX_VALUE})
                        .shares())
                .containsExactly(0.5, 0.5);
        assertThat(Scores.of(TWO, new double[] {Double.MIN_VALUE, 3 * Double.MIN_VALUE})
                        .shares())
                .containsExactly(0.25, 0.75);
    }
}
