package io.lionshare.axiom;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.Apportionment;
import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.TieBreak;
import io.lionshare.level.Amounts;
import io.lionshare.model.FeasibleLimits;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A check that cannot fail is a defect. */
class EveryAxiomCanFailTest {
    /** Little for every subject first: what fails, mostly fails soon. */
    private static final List<Search> SEARCHES =
            List.of(Search.withDefaults().withCases(10), Search.withDefaults().withCases(200));

    static List<RuleAxiom> rules() {
        return RuleAxioms.all();
    }

    static List<MethodAxiom> methods() {
        return MethodAxioms.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("Every axiom of rules is violated by some rule")
    void rule(RuleAxiom axiom) {
        List<AllocationRule> subjects = Stream.concat(
                        BrokenRules.all(), Plugins.load(AllocationRule.class).all().stream())
                .toList();
        assertThat(SEARCHES.stream()
                        .flatMap(search -> subjects.stream().map(rule -> axiom.check(rule, search)))
                        .anyMatch(Verdict.Violated.class::isInstance))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("methods")
    @DisplayName("Every axiom of methods is violated by some method")
    void method(MethodAxiom axiom) {
        List<ApportionmentMethod> subjects = Stream.concat(
                        Stream.of(new ToFirst(), new Forgetful(), new FewestFirst()),
                        Plugins.load(ApportionmentMethod.class).all().stream())
                .toList();
        assertThat(SEARCHES.stream()
                        .flatMap(search -> subjects.stream().map(method -> axiom.check(method, search)))
                        .anyMatch(Verdict.Violated.class::isInstance))
                .isTrue();
    }

    /** Everything to the first member with a weight, except that a unit is lost at a large weight. */
    private record ToFirst() implements ApportionmentMethod {
        @Override
        public String id() {
            return "to-first";
        }

        @Override
        public String summary() {
            return "wrong on purpose";
        }

        @Override
        public Apportionment apportion(Amounts weights, FeasibleLimits limits, TieBreak tieBreak) {
            long[] units = new long[weights.size()];
            units[weights.get(0) > 500 ? units.length - 1 : 0] =
                    limits.tree().total().longValueExact();
            return Apportionment.of(units, new boolean[units.length]);
        }
    }

    /** Gives all units to another member each time, one too few. */
    private static final class Forgetful implements ApportionmentMethod {
        private int calls;

        @Override
        public String id() {
            return "forgetful";
        }

        @Override
        public String summary() {
            return "wrong on purpose";
        }

        @Override
        public Apportionment apportion(Amounts weights, FeasibleLimits limits, TieBreak tieBreak) {
            long[] units = new long[weights.size()];
            units[calls++ % units.length] = Math.max(0, limits.tree().total().longValueExact() - 1);
            return Apportionment.of(units, new boolean[units.length]);
        }
    }

    /** All units to the member with the smallest weight. */
    private record FewestFirst() implements ApportionmentMethod {
        @Override
        public String id() {
            return "fewest-first";
        }

        @Override
        public String summary() {
            return "wrong on purpose";
        }

        @Override
        public Apportionment apportion(Amounts weights, FeasibleLimits limits, TieBreak tieBreak) {
            long[] units = new long[weights.size()];
            int least = 0;
            for (int i = 1; i < units.length; i++) {
                least = weights.get(i) < weights.get(least) ? i : least;
            }
            units[least] = limits.tree().total().longValueExact();
            return Apportionment.of(units, new boolean[units.length]);
        }
    }
}
