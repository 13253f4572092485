package io.lionshare.testkit;

import io.lionshare.apportion.Adams;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.BalinskiYoungQuota;
import io.lionshare.apportion.Dean;
import io.lionshare.apportion.Divisors;
import io.lionshare.apportion.FirstDivisor;
import io.lionshare.apportion.HuntingtonHill;
import io.lionshare.apportion.Jefferson;
import io.lionshare.apportion.LargestRemainder;
import io.lionshare.apportion.PowerMean;
import io.lionshare.apportion.Stationary;
import io.lionshare.apportion.Webster;
import java.util.Set;
import org.junit.jupiter.api.Nested;

/** The contract over the methods of the core, each with the axioms that the literature says it satisfies. */
class MethodsTest {
    private static final Literature LITERATURE = Literature.load("methods.csv");

    abstract static class Published extends ApportionmentMethodContract {
        @Override
        protected Set<String> axioms() {
            return LITERATURE.satisfiedBy(plugin().id());
        }
    }

    @Nested
    class AdamsTest extends Published {
        @Override
        protected ApportionmentMethod plugin() {
            return new Adams();
        }
    }

    @Nested
    class BalinskiYoungQuotaTest extends Published {
        @Override
        protected ApportionmentMethod plugin() {
            return new BalinskiYoungQuota();
        }
    }

    @Nested
    class DeanTest extends Published {
        @Override
        protected ApportionmentMethod plugin() {
            return new Dean();
        }
    }

    @Nested
    class DivisorsTest extends Published {
        @Override
        protected ApportionmentMethod plugin() {
            return new Divisors();
        }
    }

    @Nested
    class FirstDivisorTest extends Published {
        @Override
        protected ApportionmentMethod plugin() {
            return new FirstDivisor();
        }
    }

    @Nested
    class HuntingtonHillTest extends Published {
        @Override
        protected ApportionmentMethod plugin() {
            return new HuntingtonHill();
        }
    }

    @Nested
    class JeffersonTest extends Published {
        @Override
        protected ApportionmentMethod plugin() {
            return new Jefferson();
        }
    }

    @Nested
    class LargestRemainderTest extends Published {
        @Override
        protected ApportionmentMethod plugin() {
            return new LargestRemainder();
        }
    }

    @Nested
    class PowerMeanTest extends Published {
        @Override
        protected ApportionmentMethod plugin() {
            return new PowerMean();
        }
    }

    @Nested
    class StationaryTest extends Published {
        @Override
        protected ApportionmentMethod plugin() {
            return new Stationary();
        }
    }

    @Nested
    class WebsterTest extends Published {
        @Override
        protected ApportionmentMethod plugin() {
            return new Webster();
        }
    }
}
