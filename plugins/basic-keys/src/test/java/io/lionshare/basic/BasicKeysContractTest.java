package io.lionshare.basic;

import io.lionshare.model.Alliance;
import io.lionshare.score.ScoringStrategy;
import io.lionshare.testkit.ScoringStrategyContract;
import org.junit.jupiter.api.Nested;

class BasicKeysContractTest {
    abstract static class OfThreeMembers extends ScoringStrategyContract {
        @Override
        protected Alliance alliance() {
            return Alliances.of(
                    Alliances.member("DEU", 4456e9, 83e6, 2.1, 185_000, 0, 1200),
                    Alliances.member("LUX", 86e9, 0.7e6, 1.3, 923, 0, 1800),
                    Alliances.member("POL", 811e9, 37e6, 4.1, 216_000, 1, 690));
        }
    }

    @Nested
    class AbilityToPayTest extends OfThreeMembers {
        @Override
        protected ScoringStrategy plugin() {
            return new AbilityToPay();
        }
    }

    @Nested
    class CapabilityWeightedTest extends OfThreeMembers {
        @Override
        protected ScoringStrategy plugin() {
            return new CapabilityWeighted();
        }
    }

    @Nested
    class EqualTest extends OfThreeMembers {
        @Override
        protected ScoringStrategy plugin() {
            return new Equal();
        }
    }

    @Nested
    class ExposureWeightedTest extends OfThreeMembers {
        @Override
        protected ScoringStrategy plugin() {
            return new ExposureWeighted();
        }
    }

    @Nested
    class PopulationWeightedTest extends OfThreeMembers {
        @Override
        protected ScoringStrategy plugin() {
            return new PopulationWeighted();
        }
    }
}
