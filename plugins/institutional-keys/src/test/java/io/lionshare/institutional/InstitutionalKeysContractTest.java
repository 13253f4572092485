package io.lionshare.institutional;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.score.ScoringStrategy;
import io.lionshare.score.key.Key;
import io.lionshare.testkit.ScoringStrategyContract;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;

class InstitutionalKeysContractTest {
    /** Three members with the figures that the key declares, and one more; two of them bear the discounts of the last. */
    abstract static class OfThreeMembers extends ScoringStrategyContract {
        @Override
        protected Alliance alliance() {
            Member[] members = {Member.of("A", "A"), Member.of("B", "B"), Member.of("C", "C")};
            List<String> ids = Stream.concat(((Key) plugin()).indicators().stream(), Stream.of("latitude"))
                    .toList();
            for (String id : ids) {
                int size = 1 + ids.indexOf(id);
                double[] values = {7 * size, 40 + size, 3};
                for (int i = 0; i < members.length; i++) {
                    members[i] = members[i].with(id, values[i]);
                }
            }
            return Alliance.of(
                    ids.stream().map(id -> Indicator.of(id, "1")).toList(),
                    List.of(members),
                    List.of(Bloc.of("level A", "A", "B"), Bloc.of("level I", "C"), Bloc.of("least-developed", "C")));
        }
    }

    @Nested
    class EuRelocation2015KeyTest extends OfThreeMembers {
        @Override
        protected ScoringStrategy plugin() {
            return new EuRelocation2015();
        }
    }

    @Nested
    class EuSolidarityPoolTest extends OfThreeMembers {
        @Override
        protected ScoringStrategy plugin() {
            return new EuSolidarityPool();
        }
    }

    @Nested
    class ImfQuotaFormulaTest extends OfThreeMembers {
        @Override
        protected ScoringStrategy plugin() {
            return new ImfQuotaFormula();
        }
    }

    @Nested
    class KoenigsteinTest extends OfThreeMembers {
        @Override
        protected ScoringStrategy plugin() {
            return new Koenigstein();
        }
    }

    @Nested
    class NatoCommonFundingTest extends OfThreeMembers {
        @Override
        protected ScoringStrategy plugin() {
            return new NatoCommonFunding();
        }
    }

    @Nested
    class ResponsibilityCapabilityTest extends OfThreeMembers {
        @Override
        protected ScoringStrategy plugin() {
            return new ResponsibilityCapability();
        }
    }

    @Nested
    class UnPeacekeepingTest extends OfThreeMembers {
        @Override
        protected ScoringStrategy plugin() {
            return new UnPeacekeeping();
        }
    }

    @Nested
    class UnRegularBudgetTest extends OfThreeMembers {
        @Override
        protected ScoringStrategy plugin() {
            return new UnRegularBudget()
                    .with(Map.of("ceiling", "100", "least-developed-ceiling", "100", "high-income", "0"));
        }
    }
}
