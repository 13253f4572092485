package io.lionshare.basic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lionshare.model.Alliance;
import io.lionshare.plugin.Parameter;
import io.lionshare.score.ScoringStrategy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BasicKeysTest {
    /** gdp, population, defence-spending, military-personnel, border, distance. */
    private static final Alliance TWO =
            Alliances.of(Alliances.member("A", 1000, 10, 2, 7, 0, 300), Alliances.member("B", 400, 20, 5, 3, 2, 100));

    private static void same(ScoringStrategy typed, ScoringStrategy text) {
        assertThat(text.parameters()).isEqualTo(typed.parameters());
        assertThat(text.scores(TWO)).containsExactly(typed.scores(TWO));
    }

    @Test
    @DisplayName("settings do what the typed methods do")
    void typed() {
        same(CapabilityWeighted.bySpending(), CapabilityWeighted.byPersonnel().with(Map.of("by", "spending")));
        same(CapabilityWeighted.byPersonnel(), new CapabilityWeighted().with(Map.of("by", " personnel ")));
        same(AbilityToPay.of(12.5), new AbilityToPay().with(Map.of("threshold", "12.5")));
        same(ExposureWeighted.byBorder(0.5), new ExposureWeighted().with(Map.of("premium", "0.5")));
        same(
                ExposureWeighted.byDistance(100).withoutBase(),
                new ExposureWeighted().with(Map.of("by", "distance", "half-distance-km", "100", "base", "none")));
        same(
                ExposureWeighted.byBorder(1).withBase("population"),
                new ExposureWeighted().with(Map.of("base", "population")));
    }

    @Test
    @DisplayName("the typed methods give these scores")
    void scores() {
        assertThat(CapabilityWeighted.bySpending().scores(TWO)).containsExactly(20, 20);
        assertThat(CapabilityWeighted.byPersonnel().scores(TWO)).containsExactly(7, 3);
        assertThat(AbilityToPay.of(12.5).scores(TWO)).containsExactly(875, 150);
        assertThat(ExposureWeighted.byBorder(0.5).scores(TWO)).containsExactly(1000, 800);
        assertThat(ExposureWeighted.byBorder(0.5).withBase("population").scores(TWO))
                .containsExactly(10, 40);
        assertThat(ExposureWeighted.byDistance(100).withoutBase().scores(TWO)).containsExactly(0.25, 0.5);
    }

    @Test
    @DisplayName("a member at or below the threshold scores 0, and threshold 0 leaves GDP")
    void threshold() {
        assertThat(AbilityToPay.of(20).scores(TWO)).containsExactly(800, 0);
        assertThat(AbilityToPay.of(50).scores(TWO)).containsExactly(500, 0);
        assertThat(AbilityToPay.of(0).scores(TWO)).containsExactly(1000, 400);
    }

    @Test
    @DisplayName("premium 0 leaves the base, and so does an alliance without exposed borders")
    void noPremium() {
        Alliance inland = Alliances.scaled(TWO, "border", 0);
        assertThat(ExposureWeighted.byBorder(0).scores(TWO)).containsExactly(1000, 400);
        assertThat(ExposureWeighted.byBorder(3).scores(inland)).containsExactly(1000, 400);
    }

    @Test
    @DisplayName("a strategy needs only the indicators that it declares")
    void declared() {
        Alliance few = Alliances.of(Alliances.member("A", 1000, 10, 2), Alliances.member("B", 400, 20, 5));
        assertThat(new Equal().scores(few)).containsExactly(1, 1);
        assertThat(new PopulationWeighted().scores(few)).containsExactly(10, 20);
        assertThat(new CapabilityWeighted().scores(few)).containsExactly(20, 20);
        assertThat(AbilityToPay.of(1).scores(few)).containsExactly(990, 380);
    }

    @Test
    @DisplayName("a copy is configured, the original keeps its values, and these are the defaults")
    void copies() {
        ExposureWeighted exposure = new ExposureWeighted();
        assertThat(exposure.with(Map.of("by", "distance")).parameters())
                .extracting(Parameter::value)
                .containsExactly("distance", "1.0", "1000.0", "gdp");
        assertThat(exposure.parameters())
                .extracting(Parameter::name, Parameter::value)
                .containsExactly(
                        tuple("by", "border"),
                        tuple("premium", "1.0"),
                        tuple("half-distance-km", "1000.0"),
                        tuple("base", "gdp"));
        assertThat(values(new AbilityToPay())).containsExactly("7500.0");
        assertThat(values(new CapabilityWeighted())).containsExactly("spending");
    }

    private static List<String> values(ScoringStrategy strategy) {
        return strategy.parameters().stream().map(Parameter::value).toList();
    }
}
