package io.lionshare.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.Scenario;
import io.lionshare.robustness.Certainty;
import io.lionshare.robustness.Estimate;
import io.lionshare.robustness.MemberRange;
import io.lionshare.robustness.NearestWeighting;
import io.lionshare.robustness.WeightRanges;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ranges of the real case over all weightings of GDP and nearness. */
class UkraineWeightsTest {
    private static final Scenario SCENARIO = RealCase.scenario();
    private static final Burden TROOPS = SCENARIO.burden("ground-force");
    private static final WeightRanges RANGES = WeightRanges.of(SCENARIO, TROOPS);

    @Test
    @DisplayName("A blend counts as its parts, and the baseline is all GDP")
    void space() {
        assertThat(RANGES.space().names()).containsExactly("gdp-weighted", "proximity-weighted");
        assertThat(RANGES.baseline().orElseThrow().weight("gdp-weighted")).isEqualTo(Fraction.ONE);
        assertThat(RANGES.idle()).isEmpty();
    }

    @Test
    @DisplayName("Whatever the weights, Germany carries most; Canada varies most; who opted out stays at nothing")
    void ranges() {
        MemberRange germany = RANGES.range("DEU");
        assertThat(germany.least().percent(1)).isEqualTo("22.7 %");
        assertThat(germany.most().percent(1)).isEqualTo("32.2 %");
        assertThat(RANGES.median("DEU").percent(1)).isEqualTo("29.1 %");
        assertThat(RANGES.ranks("DEU").get(0)).isEqualTo(Estimate.exact(Fraction.ONE));
        assertThat(RANGES.range("CAN").least().percent(1)).isEqualTo("0.2 %");
        assertThat(RANGES.range("CAN").most().percent(1)).isEqualTo("10.9 %");
        for (String optedOut : List.of("USA", "ITA", "POL", "ESP", "BGR")) {
            assertThat(RANGES.range(optedOut).most()).isEqualTo(Estimate.exact(Fraction.ZERO));
        }
    }

    @Test
    @DisplayName("At each end of the range the plan gives the same share")
    void ends() {
        for (Member member : SCENARIO.alliance().members()) {
            MemberRange range = RANGES.range(member.id());
            List<Fraction> plans = List.of(share("gdp-weighted", member), share("proximity-weighted", member));
            assertThat(plans)
                    .allMatch(share -> share.compareTo(range.least().low()) >= 0
                            && share.compareTo(range.most().high()) <= 0);
            assertThat(range.least().certainty()).isEqualTo(Certainty.EXACT);
            assertThat(range.most().certainty()).isEqualTo(Certainty.EXACT);
            Fraction atGdp = range.leastAt().weight("gdp-weighted");
            if (atGdp.equals(Fraction.ONE)) {
                assertThat(range.least().low()).isEqualTo(plans.get(0));
            }
        }
    }

    private static Fraction share(String plan, Member member) {
        Amounts ideal = SCENARIO.allocate(TROOPS, SCENARIO.plan(plan)).ideal();
        return Fraction.of(ideal, SCENARIO.alliance().position(member.id())).dividedBy(TROOPS.quanta());
    }

    @Test
    @DisplayName("Canada falls behind Türkiye once a quarter of the weight moves to nearness")
    void nearest() {
        NearestWeighting change = RANGES.nearest("CAN", "TUR").orElseThrow();
        assertThat(change.moved().percent(0)).isEqualTo("24 %");
        Fraction ahead = RANGES.pair("CAN", "TUR").more().low();
        assertThat(change.moved()).isEqualTo(Estimate.exact(ahead));
        assertThat(RANGES.nearest("DEU", "GBR")).isEmpty();
    }
}
