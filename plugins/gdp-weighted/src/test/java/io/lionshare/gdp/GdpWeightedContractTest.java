package io.lionshare.gdp;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.score.ScoringStrategy;
import io.lionshare.testkit.ScoringStrategyContract;
import java.util.List;

class GdpWeightedContractTest extends ScoringStrategyContract {
    @Override
    protected ScoringStrategy plugin() {
        return new GdpWeighted();
    }

    @Override
    protected Alliance alliance() {
        return Alliance.of(
                List.of(Indicator.of("gdp", "USD"), Indicator.of("population", "persons")),
                List.of(
                        Member.of("DEU", "Germany").with("gdp", 4456).with("population", 83),
                        Member.of("LUX", "Luxembourg").with("gdp", 0).with("population", 0.7),
                        Member.of("POL", "Poland").with("gdp", 811).with("population", 37)),
                List.of());
    }
}
