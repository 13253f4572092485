package io.lionshare.gdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.Scores;
import io.lionshare.score.ScoringStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GdpWeightedTest {
    /** Poland, Germany and Luxembourg: the alliance puts them in order of their ids. */
    private static final Alliance THREE = alliance(member("POL", 4), member("DEU", 9), member("LUX", 0));

    private static Member member(String id, double gdp) {
        return Member.of(id, id).with("gdp", gdp);
    }

    private static Alliance alliance(Member... members) {
        return Alliance.of(List.of(Indicator.of("gdp", "USD")), Arrays.asList(members), List.of());
    }

    @Test
    @DisplayName("by default the scores are the GDP figures, to the last bit")
    void inProportion() {
        Alliance exact = alliance(member("A", 22977677860.797855), member("B", 0.1), member("C", 27360935000000.0));
        assertThat(new GdpWeighted().scores(exact)).containsExactly(22977677860.797855, 0.1, 27360935000000.0);
    }

    @Test
    @DisplayName("the exponent bends the scores")
    void exponent() {
        assertThat(GdpWeighted.of(0.5).scores(THREE)).containsExactly(3, 0, 2);
        assertThat(GdpWeighted.of(2).scores(THREE)).containsExactly(81, 0, 16);
        assertThat(new GdpWeighted().with(Map.of("exponent", "2")).scores(THREE))
                .containsExactly(81, 0, 16);
    }

    @Test
    @DisplayName("exponent 0 gives everyone the same, also a member with GDP 0")
    void exponentZero() {
        assertThat(GdpWeighted.of(0).scores(THREE)).containsExactly(1, 1, 1);
    }

    @Test
    @DisplayName("the steepest power of the largest economies stays finite")
    void steepest() {
        Alliance large = alliance(member("A", 1e14), member("B", 1));
        assertThat(Scores.of(large, GdpWeighted.of(10).scores(large)).get(0)).isEqualTo(1e140);
    }

    @Test
    @DisplayName("a copy is configured, the original keeps its value")
    void copies() {
        GdpWeighted original = GdpWeighted.of(2);
        GdpWeighted copy = original.with(Map.of("exponent", "0.5"));
        assertThat(original.parameters()).extracting(Parameter::value).containsExactly("2.0");
        assertThat(copy.parameters()).extracting(Parameter::value).containsExactly("0.5");
        assertThat(original.with(Map.of()).parameters()).isEqualTo(original.parameters());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, 10.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    @DisplayName("an exponent out of range is refused")
    void exponentOutOfRange(double exponent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GdpWeighted.of(exponent))
                .withMessage(
                        "parameter exponent of gdp-weighted (" + exponent + ") must be finite and within 0.0 .. 10.0");
    }

    @Test
    @DisplayName("a setting out of range, malformed or unknown is refused, naming the parameter")
    void badSettings() {
        GdpWeighted strategy = new GdpWeighted();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy.with(Map.of("exponent", "-1")))
                .withMessage("parameter exponent of gdp-weighted (-1) must be finite and within 0.0 .. 10.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy.with(Map.of("exponent", "half")))
                .withMessage("parameter exponent of gdp-weighted (half) must be a number such as 0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy.with(Map.of("exponnent", "1")))
                .withMessage("unknown parameter of gdp-weighted 'exponnent'; known: exponent" + "\nMaybe 'exponent'?");
    }

    @Test
    @DisplayName("a missing GDP is refused, listing the members that lack it")
    void missing() {
        Alliance lacking = alliance(Member.of("POL", "Poland"), member("DEU", 9), Member.of("LUX", "Luxembourg"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GdpWeighted().scores(lacking))
                .withMessage("indicator gdp is missing for LUX, POL");
    }

    @Test
    @DisplayName("a negative GDP is refused, also where its power would be positive")
    void negative() {
        Alliance negative = alliance(member("POL", -4), member("DEU", 9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GdpWeighted.of(2).scores(negative))
                .withMessage("gdp of POL (-4.0) must be >= 0");
    }

    @Test
    @DisplayName("is found under its id")
    void found() {
        assertThat(Plugins.load(ScoringStrategy.class).get("gdp-weighted")).isInstanceOf(GdpWeighted.class);
    }
}
