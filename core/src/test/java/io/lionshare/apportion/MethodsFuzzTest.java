package io.lionshare.apportion;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import io.lionshare.oracle.Case;
import io.lionshare.oracle.Fuzz;
import io.lionshare.oracle.MethodOracle;
import io.lionshare.oracle.MethodOracles;
import io.lionshare.plugin.Plugins;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every registered method against its exact oracle: bounds, nested blocs, zeros, weights within 1e±300, units to 2^63 - 1. */
class MethodsFuzzTest {
    private static final int USUAL = 80;

    static List<ApportionmentMethod> methods() {
        return Plugins.load(ApportionmentMethod.class).all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("methods")
    void givesWhatItsOracleGives(ApportionmentMethod method) {
        MethodOracle oracle = MethodOracles.of(method.id());
        Fuzz.run(USUAL, seed -> {
            Case problem = oracle.problem(seed);
            Map<String, String> settings = oracle.settings(seed);
            ApportionmentMethod configured = method.with(settings);
            try {
                Apportionment actual =
                        configured.apportion(problem.claims(), problem.limits(), TieBreak.largerWeight());
                oracle.check(problem, settings, actual);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError(method.id() + " " + settings + ", " + problem + "\n" + e.getMessage(), e);
            }
        });
    }

    static List<DivisorMethod> divisorMethods() {
        return methods().stream()
                .filter(DivisorMethod.class::isInstance)
                .map(DivisorMethod.class::cast)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("divisorMethods")
    void givesTheSameOnArrays(DivisorMethod method) {
        MethodOracle oracle = MethodOracles.of(method.id());
        Fuzz.run(USUAL, seed -> {
            Map<String, String> settings = oracle.settings(seed);
            DivisorMethod configured = (DivisorMethod) method.with(settings);
            Case problem = oracle.problem(seed);
            Amounts weights = problem.claims();
            long total =
                    weights.sum().signum() == 0 ? 0 : problem.limits().total().longValueExact();
            long[] units = new long[weights.size()];
            boolean tied = configured.apportion(weights.toArray(), total, units);
            LimitTree unlimited = LimitTree.unlimited(BigDecimal.valueOf(total), units.length);
            Apportionment expected = configured.apportion(weights, unlimited, TieBreak.largerWeight());
            String what = method.id() + " " + settings + ", " + problem;
            assertThat(units).as(what).containsExactly(expected.toArray());
            assertThat(tied).as(what).isEqualTo(expected.isTied());
        });
    }
}
