package org.example.solidarity;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.score.ScoringStrategy;
import io.lionshare.testkit.ScoringStrategyContract;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffortWeightedTest extends ScoringStrategyContract {
    @Override
    protected ScoringStrategy plugin() {
        return new EffortWeighted();
    }

    @Override
    protected Alliance alliance() {
        return Alliance.of(
                List.of(Indicator.of("defence-spending", "% of GDP"), Indicator.of("gdp", "USD")),
                List.of(
                        Member.of("EST", "Estonia").with("defence-spending", 3.4).with("gdp", 41),
                        Member.of("LUX", "Luxembourg").with("defence-spending", 1.3).with("gdp", 86),
                        Member.of("POL", "Poland").with("defence-spending", 4.1).with("gdp", 811)),
                List.of());
    }

    @Test
    void scoresAreThePercentages() {
        assertThat(plugin().scores(alliance())).containsExactly(3.4, 1.3, 4.1);
    }
}
