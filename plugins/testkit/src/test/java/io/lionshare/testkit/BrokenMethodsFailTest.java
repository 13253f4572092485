package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.Apportionment;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.LargestRemainder;
import io.lionshare.apportion.TieBreak;
import io.lionshare.apportion.Webster;
import io.lionshare.level.Amounts;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.model.LimitTree;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The contract is put to methods that are wrong on purpose; each must fail, and by the right test. */
class BrokenMethodsFailTest {
    private static final LargestRemainder RIGHT = new LargestRemainder();

    /** What a method does. */
    private interface Rounding {
        Apportionment apportion(Amounts weights, LimitTree limits, TieBreak tieBreak);
    }

    /** A method of a few words. */
    private record Broken(Rounding rounding) implements ApportionmentMethod {
        @Override
        public String id() {
            return "broken";
        }

        @Override
        public String summary() {
            return "wrong on purpose";
        }

        @Override
        public Apportionment apportion(Amounts weights, FeasibleLimits limits, TieBreak tieBreak) {
            return rounding.apportion(weights, limits.tree(), tieBreak);
        }
    }

    private static ApportionmentMethodContract contract(Rounding rounding, String... declared) {
        return new ApportionmentMethodContract() {
            @Override
            protected ApportionmentMethod plugin() {
                return new Broken(rounding);
            }

            @Override
            protected Set<String> axioms() {
                return Set.of(declared);
            }
        };
    }

    private static Set<String> failures(Rounding rounding) {
        return Failures.of(contract(rounding)).keySet();
    }

    /** The right units, and the same in other hands. */
    private static Apportionment moved(Amounts weights, LimitTree limits, int from, int to, long lost) {
        Apportionment right = RIGHT.apportion(weights, limits.withoutLimits(), TieBreak.largerWeight());
        long[] units = right.toArray();
        if (units.length > Math.max(from, to) && units[from] > 0) {
            units[from]--;
            units[to] += 1 - lost;
        }
        return Apportionment.of(units, new boolean[units.length]);
    }

    @Test
    void theWholeContractIsKeptByAMethodThatIsRight() {
        ApportionmentMethodContract right = contract(RIGHT::apportion);
        assertThat(Failures.of(right)).isEmpty();
        assertThat(Failures.leftOut(right)).isZero();
    }

    @Test
    void aUnitThatIsDropped() {
        Rounding dropping = (weights, limits, ties) -> moved(weights, limits, 0, 0, 1);
        assertThat(failures(dropping)).containsExactly("adds-up");
        assertThat(Failures.of(contract(dropping), "derivation-adds-up"))
                .contains("apportionment method broken")
                .contains("amount of all members");
    }

    @Test
    void theFirstIsFavoured() {
        assertThat(failures((weights, limits, ties) -> limits.hasLimits() || weights.isZero(0)
                        ? RIGHT.apportion(weights, limits, ties)
                        : moved(weights, limits, 1, 0, 0)))
                .containsExactly("order-of-input");
    }

    @Test
    void aCeilingIsIgnored() {
        Rounding ignoring = (weights, limits, ties) -> RIGHT.apportion(weights, limits.withoutLimits(), ties);
        assertThat(failures(ignoring)).containsExactly("limits-kept-or-refused");
        assertThat(Failures.of(contract(ignoring), "limits-kept-or-refused"))
                .contains("the ceiling of member 0 is not kept: 1 > 0")
                .contains("subject.apportion(Amounts.of(1, 1), LimitTree.of(new BigDecimal(\"1\"), ");
    }

    @Test
    @DisplayName("a unit for a member that has no weight")
    void aUnitWithoutAWeight() {
        assertThat(failures((weights, limits, ties) -> {
                    long[] units = new long[weights.size()];
                    int least = 0;
                    for (int i = 1; i < units.length; i++) {
                        least = weights.get(i) < weights.get(least) ? i : least;
                    }
                    units[least] = limits.total().longValueExact();
                    return Apportionment.of(units, new boolean[units.length]);
                }))
                .contains("adds-up");
    }

    @Test
    void stateThatIsKeptBetweenCalls() {
        AtomicInteger calls = new AtomicInteger();
        assertThat(failures((weights, limits, ties) -> calls.getAndIncrement() % 3 == 0
                        ? RIGHT.apportion(weights, limits, ties)
                        : new Webster().apportion(weights, limits, ties)))
                .containsExactly("same-on-replay");
    }

    @Test
    void threadsThatDisturbEachOther() {
        AtomicInteger calls = new AtomicInteger();
        Rounding racing = (weights, limits, ties) -> calls.getAndIncrement() < 50
                ? RIGHT.apportion(weights, limits, ties)
                : moved(weights, limits, 0, weights.size() - 1, 0);
        assertThat(Failures.of(contract(racing), "same-from-many-threads")).contains("from one of many threads");
    }

    @Test
    @DisplayName("a declared axiom that does not hold: the message has the seed and Java that compiles")
    void aFalseDeclaration() {
        ApportionmentMethodContract contract = contract(RIGHT::apportion, "house-monotonicity", "lower-quota");
        assertThat(Failures.of(contract)).containsOnlyKeys("house-monotonicity");
        assertThat(Failures.of(contract).values())
                .allMatch(message -> message.contains("seed 1") && message.contains("subject.apportion("));
    }

    @Test
    void aMethodThatIsNotRegisteredAndNotPublic() {
        assertThat(Failures.messageOf(contract(RIGHT::apportion)::registration))
                .contains("META-INF/services/io.lionshare.apportion.ApportionmentMethod");
        assertThat(Failures.messageOf(contract(RIGHT::apportion)::shape)).contains("must be public and final");
    }
}
