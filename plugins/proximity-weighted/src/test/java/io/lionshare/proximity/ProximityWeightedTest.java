package io.lionshare.proximity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.ScoringStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProximityWeightedTest {
    /** On the equator, so that distances from (0, 0) are multiples of one degree there. */
    private static final Alliance THREE =
            alliance(member("NEAR", 0, 0, 8), member("MID", 0, 9, 8), member("FAR", 0, -18, 16));

    private static final double DEGREE_KM = 6378.137 * Math.PI / 180;

    static Member member(String id, double latitude, double longitude, double gdp) {
        return Member.of(id, id)
                .with("latitude", latitude)
                .with("longitude", longitude)
                .with("gdp", gdp);
    }

    static Alliance alliance(Member... members) {
        List<Indicator> indicators = List.of(
                Indicator.of("latitude", "degrees"),
                Indicator.of("longitude", "degrees"),
                Indicator.of("gdp", "USD"),
                Indicator.of("population", "persons"));
        return Alliance.of(indicators, Arrays.asList(members), List.of());
    }

    private static double[] inOrder(double far, double mid, double near) {
        return new double[] {far, mid, near};
    }

    @Test
    @DisplayName("every half-distance halves the score")
    void halves() {
        ProximityWeighted strategy = ProximityWeighted.of(0, 0).withHalfDistance(9 * DEGREE_KM);
        assertThat(strategy.scores(THREE)).containsExactly(inOrder(4, 4, 8), within(1e-8));
        assertThat(strategy.withoutBase().scores(THREE)).containsExactly(inOrder(0.25, 0.5, 1), within(1e-9));
    }

    @Test
    @DisplayName("the defaults are GDP, Kyiv and 1000 km; Warsaw stands 692 km away")
    void defaults() {
        Alliance two = alliance(member("POL", 52.25, 21.0, 800), member("UKR", 50.45, 30.523333, 179));
        assertThat(new ProximityWeighted().scores(two)[0]).isCloseTo(800 * StrictMath.pow(2, -0.692442), within(1e-3));
        assertThat(new ProximityWeighted().scores(two)[1]).isEqualTo(179);
        assertThat(new ProximityWeighted().parameters())
                .extracting(Parameter::name, Parameter::value)
                .containsExactly(
                        tuple("half-distance-km", "1000.0"),
                        tuple("latitude", "50.45"),
                        tuple("longitude", "30.523333"),
                        tuple("base", "gdp"));
    }

    @Test
    @DisplayName("a score is made of the distance in whole millimetres")
    void wholeMillimetres() {
        double score = ProximityWeighted.of(0, 0).withoutBase().scores(THREE)[1];
        assertThat(score).isEqualTo(StrictMath.pow(2, -1001.875417 / 1000));
    }

    @Test
    @DisplayName("any indicator can be the base")
    void otherBase() {
        Alliance two = alliance(
                member("A", 0, 0, 1).with("population", 5), member("B", 0, 0, 1).with("population", 7));
        assertThat(ProximityWeighted.of(0, 0).withBase("population").scores(two))
                .containsExactly(5, 7);
    }

    @Test
    @DisplayName("settings do what the typed methods do")
    void settings() {
        ProximityWeighted typed =
                ProximityWeighted.of(-12.5, 131).withHalfDistance(250.5).withoutBase();
        ProximityWeighted text = new ProximityWeighted()
                .with(Map.of("half-distance-km", "250.5", "latitude", "-12.5", "longitude", " 131 ", "base", "none"));
        assertThat(text.parameters()).isEqualTo(typed.parameters());
        assertThat(text.scores(THREE)).containsExactly(typed.scores(THREE));
    }

    @Test
    @DisplayName("a copy is configured, the original keeps its values")
    void copies() {
        ProximityWeighted original = new ProximityWeighted();
        List<Parameter> before = original.parameters();
        ProximityWeighted copy = original.with(Map.of("half-distance-km", "500"));
        assertThat(copy.parameters())
                .extracting(Parameter::value)
                .containsExactly("500.0", "50.45", "30.523333", "gdp");
        assertThat(original.parameters()).isEqualTo(before);
        assertThat(original.with(Map.of()).parameters()).isEqualTo(before);
    }

    @Test
    @DisplayName("a very long half-distance leaves the base alone")
    void veryLong() {
        assertThat(ProximityWeighted.of(0, 0).withHalfDistance(Double.MAX_VALUE).scores(THREE))
                .containsExactly(16, 8, 8);
    }

    @Test
    @DisplayName("a very short half-distance leaves all to the member on the spot")
    void veryShort() {
        assertThat(ProximityWeighted.of(0, 0).withHalfDistance(Double.MIN_VALUE).scores(THREE))
                .containsExactly(0, 0, 8);
    }

    @Test
    @DisplayName("is found under its id")
    void found() {
        assertThat(Plugins.load(ScoringStrategy.class).get("proximity-weighted"))
                .isInstanceOf(ProximityWeighted.class);
    }
}
