package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.score.Blend;
import io.lionshare.score.ScoringStrategy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A table of zeros is refused as what it is: a condition of the data, in the name of the strategy that finds nothing. */
class ZeroScoresTest {
    private static final Alliance ZERO = Alliance.of(
            List.of(Indicator.of("area", "km2"), Indicator.of("gdp", "USD"), Indicator.of("troops", "persons")),
            List.of(
                    new Member("A", "A", Map.of("gdp", 0.0, "area", 1.0)),
                    new Member("B", "B", Map.of("gdp", -0.0, "area", 2.0))),
            List.of());
    private static final String NOTHING = "the score of every member is 0, so there is nothing to divide by";
    private static final String NO_GDP = NOTHING + "\nMaybe the data lack figures: every figure of gdp is 0";
    private static final ScoringStrategy GDP = ScoringStrategy.by("gdp");

    private static void refused(ScoringStrategy strategy, String message) {
        assertThatThrownBy(() -> Plan.of("plan", strategy).scores(ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void theStrategyAndTheIndicatorsOfZerosAreNamed() {
        refused(GDP, "scoring strategy indicator-weighted: " + NO_GDP);
    }

    @Test
    void aPartOfABlendIsNamedWithItsSettings() {
        String part = "part indicator-weighted:indicator=gdp:exponent=1.0: " + NO_GDP;
        refused(Blend.equal(ScoringStrategy.by("area"), GDP), "scoring strategy blend: " + part);
        refused(Blend.equal(ScoringStrategy.by("area"), Blend.equal(GDP)), "scoring strategy blend: " + part);
    }

    @Test
    void aPartThatCountsForNothingMayScoreNothing() {
        Blend blend = Blend.of(new Blend.Part(ScoringStrategy.by("area"), 1), new Blend.Part(GDP, 0));
        assertThat(Plan.of("plan", blend).scores(ZERO).get(1)).isEqualTo(2.0 / 3);
    }

    @Test
    @DisplayName(
            "Where members that carry nothing lack the figure, and those that carry have zeros, the zeros are named")
    void theOthersHaveZeros() {
        Alliance alliance = Alliance.of(
                List.of(Indicator.of("gdp", "USD")),
                List.of(new Member("A", "A", Map.of("gdp", 0.0)), Member.of("B", "B")),
                List.of());
        assertThatThrownBy(() -> Plan.of("plan", GDP).scores(alliance, Set.of("B")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scoring strategy indicator-weighted: " + NO_GDP);
    }

    @Test
    void withoutAnIndicatorOfZerosNothingIsAdvised() {
        ScoringStrategy none = ScoringStrategy.of("none", "nothing", member -> 0);
        Alliance alliance = Alliance.of(new Member("A", "A", Map.of("gdp", 1.0)));
        assertThatThrownBy(() -> Plan.of("plan", none).scores(alliance))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scoring strategy none: " + NOTHING);
    }
}
