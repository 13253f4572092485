package io.lionshare.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plan.Plan;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.audit.SignAudit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorWeightedTest {
    private static final Alliance ALLIANCE = Alliance.of(
            List.of(Indicator.of("area", "km2"), Indicator.of("gdp", "USD")),
            List.of(
                    Member.of("A", "A").with("area", 4).with("gdp", 1),
                    Member.of("B", "B").with("area", 16).with("gdp", 0),
                    Member.of("C", "C").with("area", 2)),
            List.of());

    @ParameterizedTest
    @CsvSource({"1, 4, 16, 2", "0, 1, 1, 1", "0.5, 2, 4, 1.4142135623730951", "-1, 0.25, 0.0625, 0.5"})
    @DisplayName("The score is a power of the figure")
    void scores(double exponent, double a, double b, double c) {
        assertThat(IndicatorWeighted.of("area", exponent).scores(ALLIANCE)).containsExactly(a, b, c);
    }

    @Test
    @DisplayName(
            "It is found by id, and must be configured before it scores: the refusal lists the alliance's indicators")
    void unconfigured() {
        ScoringStrategy found = Plugins.load(ScoringStrategy.class).get("indicator-weighted");
        assertThat(found.parameters())
                .filteredOn(Parameter::isMissing)
                .singleElement()
                .satisfies(parameter -> assertThat(parameter.name()).isEqualTo("indicator"));
        assertThatThrownBy(() -> Plan.of("plan", found).scores(ALLIANCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("scoring strategy indicator-weighted: parameter indicator must be set;"
                        + " indicators of the alliance: area, gdp");
        assertThatThrownBy(() -> ((Factored) found).factors())
                .hasMessage("parameter indicator of indicator-weighted must be set\n"
                        + "Maybe indicator-weighted:indicator=gdp");
        ScoringStrategy configured = found.with(Map.of("indicator", "area", "exponent", "-2"));
        assertThat(configured.parameters()).noneMatch(Parameter::isMissing);
        assertThat(configured.scores(ALLIANCE)).containsExactly(1.0 / 16, 1.0 / 256, 1.0 / 4);
    }

    @Test
    @DisplayName("A figure that is missing, negative, or 0 with a negative exponent is refused by name")
    void refused() {
        assertThatThrownBy(() -> ScoringStrategy.by("gdp").scores(ALLIANCE))
                .hasMessage("indicator gdp is missing for C");
        Alliance negative = Alliance.of(
                List.of(Indicator.of("x", "1")), List.of(Member.of("A", "A").with("x", -1)), List.of());
        assertThatThrownBy(() -> ScoringStrategy.by("x").scores(negative)).hasMessage("x of A (-1.0) must be >= 0");
        Alliance zero = Alliance.of(
                List.of(Indicator.of("x", "1")), List.of(Member.of("A", "A").with("x", 0)), List.of());
        assertThatThrownBy(() -> IndicatorWeighted.of("x", -1).scores(zero))
                .hasMessage("x of A (0.0) must be > 0, since the exponent (-1.0) is negative");
        assertThatThrownBy(() -> IndicatorWeighted.of("x", Double.NaN))
                .hasMessage("parameter exponent of indicator-weighted (NaN) must be finite and within -10.0 .. 10.0");
    }

    @Test
    @DisplayName("Its factor is declared with the direction that the exponent gives it, and passes the sign audit")
    void factor() {
        assertThat(IndicatorWeighted.of("area").factors()).containsExactly(Factor.base("area"));
        assertThat(IndicatorWeighted.of("area", -1).factors())
                .containsExactly(Factor.base("area").reversed());
        assertThat(SignAudit.of(ALLIANCE, IndicatorWeighted.of("area", -1)).passesOwnChanges())
                .isTrue();
    }

    @Test
    @DisplayName("A function of a member is a strategy, and a figure that it lacks is refused by name")
    void function() {
        ScoringStrategy density =
                ScoringStrategy.of("density", "GDP for each km2", member -> member.value("gdp") / member.value("area"));
        Alliance two = Alliance.of(ALLIANCE.indicators(), ALLIANCE.members().subList(0, 2), List.of());
        assertThat(density.scores(two)).containsExactly(0.25, 0);
        assertThat(density.id()).isEqualTo("density");
        assertThatThrownBy(() -> Plan.of("plan", density).scores(ALLIANCE))
                .hasMessage("scoring strategy density: unknown indicator of C 'gdp'; known: area");
        assertThatThrownBy(() -> Plan.of("plan", ScoringStrategy.of("odd", "odd", member -> -1))
                        .scores(ALLIANCE))
                .hasMessageContaining("score of A (-1.0) must be finite and >= 0");
        assertThatThrownBy(() -> ScoringStrategy.of(" ", "", member -> 1))
                .hasMessage("id of a scoring strategy (' ') must not be blank");
    }

    @Test
    @DisplayName("Parts of a blend with the same id are distinguished by their settings")
    void blend() {
        Blend blend = Blend.equal(ScoringStrategy.by("gdp"), ScoringStrategy.by("area"));
        assertThat(blend.parameters())
                .extracting(Parameter::name)
                .containsExactly(
                        "indicator-weighted:indicator=gdp:exponent=1.0",
                        "indicator-weighted:indicator=area:exponent=1.0");
    }
}
