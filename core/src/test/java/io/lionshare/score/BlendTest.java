package io.lionshare.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import io.lionshare.plugin.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A blend is the weighted mean of shares, and its weights are relative. */
class BlendTest {
    private static final Alliance TWO =
            Alliance.of(List.of(), List.of(Member.of("FRA", "France"), Member.of("DEU", "Germany")), List.of());
    private static final ScoringStrategy FIRST = Keys.of(3e12, 1e12);
    private static final ScoringStrategy SECOND = Keys.of(0, 7);

    private static Blend blend(double first, double second) {
        return Blend.of(new Blend.Part(FIRST, first), new Blend.Part(SECOND, second));
    }

    @Test
    void sharesAreAveragedNotScores() {
        double[] scores = Blend.equal(FIRST, SECOND).scores(TWO);
        assertThat(scores[0] / (scores[0] + scores[1])).isEqualTo(0.375, within(1e-15));
    }

    @Test
    void theWeightsAreRelative() {
        Random random = new Random(1);
        for (int seed = 0; seed < 200; seed++) {
            int a = 1 + random.nextInt(99);
            int b = 1 + random.nextInt(99);
            assertThat(blend(a * 10, b * 10).scores(TWO))
                    .as("%d : %d", a, b)
                    .containsExactly(blend(a, b).scores(TWO));
        }
    }

    @Test
    void hugeWeightsDoNotOverflow() {
        assertThat(blend(Double.MAX_VALUE, Double.MAX_VALUE).scores(TWO))
                .containsExactly(blend(1, 1).scores(TWO));
    }

    @Test
    void aWeightThatIsNotFiniteAndPositiveIsRefused() {
        for (double weight : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> new Blend.Part(FIRST, weight))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("weight of keys (" + weight + ") must be finite and > 0");
        }
    }

    @Test
    void aBlendOfNothingIsRefused() {
        assertThatThrownBy(Blend::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a blend must have at least one part");
    }

    @Test
    void aWrongPartIsNamedWithItsClass() {
        Blend blend = Blend.equal(FIRST, Keys.of(1, Double.NaN));
        assertThatThrownBy(() -> blend.scores(TWO))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("scoring strategy keys (io.lionshare.score.Keys) returned a wrong result: "
                        + "score of FRA (NaN) must be finite and >= 0");
    }

    @Test
    void thePartsAreShownAndCannotBeSetByText() {
        Blend blend = blend(3, 1);
        assertThat(blend.parameters())
                .containsExactly(
                        new Parameter("keys", "relative weight", "3.0"),
                        new Parameter("keys", "relative weight", "1.0"));
        assertThat(blend.parts()).extracting(Blend.Part::weight).containsExactly(3.0, 1.0);
        assertThat(blend.with(Map.of())).isSameAs(blend);
        assertThatThrownBy(() -> blend.with(Map.of("keys", "2")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a blend has no settings; its weights are given with its parts");
    }
}
