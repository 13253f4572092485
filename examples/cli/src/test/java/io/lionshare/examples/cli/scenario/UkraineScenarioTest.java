package io.lionshare.examples.cli.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.examples.cli.RealCase;
import io.lionshare.level.Fraction;
import io.lionshare.model.Actual;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Comparison;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Requirement;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UkraineScenarioTest {
    private static final Scenario SCENARIO = RealCase.scenario();
    private static final Comparison COMPARISON = Comparison.of(SCENARIO);

    @Test
    @DisplayName("The table has the 32 members of NATO, each with every indicator, each indicator with its source")
    void members() {
        assertThat(SCENARIO.alliance().size()).isEqualTo(32);
        assertThat(SCENARIO.alliance().positions("Europe")).hasSize(30);
        assertThat(SCENARIO.alliance().positions("North America")).hasSize(2);
        assertThat(SCENARIO.alliance().indicators())
                .extracting(Indicator::id)
                .containsExactly(
                        "border",
                        "defence-spending",
                        "distance",
                        "gdp",
                        "latitude",
                        "longitude",
                        "military-personnel",
                        "population");
        for (Indicator indicator : SCENARIO.alliance().indicators()) {
            assertThat(SCENARIO.alliance().values(indicator.id())).hasSize(32);
            assertThat(indicator.source()).contains(", ");
        }
    }

    @Test
    @DisplayName("The distances of the table are those that follow from its coordinates, to the kilometre")
    void distances() {
        Alliance alliance = SCENARIO.alliance();
        ScoringStrategy halves = Plugins.load(ScoringStrategy.class)
                .get("proximity-weighted")
                .with(Map.of("base", "none", "half-distance-km", "1000"));
        double[] scores = halves.scores(alliance);
        double[] distances = alliance.values("distance");
        for (int i = 0; i < distances.length; i++) {
            double kilometres = -1000 * Math.log(scores[i]) / Math.log(2);
            assertThat(distances[i]).as(alliance.members().get(i).id()).isCloseTo(kilometres, within(0.6));
        }
    }

    @Test
    @DisplayName(
            "What has been given is known of 29 members; of three it is unknown, and what the EU gave is no member's")
    void given() {
        Requirement fund = SCENARIO.requirement(SCENARIO.burden("fund"));
        Actual given = fund.actual().orElseThrow();
        assertThat(given.figures()).hasSize(29).doesNotContainKeys("ALB", "MKD", "MNE");
        assertThat(given.figures().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("257814793000");
        assertThat(given.source()).isEqualTo("Kiel Institute, Ukraine Support Tracker");
        assertThat(Fraction.sum(List.copyOf(fund.actualShares().values()))).isEqualTo(Fraction.ONE);
        assertThat(SCENARIO.description().notes())
                .anySatisfy(note ->
                        assertThat(note).contains("The EU itself (Commission and Council) has allocated EUR 84.4 bn"));
    }

    @Test
    @DisplayName("Nine members have a land border to Belarus, Russia or Ukraine")
    void borders() {
        double[] borders = SCENARIO.alliance().values("border");
        assertThat(SCENARIO.alliance().members())
                .filteredOn(member -> borders[SCENARIO.alliance().position(member.id())] == 1)
                .extracting(Member::id)
                .containsExactly("EST", "FIN", "HUN", "LTU", "LVA", "NOR", "POL", "ROU", "SVK");
        assertThat(borders).containsOnly(0, 1);
    }

    @Test
    @DisplayName("Amounts add up to each burden and keep every limit, in whole units")
    void limits() {
        each("ground-force", allocation -> {
            for (String member : List.of("USA", "ITA", "POL", "ESP", "BGR")) {
                assertThat(allocation.quanta(member)).as(member).isZero();
            }
            assertThat(allocation.amount("Europe")).isGreaterThanOrEqualTo(new BigDecimal(24_000));
        });
        each(
                "air-policing",
                allocation -> assertThat(allocation.amount("USA")).isLessThanOrEqualTo(new BigDecimal(12)));
        each("fund", allocation -> {
            assertThat(allocation.amount("Europe")).isGreaterThanOrEqualTo(new BigDecimal("32000000000.00"));
            assertThat(allocation.amount("USA")).isLessThanOrEqualTo(new BigDecimal("5000000000.00"));
        });
    }

    private static void each(String burden, Consumer<Allocation> check) {
        for (Plan plan : SCENARIO.plans()) {
            Allocation allocation = COMPARISON.allocation(burden, plan.name());
            Burden whole = allocation.burden();
            assertThat(allocation.amount("Europe").add(allocation.amount("North America")))
                    .isEqualByComparingTo(whole.total());
            check.accept(allocation);
        }
    }

    @Test
    @DisplayName("Nearness shifts the burden to Europe")
    void nearness() {
        for (Burden burden : SCENARIO.burdens()) {
            assertThat(COMPARISON
                            .change(burden, SCENARIO.plan("proximity-weighted"))
                            .of("Europe"))
                    .isPositive();
        }
    }
}
