package io.lionshare.proximity;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.score.ScoringStrategy;
import io.lionshare.testkit.ScoringStrategyContract;
import java.util.List;

class ProximityWeightedContractTest extends ScoringStrategyContract {
    @Override
    protected ScoringStrategy plugin() {
        return new ProximityWeighted();
    }

    @Override
    protected Alliance alliance() {
        return Alliance.of(
                List.of(
                        Indicator.of("gdp", "USD"),
                        Indicator.of("latitude", "degrees north"),
                        Indicator.of("longitude", "degrees east")),
                List.of(
                        Member.of("DEU", "Germany")
                                .with("gdp", 4456)
                                .with("latitude", 52.5)
                                .with("longitude", 13.4),
                        Member.of("POL", "Poland")
                                .with("gdp", 811)
                                .with("latitude", 52.2)
                                .with("longitude", 21)),
                List.of());
    }
}
