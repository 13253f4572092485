package io.lionshare.statistics;

import io.lionshare.model.Alliance;
import io.lionshare.plan.Metric;
import io.lionshare.testkit.MetricContract;
import org.junit.jupiter.api.Nested;

class MetricsContractTest {
    abstract static class OfFiveMembers extends MetricContract {
        @Override
        protected Alliance alliance() {
            return Members.of(new double[] {4456, 86, 811, 2255, 17}, new double[] {83, 0.7, 37, 59, 3.5});
        }
    }

    @Nested
    class GiniTest extends OfFiveMembers {
        @Override
        protected Metric plugin() {
            return new Gini();
        }
    }

    @Nested
    class HooverTest extends OfFiveMembers {
        @Override
        protected Metric plugin() {
            return new Hoover();
        }
    }

    @Nested
    class JainTest extends OfFiveMembers {
        @Override
        protected Metric plugin() {
            return new Jain();
        }
    }

    @Nested
    class KakwaniTest extends OfFiveMembers {
        @Override
        protected Metric plugin() {
            return new Kakwani();
        }
    }

    @Nested
    class KendallTauBTest extends OfFiveMembers {
        @Override
        protected Metric plugin() {
            return new KendallTauB();
        }
    }

    @Nested
    class PartialSpearmanTest extends OfFiveMembers {
        @Override
        protected Metric plugin() {
            return new PartialSpearman();
        }
    }

    @Nested
    class ShareToAbilityTest extends OfFiveMembers {
        @Override
        protected Metric plugin() {
            return new ShareToAbility();
        }
    }

    @Nested
    class SpearmanTest extends OfFiveMembers {
        @Override
        protected Metric plugin() {
            return new Spearman();
        }
    }

    @Nested
    class TheilTest extends OfFiveMembers {
        @Override
        protected Metric plugin() {
            return new Theil();
        }
    }

    @Nested
    class WilcoxonSignedRankTest extends OfFiveMembers {
        @Override
        protected Metric plugin() {
            return new WilcoxonSignedRank();
        }
    }
}
