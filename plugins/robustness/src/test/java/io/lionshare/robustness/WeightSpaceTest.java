package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Fraction;
import io.lionshare.score.Blend;
import io.lionshare.score.ScoringStrategy;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A weight space has two to eight strategies, and bounds that leave room. */
class WeightSpaceTest {
    private static final ScoringStrategy GDP = ScoringStrategy.by("gdp");
    private static final ScoringStrategy AREA = ScoringStrategy.by("area");
    private static final ScoringStrategy EQUAL = ScoringStrategy.of("equal", "all the same", member -> 1);
    private static final Fraction HALF = Fraction.of(1, 2);

    @Test
    @DisplayName("A blend counts as its parts, and a strategy that comes twice counts once")
    void names() {
        WeightSpace space = WeightSpace.of(List.of(GDP, Blend.equal(AREA, Blend.equal(EQUAL, GDP))));
        assertThat(space.names())
                .containsExactly("indicator-weighted:indicator=gdp", "indicator-weighted:indicator=area", "equal");
        Weighting weighting =
                space.weighting(Blend.equal(AREA, Blend.equal(EQUAL, GDP))).orElseThrow();
        assertThat(weighting.weights().values()).containsExactly(Fraction.of(1, 4), HALF, Fraction.of(1, 4));
        assertThat(space.weighting(space.blend(weighting))).contains(weighting);
        assertThat(space.weighting(ScoringStrategy.by("population"))).isEmpty();
    }

    @Test
    void tooFewAndTooManyStrategiesAreRefused() {
        assertThatThrownBy(() -> WeightSpace.of(List.of(GDP, GDP)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of strategies to weight (1) must be within 2 .. 8\nMaybe name another one");
        List<ScoringStrategy> nine = IntStream.range(0, 9)
                .mapToObj(k -> ScoringStrategy.by("key" + k))
                .toList();
        assertThatThrownBy(() -> WeightSpace.of(nine))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "number of strategies to weight (9) must be within 2 .. 8\nMaybe name those that matter most");
    }

    @Test
    void boundsThatLeaveNoRoomAreRefused() {
        WeightSpace space = WeightSpace.of(List.of(EQUAL, GDP));
        String gdp = "indicator-weighted";
        assertThatThrownBy(() -> space.withLeast("equal", HALF).withLeast(gdp, HALF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "bounds on weights leave no room: the least add up to 1, which must be below 1, and the greatest to "
                                + "2, which must be above 1\nMaybe a smaller least weight, or a larger greatest one");
        assertThatThrownBy(() -> space.withMost("equal", HALF).withMost(gdp, HALF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "bounds on weights leave no room: the least add up to 0, which must be below 1, and the greatest to "
                                + "1, which must be above 1\nMaybe a smaller least weight, or a larger greatest one");
        assertThatThrownBy(() -> space.withLeast("equal", HALF).withMost("equal", HALF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("least weight of equal (1/2) must be below its greatest (1/2)\n"
                        + "Maybe leave the strategy out, or give its weight room");
        assertThatThrownBy(() -> space.withLeast("equal", Fraction.of(3, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bound on the weight of equal (3/2) must be within 0 .. 1");
        assertThatThrownBy(() -> space.withLeast("equl", HALF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("unknown strategy 'equl'");
    }

    @Test
    @DisplayName("Lower bounds give a smaller simplex")
    void lowerBounds() {
        WeightSpace space = WeightSpace.of(List.of(EQUAL, GDP)).withLeast("equal", HALF);
        assertThat(space.simplices()).hasSize(1);
        assertThat(space.simplices().get(0).corners())
                .extracting(corner -> Fraction.of(corner, 0))
                .containsExactly(Fraction.ONE, HALF);
    }

    @Test
    void weightsThatDoNotAddUpAreRefused() {
        assertThatThrownBy(() -> new Weighting(Map.of("equal", HALF)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sum of weights (1/2) must be 1");
        assertThatThrownBy(() -> new Weighting(Map.of("equal", Fraction.of(-1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weight of equal (-1) must be >= 0");
    }
}
